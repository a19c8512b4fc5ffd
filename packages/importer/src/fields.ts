import {documentSchemas} from '@clinic/content/schema'
import type {ImportType} from './proposal.ts'

/** A field that a section of an old article can go to. */
export interface ImportField {
  name: string
  /** As the form calls it. */
  title: string
  /** `rich`: text with headings. `text`: plain words. `lines`: one thing a line. `cards`: care cards. */
  shape: 'rich' | 'text' | 'lines' | 'cards'
}

/** The fields of a type that sections can go to, in the order of the form. */
export function importFields(type: ImportType): ImportField[] {
  const titles = new Map<string, string>(
    documentSchemas.find(({name}) => name === type)?.fields.map((field) => [field.name, field.title ?? field.name]),
  )
  return fields[type].map(({name, shape}) => {
    const title = titles.get(name)
    if (title === undefined) throw new Error(`A ${type} has no field ${name}: change packages/importer/src/fields.ts.`)
    return {name, title, shape}
  })
}

const fields: Record<ImportType, Pick<ImportField, 'name' | 'shape'>[]> = {
  condition: [
    {name: 'definition', shape: 'text'},
    {name: 'keyPoints', shape: 'lines'},
    {name: 'symptoms', shape: 'rich'},
    {name: 'whenToGetHelp', shape: 'cards'},
    {name: 'causes', shape: 'rich'},
    {name: 'diagnosis', shape: 'rich'},
    {name: 'usualTreatments', shape: 'rich'},
    {name: 'cellTherapy', shape: 'rich'},
    {name: 'evidence', shape: 'rich'},
    {name: 'risks', shape: 'rich'},
    {name: 'candidacy', shape: 'rich'},
    {name: 'questionsToAsk', shape: 'lines'},
    {name: 'contact', shape: 'rich'},
  ],
  treatment: [
    {name: 'summary', shape: 'text'},
    {name: 'regulatoryNote', shape: 'text'},
    {name: 'whatItIs', shape: 'rich'},
    {name: 'whatHappens', shape: 'rich'},
    {name: 'evidence', shape: 'rich'},
    {name: 'risks', shape: 'lines'},
    {name: 'contraindications', shape: 'lines'},
    {name: 'alternatives', shape: 'rich'},
    {name: 'costNote', shape: 'text'},
  ],
  article: [
    {name: 'summary', shape: 'text'},
    {name: 'body', shape: 'rich'},
  ],
}
