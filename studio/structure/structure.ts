import {CalendarIcon} from '@sanity/icons/Calendar'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {ThListIcon} from '@sanity/icons/ThList'
import {TrashIcon} from '@sanity/icons/Trash'
import type {DefaultDocumentNodeResolver, StructureBuilder, StructureResolver} from 'sanity/structure'
import {chapterOf} from '../guide/chapters.ts'
import {GUIDE_INTENT} from '../guide/guide-tool.ts'
import {BroughtIn} from '../import/brought-in.client.tsx'
import {BinView} from '../moves/bin.client.tsx'
import {icons} from '../schema/icons.ts'
import {type DeskList, listsOf} from './lists.ts'
import {UsedIn} from './used-in.client.tsx'

const apiVersion = '2026-03-01'

/** The desk: what patients read first, then what stands behind it, then the frame of the site. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('desk')
    .title('Content')
    .items([
      collection(S, 'condition', 'Conditions'),
      collection(S, 'treatment', 'Treatments'),
      collection(S, 'article', 'Articles'),
      S.divider(),
      collection(S, 'person', 'People'),
      collection(S, 'citation', 'Citations'),
      collection(S, 'glossaryTerm', 'Glossary'),
      S.divider(),
      collection(S, 'page', 'Pages'),
      collection(S, 'legalNotice', 'Legal notices'),
      collection(S, 'redirect', 'Redirects'),
      S.divider(),
      singleton(S, 'clinic', 'Clinic'),
      singleton(S, 'siteSettings', 'Site settings'),
      S.divider(),
      bin(S),
    ])

/** The form, and beside it a tab with every document that refers to this one; what was deleted has no form. */
export const defaultDocumentNode: DefaultDocumentNodeResolver = (S, {schemaType}) =>
  S.document().views(tabs(S, schemaType))

function tabs(S: StructureBuilder, schemaType: string) {
  if (schemaType === 'binnedDocument') return [S.view.component(BinView).id('bin').title('In the bin')]
  if (!isBroughtIn(schemaType)) return views(S)
  return [...views(S), S.view.component(BroughtIn).id('brought-in').title('Brought in')]
}

/** Types that “Bring in” makes drafts of. */
function isBroughtIn(type: string): boolean {
  return ['condition', 'treatment', 'article'].includes(type)
}

function views(S: StructureBuilder) {
  return [S.view.form().title('Write'), S.view.component(UsedIn).id('used-in').title('Used in')]
}

function collection(S: StructureBuilder, type: string, title: string) {
  const item = S.listItem().id(type).schemaType(type).title(title).icon(icons[type])
  return item.child(() => {
    const lists = listsOf(type, title, new Date())
    const [everything] = lists
    if (lists.length === 1 && everything) return documentList(S, type, {...everything, id: type, title})
    return S.list()
      .id(type)
      .title(title)
      .items(
        lists.map((list, position) =>
          S.listItem()
            .id(list.id)
            .title(list.title)
            .icon(position === 0 ? ThListIcon : CalendarIcon)
            .child(documentList(S, type, list)),
        ),
      )
  })
}

function documentList(S: StructureBuilder, type: string, {id, title, filter, params, order}: DeskList) {
  return S.documentList()
    .id(id)
    .title(title)
    .schemaType(type)
    .filter(filter)
    .params(params)
    .apiVersion(apiVersion)
    .defaultOrdering(order)
    .menuItems([
      S.menuItem()
        .title('Help')
        .icon(HelpCircleIcon)
        .showAsAction(true)
        .intent({type: GUIDE_INTENT, params: chapterOf(type)}),
    ])
}

/** What was deleted, newest first. */
function bin(S: StructureBuilder) {
  const list = S.documentList()
    .id('bin')
    .title('Bin')
    .schemaType('binnedDocument')
    .filter('_type == "binnedDocument"')
    .apiVersion(apiVersion)
    .defaultOrdering([{field: 'deletedAt', direction: 'desc'}])
    .initialValueTemplates([])
  return S.listItem().id('bin').title('Bin').icon(TrashIcon).child(list)
}

function singleton(S: StructureBuilder, type: string, title: string) {
  return S.listItem()
    .id(type)
    .schemaType(type)
    .title(title)
    .icon(icons[type])
    .child(S.document().schemaType(type).documentId(type).title(title).views(views(S)))
}
