/** @jest-environment jsdom */
import {serialize} from '@clinic/seo'
import {render} from '@testing-library/react'
import axe from 'axe-core'
import {allPageExamples, type PageExample} from './page-examples.tsx'
import {RenderingProvider} from './rendering.tsx'

/** What must hold on every page, whatever is in it. */

const today = '2026-11-22'
const imageUrl = (image: {url: string | null}, {width}: {width: number}) => `${image.url}?w=${width}`

function show({element, head}: PageExample, preview = false): HTMLElement {
  document.documentElement.lang = 'en-US'
  document.title = head.title
  const main = document.body.appendChild(document.createElement('main'))
  return render(<RenderingProvider value={{preview, today, imageUrl}}>{element}</RenderingProvider>, {container: main})
    .container
}

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(allPageExamples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
  test('has no accessibility violation, and none in preview where something is missing', async () => {
    const lacksSomething = /minimal|hostile|empty|notYet|begun|none/.test(example.name)
    for (const preview of lacksSomething ? [false, true] : [false]) {
      document.body.replaceChildren()
      const {violations} = await axe.run(show(example, preview), {
        resultTypes: ['violations'],
        // jsdom draws nothing: colours are computed in styles.test.ts, and both are seen in the browser run.
        rules: {'color-contrast': {enabled: false}, 'label-content-name-mismatch': {enabled: false}},
      })
      expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([])
    }
  })

  test('has one h1 and no heading level is skipped', () => {
    const levels = [...show(example).querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({tagName}) => Number(tagName[1]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('gives no id twice and every link within the page leads somewhere', () => {
    const body = show(example)
    const ids = [...body.querySelectorAll('[id]')].map(({id}) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const link of body.querySelectorAll('a[href^="#"]')) expect(ids).toContain(link.getAttribute('href')?.slice(1))
  })

  test('holds no script, no style attribute and no address but of this site, https, tel and mailto', () => {
    const body = show(example)
    expect(body.querySelector('script, style, [style], [onclick], iframe')).toBeNull()
    for (const link of body.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(?:\/|#|https:|tel:|mailto:)/)
  })

  test('has no empty paragraph, list or heading', () => {
    const empty = [...show(example).querySelectorAll('p,ul,ol,dl,h1,h2,h3,h4,h5,h6')].filter(
      ({textContent}) => textContent?.trim() === '',
    )
    expect(empty.map(({outerHTML}) => outerHTML)).toEqual([])
  })

  test('shows no help card after an invitation to the clinic', () => {
    const order = [...show(example).querySelectorAll('.care-card, .contact')].map(({className}) => className)
    const firstContact = order.indexOf('contact')
    if (firstContact >= 0)
      expect(order.slice(firstContact)).toEqual(order.slice(firstContact).filter((name) => name === 'contact'))
  })

  test('says in JSON-LD only what a reader can see', () => {
    const body = show(example)
    const visible = [
      body.textContent,
      ...example.breadcrumbs.map(({title}) => title),
      ...[...body.querySelectorAll('time')].map(({dateTime}) => dateTime),
      ...Object.values(example.frame.clinic ?? {}).map(String),
      ...Object.values(example.frame.clinic?.address ?? {}).map(String),
      ...(example.frame.clinic?.openingHours ?? []).flatMap(({opens, closes}) => [opens, closes]),
      example.frame.site?.title,
    ].join('\n')
    expect(saidBy(example.graph).filter((said) => !visible.includes(said))).toEqual([])
  })

  test('points in JSON-LD only at things that are there', () => {
    const text = serialize(example.graph)
    expect(text).not.toContain('<')
    const {'@graph': nodes} = JSON.parse(text)
    const defined = new Set<string>()
    const pointed = new Set<string>()
    visit(nodes, (object) => {
      const id = object['@id']
      if (typeof id === 'string') (Object.keys(object).length > 1 ? defined : pointed).add(id)
    })
    // A source is described on its own page; the checks of a build see to it that the page is there.
    const elsewhere = (id: string) => /\/references\/[\w-]+#source$/.test(id)
    expect([...pointed].filter((id) => !defined.has(id) && !elsewhere(id))).toEqual([])
    expect(text).not.toMatch(/aggregateRating|"review"/)
  })

  test('tells search engines nothing of invented people, addresses and hours', () => {
    const text = serialize(example.graph)
    expect(text).not.toMatch(/Dana Example|Robin Sample/)
    if (example.name.endsWith('demonstration')) expect(text).not.toMatch(/Example Street|08:30/)
  })

  test('has a title, a path and a way home, and leaves its data as it was', () => {
    const before = JSON.stringify(example.data)
    show(example)
    expect(JSON.stringify(example.data)).toBe(before)
    expect(example.head.title.length).toBeGreaterThan(3)
    expect(example.head.description?.length ?? 0).toBeLessThanOrEqual(160)
    expect(example.path).toMatch(/^\//)
    expect(example.breadcrumbs[0]).toEqual({title: 'Home', path: '/'})
    expect(example.breadcrumbs.at(-1)?.path).toBe(example.path)
  })
})

/** Every string of a graph that is a statement: no names of types, no addresses, no language. */
function saidBy(graph: object): string[] {
  const said: string[] = []
  visit(JSON.parse(JSON.stringify(graph)), (object) => {
    for (const [key, value] of Object.entries(object)) {
      if (key.startsWith('@') || ['inLanguage', 'propertyID'].includes(key)) continue
      for (const item of [value].flat())
        if (typeof item === 'string' && !/^https?:/.test(item))
          said.push(key === 'dateModified' ? item.slice(0, 10) : item)
    }
  })
  return said
}

function visit(value: unknown, see: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see)
  else if (typeof value === 'object' && value !== null) {
    see(value as Record<string, unknown>)
    for (const child of Object.values(value)) visit(child, see)
  }
}
