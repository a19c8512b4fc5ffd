import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {exampleWordFile} from '../src/testing/example-word-file.ts'

/** `node packages/importer/examples/write-word-file.ts`: writes the Word file of the examples anew. */
writeFileSync(join(import.meta.dirname, 'neurogenic-claudication.docx'), exampleWordFile())
