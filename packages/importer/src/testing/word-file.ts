import {zipOf} from '../zip-of.ts'

/** A Word file with this body, and what belongs to it. */
export function wordFile(
  body: string,
  parts: Partial<Record<'comments' | 'footnotes' | 'header' | 'footer', string>> = {},
): Uint8Array {
  const type = (name: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const present = Object.entries(parts)
  const root = {comments: 'w:comments', footnotes: 'w:footnotes', header: 'w:hdr', footer: 'w:ftr'}
  const files = Object.fromEntries(
    present.map(([name, xml]) => [`word/${fileOf(name)}.xml`, inRoot(root[name as keyof typeof root], xml ?? '')]),
  )
  return zipOf({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${type('document.main')}"/><Override PartName="/word/styles.xml" ContentType="${type('styles')}"/><Override PartName="/word/numbering.xml" ContentType="${type('numbering')}"/>${present.map(([name]) => `<Override PartName="/word/${fileOf(name)}.xml" ContentType="${type(name)}"/>`).join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageNs}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${packageNs}"><Relationship Id="rStyles" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rNumbering" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="rImage" Type="${office}/image" Target="media/image1.png"/><Relationship Id="rLink" Type="${office}/hyperlink" Target="https://old.example/conditions/lumbar-spinal-stenosis" TargetMode="External"/>${present.map(([name]) => `<Relationship Id="r${name}" Type="${office}/${name}" Target="${fileOf(name)}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': inRoot('w:document', `<w:body>${body}</w:body>`),
    'word/styles.xml': inRoot(
      'w:styles',
      ['Title', 'heading 1', 'heading 2', 'heading 3']
        .map(
          (name) =>
            `<w:style w:type="paragraph" w:styleId="${name.replace('heading ', 'Heading')}"><w:name w:val="${name}"/></w:style>`,
        )
        .join(''),
    ),
    'word/numbering.xml': inRoot(
      'w:numbering',
      ['bullet', 'decimal']
        .map(
          (format, index) =>
            `<w:abstractNum w:abstractNumId="${index}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
        )
        .join('') +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    ),
    'word/media/image1.png': Uint8Array.from(atob(onePixel), (sign) => sign.charCodeAt(0)),
    ...files,
  })
}

/** A paragraph. `style`: such as `Heading1`; `list`: kind and level of a list. */
export function p(content: string, {style, list}: {style?: string; list?: ['bullet' | 'number', number]} = {}): string {
  const number = list
    ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0] === 'bullet' ? 1 : 2}"/></w:numPr>`
    : ''
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${number}</w:pPr>${content}</w:p>`
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const packageNs = 'http://schemas.openxmlformats.org/package/2006/relationships'
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

function fileOf(part: string): string {
  return part === 'header' || part === 'footer' ? `${part}1` : part
}

function inRoot(name: string, xml: string): string {
  const namespaces = {
    w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
    mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
    wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
    v: 'urn:schemas-microsoft-com:vml',
    m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  }
  const told = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  return `${declaration}<${name}${told.join('')}>${xml}</${name}>`
}
