import type {Template} from 'sanity'
import {starts} from './starts.ts'

/** Ours in place of the empty start that Sanity makes for each type, which stays where we have none. */
export function withStarts(templates: Template[]): Template[] {
  const ours = new Set(starts.map(({schemaType}) => schemaType))
  return [...templates.filter(({id}) => !ours.has(id)), ...starts.map((start) => ({...start}))]
}
