import {p, r, wordFile} from './word-file.ts'

/** Comments on two places, a table, a footnote, lists, tracked changes, a text box, a link, a picture, a field, a formula, head and foot. */
export function exampleWordFile(): Uint8Array {
  return wordFile(body, {
    comments:
      comment(0, 'Dr. Example', 'Is this still the right number of people?') +
      comment(1, 'Dr. Example', 'Please cite the trial.'),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="2">${p(r('Invented Study Group, 2011.'))}</w:footnote>`,
    header: p(r('Draft of the marketing team')),
    footer: p(r('Confidential until published')),
  })
}

const table = `<w:tbl>${row('Sign', 'How often', '<w:b/>')}${row('Pain when walking', 'Often')}${row('Weak legs', 'Seldom')}</w:tbl>`

const link = `<w:hyperlink r:id="rLink">${r('the page on stenosis')}</w:hyperlink>`

const picture =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A spine from the side"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rImage"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

const inBox = p(r('Boxed advice: bring your scans.'))
const textBox = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inBox}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inBox}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

const body = [
  p(r('Neurogenic claudication'), {style: 'Title'}),
  p(
    `${r('Neurogenic claudication is leg pain that comes with walking. About ')}<w:commentRangeStart w:id="0"/>${r('one in ten', '<w:b/>')}${r(' people')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' over seventy have it.')}`,
  ),
  p(r('Symptoms'), {style: 'Heading1'}),
  p(`${r('It eases when sitting')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('. See ')}${link}${r('.')}`),
  table,
  p(r('Where it hurts'), {style: 'Heading3'}),
  p(r('Buttocks'), {list: ['number', 0]}),
  p(r('Thighs'), {list: ['number', 0]}),
  p(r('front and back'), {list: ['bullet', 1]}),
  p(r('Causes'), {style: 'Heading1'}),
  p(
    `${r('The canal is ')}<w:del w:id="5" w:author="A"><w:r><w:delText>always</w:delText></w:r></w:del><w:ins w:id="6" w:author="A">${r('often')}</w:ins>${r(' narrow.')}${textBox}`,
  ),
  p(picture),
  p(`${r('This line was last changed in ')}<w:fldSimple w:instr="DATE">${r('Marchember')}</w:fldSimple>${r('.')}`),
  p(`${r('The width is ')}<m:oMath><m:r><m:t>w=12mm</m:t></m:r></m:oMath>${r('.')}`),
  p(r('Treatment'), {style: 'Heading1'}),
  p(
    `${r('Walking in short stretches helps some. ')}<w:commentRangeStart w:id="1"/>${r('Surgery was compared with exercise in one trial.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
  ),
  p(r('Phone: 858 258 5090')),
].join('')

function row(first: string, second: string, properties = ''): string {
  return `<w:tr><w:tc>${p(r(first, properties))}</w:tc><w:tc>${p(r(second, properties))}</w:tc></w:tr>`
}

function comment(id: number, author: string, text: string): string {
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="DE">${p(r(text))}</w:comment>`
}
