import type {BreadcrumbList} from 'schema-dts'
import {idOf} from './ids.ts'

export interface Crumb {
  title: string
  path: string
}

/** The way from the home page to this one. Google counts positions from 1. */
export function breadcrumbList(url: string, origin: string, crumbs: Crumb[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    '@id': idOf(url, 'breadcrumb'),
    itemListElement: crumbs.map(({title, path}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: origin + path,
    })),
  }
}
