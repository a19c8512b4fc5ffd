import {bodyCheck} from '../../checks/body.ts'
import {type Check, warning} from '../../checks/finding.ts'
import {readingCheck} from '../../checks/reading.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {textOf} from '../../checks/values.ts'

const LONGEST = 40

const definitionCheck: Check = (document) => {
  const words = textOf(document.definition).split(/\s+/).filter(Boolean).length
  return words > LONGEST
    ? [
        warning(
          'definition-long',
          ['definition'],
          `This has ${words} words. It opens over the text, so cut it to ${LONGEST} or fewer.`,
        ),
      ]
    : []
}

export const glossaryTermChecks: Check[] = [
  required({title: 'Give the word.', definition: 'Say in plain words what it means.'}),
  slugCheck,
  definitionCheck,
  bodyCheck,
  readingCheck,
]
