import {type ContentDocument, publishedIdOf} from '@clinic/content/checks'
import type {Dependence, DependenceKind} from '@clinic/content/moves'
import type {Path} from '@sanity/types'
import {titleOf} from '../dashboard/line.ts'

/** One place that refers to a document, as an editor is shown it. */
export interface Place {
  /** Published id, so that the link opens the form. */
  id: string
  type: string
  title: string
  path: Path
  /** What to open in the form: the marked words where there are some. */
  target: Path
  document: ContentDocument
  /** The words that carry the link; empty where there are none. */
  words: string
  /** Only the unpublished version has it. */
  isDraft: boolean
}

export interface PlaceGroup {
  kind: DependenceKind
  title: string
  places: Place[]
}

const titles: Record<DependenceKind, string> = {
  link: 'Links in texts',
  list: 'Lists of related pages',
  menu: 'Home page, head and foot of the site',
  redirect: 'Redirects',
  substance: 'Part of what a page says',
}

/** The places by their kind. A place that a page and its draft have both is one. */
export function placeGroups(dependences: Dependence[]): PlaceGroup[] {
  const places = new Map<string, Place & {kind: DependenceKind}>()
  for (const {document, kind, path} of dependences) {
    const id = publishedIdOf(document._id)
    const key = JSON.stringify([id, path])
    const isDraft = document._id.startsWith('drafts.')
    if (isDraft && places.has(key)) continue
    const place = {id, type: document._type, title: titleOf(document), path, document, isDraft, kind}
    places.set(key, {...place, ...markedAt(document, path)})
  }
  const kinds = Object.keys(titles) as DependenceKind[]
  return kinds.flatMap((kind) => {
    const ofKind = [...places.values()].filter((place) => place.kind === kind)
    return ofKind.length > 0 ? [{kind, title: titles[kind], places: ofKind}] : []
  })
}

/** The words of a text that carry the mark at or above a path, and where they begin. */
function markedAt(document: ContentDocument, path: Path): Pick<Place, 'words' | 'target'> {
  const depth = path.indexOf('markDefs')
  const mark = path[depth + 1]
  if (depth === -1 || typeof mark !== 'object' || Array.isArray(mark)) return {words: '', target: path}
  const block = path.slice(0, depth)
  const children = stepInto(block.reduce<unknown>(stepInto, document), 'children')
  const marked = (Array.isArray(children) ? children : []).filter((child) => child?.marks?.includes?.(mark._key))
  const [first] = marked
  return {
    words: marked.map(({text}) => (typeof text === 'string' ? text : '')).join(''),
    target: first?._key ? [...block, 'children', {_key: first._key}, 'text'] : path,
  }
}

function stepInto(value: unknown, step: Path[number]): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if (typeof step === 'object' && !Array.isArray(step))
    return Array.isArray(value) ? value.find((item) => item?._key === step._key) : undefined
  return Reflect.get(value, String(step))
}
