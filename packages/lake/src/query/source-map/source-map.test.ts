import {expect, test} from '@jest/globals'
import {type ContentSourceMap, resolveMapping} from '@sanity/client/csm'
import {stegaEncodeSourceMap, vercelStegaCleanAll} from '@sanity/client/stega'
import {answer} from '../answer.ts'
import {DocumentView} from '../evaluate/document-view.ts'
import {documents, queries} from '../evaluate/evaluate.examples.ts'
import {viewOf} from '../view.ts'

const everything = new DocumentView(documents)

test('every copied value leads back to the very same value', () => {
  for (const {query, params} of queries) {
    const {result, map} = ask(query, params)
    expect({query, hasMap: map !== undefined}).toEqual({query, hasMap: true})
    for (const [at, {source}] of Object.entries(map?.mappings ?? {})) {
      if (source.type !== 'documentValue') continue
      const document = documents.find(({_id}) => _id === map?.documents[source.document]?._id)
      expect(valueAt(document, map?.paths[source.path] ?? '')).toEqual(valueAt(result, at))
    }
  }
})

test('follows copies through references, splats, conditions and fallbacks', () => {
  const {map} = ask(`*[_id == "bronchitis"][0]{
    title, "by": author->name, "first": coalesce(missing, title), "kind": select(reviewed => slug.current, "none"),
    reviewed => {"at": reviewedAt}, "links": related[]->{title}, "loud": upper(title), "fixed": "text"
  }`)
  expect(sources(map)).toEqual({
    "$['title']": "bronchitis $['title']",
    "$['by']": "anna $['name']",
    "$['first']": "bronchitis $['title']",
    "$['kind']": "bronchitis $['slug']['current']",
    "$['at']": "bronchitis $['reviewedAt']",
    "$['links'][0]['title']": "asthma $['title']",
    "$['loud']": 'unknown',
    "$['fixed']": 'literal',
  })
})

test('names items of a list by key or by index, as asked', () => {
  const query = '*[_id == "bronchitis"][0]{"quote": body[1].children[1].text}'
  expect(sources(ask(query).map)).toEqual({
    "$['quote']": "bronchitis $['body'][?(@._key=='k2')]['children'][?(@._key=='s3')]['text']",
  })
  expect(sources(ask(query, {}, everything, true).map)).toEqual({
    "$['quote']": "bronchitis $['body'][1]['children'][1]['text']",
  })
})

test("the client's own reader finds the text inside Portable Text, and what a link in it points to", () => {
  const {map} = ask(
    '*[_id == "bronchitis"][0]{body[]{..., markDefs[]{..., _type == "internalLink" => {"link": reference->{title}}}}}',
  )
  const at = (path: (string | {_key: string; _index: number})[]) => {
    const found = resolveMapping(path, map)
    if (found?.mapping.source.type !== 'documentValue') return undefined
    const {document, path: index} = found.mapping.source
    return `${map?.documents[document]?._id} ${map?.paths[index]}${found.pathSuffix}`
  }
  const block = {_key: 'k2', _index: 1}
  expect(at(['body', block, 'children', {_key: 's2', _index: 0}, 'text'])).toBe(
    "bronchitis $['body'][?(@._key=='k2')]['children'][0]['text']",
  )
  expect(at(['body', block, 'markDefs', {_key: 'm1', _index: 0}, 'link', 'title'])).toBe("asthma $['title']")
})

test("the client's stega encoder marks what an editor can change, with the id that is really stored", () => {
  const drafts = viewOf(documents, {perspective: ['drafts'], canReadDrafts: true, apiVersion: '2025-02-19'})
  const {result, map} = ask('*[_type == "condition"]{_id, title, "slug": slug.current, body}', {}, drafts)
  const encoded = stegaEncodeSourceMap(result as Row[], map, {enabled: true, studioUrl: 'http://studio.test'})
  expect(vercelStegaCleanAll(encoded)).toEqual(result)
  const links = encoded.map(({title}) => linkIn(title))
  expect(map?.documents[0]).toEqual({_id: 'drafts.asthma', _type: 'condition'})
  expect(links[0]).toContain('id=asthma;type=condition;path=title')
  expect(links[1]).toContain('id=bronchitis')
  expect(encoded[0]?.slug).toBe('asthma')
  const span = encoded[1]?.body?.[1]?.children[1]?.text ?? ''
  expect(linkIn(span)).toContain(encodeURIComponent('body[_key=="k2"].children[_key=="s3"].text'))
})

test('says nothing when following the origins ends at another answer', () => {
  const disturbed = new DocumentView([...documents])
  let reads = 0
  disturbed.get = (id) => {
    const shown = reads++ === 0 ? id : 'anna'
    return documents.find(({_id}) => _id === shown)
  }
  expect(ask('{"a": {"_ref": "asthma"}->title}', {}, disturbed).map).toBeUndefined()
})

interface Row {
  title: string
  slug: string | null
  body: {children: {text: string}[]}[] | null
}

type Map = ContentSourceMap & {
  mappings: Record<
    string,
    {source: {type: 'documentValue'; document: number; path: number} | {type: 'literal'} | {type: 'unknown'}}
  >
}

function ask(query: string, params: Record<string, unknown> = {}, view = everything, byIndex = false) {
  const text = answer(
    {
      projectId: 'p',
      dataset: 'd',
      query,
      params,
      sourceMap: byIndex ? true : 'withKeyArraySelector',
      now: new Date(),
      isOverlay: false,
    },
    view,
  )
  const map = text.sourceMap === undefined ? undefined : (JSON.parse(text.sourceMap) as Map)
  return {result: JSON.parse(text.result) as unknown, map}
}

function sources(map: Map | undefined): Record<string, string> {
  const entries = Object.entries(map?.mappings ?? {})
  return Object.fromEntries(
    entries.map(([at, {source}]) => [
      at,
      source.type === 'documentValue'
        ? `${map?.documents[source.document]?._id} ${map?.paths[source.path]}`
        : source.type,
    ]),
  )
}

/** Reads `$['a'][?(@._key=='k')][0]` in a value. */
function valueAt(value: unknown, path: string): unknown {
  let current = value as never
  for (const [, name, key, index] of path.matchAll(/\['(.*?)'\]|\[\?\(@\._key=='(.*?)'\)\]|\[(\d+)\]/g)) {
    if (name !== undefined) current = current[name]
    else if (key !== undefined) current = (current as {_key: string}[]).find((item) => item._key === key) as never
    else current = current[Number(index)]
  }
  return current
}

/** The link the encoder hid in a text: each byte of its JSON is four invisible characters. */
function linkIn(text: string): string {
  const digits = [...text].flatMap((character) => DIGITS.get(character.codePointAt(0) ?? 0) ?? [])
  const bytes: number[] = []
  for (let at = 0; at + 3 < digits.length; at += 4) {
    bytes.push(digits.slice(at, at + 4).reduce((byte, digit) => byte * 4 + digit, 0))
  }
  return Buffer.from(bytes).toString('latin1')
}

const DIGITS = new Map([0x200b, 0x200c, 0x200d, 0xfeff].map((code, digit) => [code, digit]))
