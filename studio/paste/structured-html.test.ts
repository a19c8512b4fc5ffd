import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {JSDOM} from 'jsdom'
import {isStructured} from './structured-html.ts'

const parse = (html: string) => new JSDOM(html).window.document
const structured = (html: string, types = ['text/html', 'text/plain']) => isStructured({html, text: '', types}, parse)
const example = (name: string) => readFileSync(new URL(`examples/${name}`, import.meta.url), 'utf8')

test('what Word and Google Docs put on the clipboard has a structure', () => {
  expect(structured(example('word.html.txt'))).toBe(true)
  expect(structured(example('google-docs.html.txt'))).toBe(true)
})

test('a few words are left to the editor, which puts them into the sentence', () => {
  expect(structured('<meta charset="utf-8"><span style="color:red">and walk</span>')).toBe(false)
  expect(structured('<p class=MsoNormal>and walk<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>')).toBe(false)
  expect(structured('')).toBe(false)
})

test('a heading, a list item, a link and lines broken in Google Docs are a structure', () => {
  expect(structured('<h2>Causes</h2>')).toBe(true)
  expect(structured('<ul><li>Causes</li></ul>')).toBe(true)
  expect(structured('<a href="/x">Causes</a>')).toBe(true)
  expect(structured('<b id="docs-internal-guid-1"><span>one<br>two</span></b>')).toBe(true)
})

test('blocks copied in the Studio stay the editor’s own', () => {
  expect(structured('<p>a</p><p>b</p>', ['text/html', 'application/x-portable-text'])).toBe(false)
})
