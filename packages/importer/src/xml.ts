/** An element of an XML file, as far as Word's files need one. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

/** The tree of a well-formed XML text. Depth is limited, so that no file can exhaust the stack of those who walk it. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = {name: '', attributes: {}, children: []}
  const open = [root]
  for (const [token] of xml.matchAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>|[^<]+/g)) {
    const top = open.at(-1) ?? root
    if (token.startsWith('<!--') || token.startsWith('<?') || token.startsWith('<!D')) continue
    if (token.startsWith('<![CDATA[')) top.children.push(token.slice(9, -3))
    else if (token.startsWith('</')) {
      if (open.length > 1) open.pop()
    } else if (token.startsWith('<')) {
      const element: XmlElement = {
        name: /^<([^\s/>]+)/.exec(token)?.[1] ?? '',
        attributes: attributesOf(token),
        children: [],
      }
      top.children.push(element)
      if (!token.endsWith('/>') && open.length < 500) open.push(element)
    } else top.children.push(decodeEntities(token))
  }
  return root
}

/** All elements of a name at or below an element, in reading order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child, ...elementsOf(child, name)] : elementsOf(child, name)
  })
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      decodeEntities(double ?? single ?? ''),
    ]),
  )
}

const named: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
