import {parse} from '@babel/parser'

type Node = {type: string; loc?: {start: {line: number}}} & Record<string, unknown>

/** Attributes that a reader sees or hears. In these every word counts; in the others only what reads like a sentence or a title. */
const read = [
  'title',
  'alt',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
  'lede',
  'eyebrow',
  'term',
  'text',
]
/** Attributes of the platform, and of editors. */
const notRead = ['className', 'id', 'href', 'rel', 'key', 'sizes', 'media', 'type', 'studioTitle']
/** What editors read, and what stops a build. */
const notForReaders = ['PreviewNote', 'ThrowStatement', 'ImportDeclaration']

interface Found {
  line: number
  words: string
}

/** Words that stand in the code of a component and would stay English in every language, each with its line. */
export function fixedWords(source: string): Found[] {
  return wordsIn(parse(source, {sourceType: 'module', plugins: ['typescript', 'jsx']}).program, false)
}

/** `shown`: whether a text here is drawn as it is. */
function wordsIn(value: unknown, shown: boolean): Found[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, shown))
  if (!isNode(value) || notForReaders.includes(value.type) || isType(value)) return []
  const node = value
  const counts = shown ? hasLetter : readsLikeWords
  switch (node.type) {
    case 'JSXText':
      return found(node, String(node.value), hasLetter)
    case 'StringLiteral':
      return found(node, String(node.value), counts)
    case 'TemplateLiteral':
      return [...found(node, textOf(node), counts), ...wordsIn(node.expressions, false)]
    case 'JSXElement':
      if (notForReaders.includes(nameOf(node.openingElement))) return []
      return [...wordsIn(node.openingElement, false), ...wordsIn(node.children, true)]
    case 'JSXFragment':
      return wordsIn(node.children, true)
    case 'JSXAttribute':
      return notRead.includes(nameOf(node)) ? [] : wordsIn(node.value, read.includes(nameOf(node)))
    case 'JSXExpressionContainer':
      return wordsIn(node.expression, shown)
    case 'ConditionalExpression':
      return [...wordsIn(node.test, false), ...wordsIn([node.consequent, node.alternate], shown)]
    case 'LogicalExpression':
      return wordsIn([node.left, node.right], shown)
    case 'ObjectProperty':
      return wordsIn(node.value, read.includes(nameOf(node.key)))
    default:
      return Object.values(node).flatMap((child) => wordsIn(child, false))
  }
}

function found({loc}: Node, text: string, counts: (text: string) => boolean): Found[] {
  return counts(text) ? [{line: loc?.start.line ?? 0, words: text.trim().replace(/\s+/g, ' ')}] : []
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}

/** Two words side by side, or one with a capital: `in short`, `Symptoms`; not `in-short`, `MedicalWebPage`. */
function readsLikeWords(text: string): boolean {
  return /\p{L}\s+\p{L}|^\p{Lu}\p{Ll}+(?![\p{L}-])/u.test(text)
}

function textOf(template: Node): string {
  return [template.quasis]
    .flat()
    .map((part) => (isNode(part) ? (part.value as {raw: string}).raw : ''))
    .join('…')
}

function isType({type}: Node): boolean {
  return type.startsWith('TS') && !['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The name of an element, an attribute or a key: `title`, `PreviewNote`. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  return typeof node.name === 'string' ? node.name : nameOf(node.name)
}
