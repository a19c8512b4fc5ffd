import {statusWords} from './status-words.ts'
import {regulatoryStatuses} from './treatment.schema.ts'

test('every status has words, and all but three begin with what is not approved', () => {
  const words = regulatoryStatuses.map(({value}) => [value, statusWords(value as never)?.status])
  expect(words.filter(([, status]) => !status?.startsWith('Not approved by the US FDA for this use'))).toEqual([
    ['approvedForThisUse', 'Approved by the US FDA for this use'],
    ['offLabel', 'Approved by the US FDA for other uses, not for this one (off-label)'],
    ['notAProduct', 'Not a product, so FDA approval does not apply'],
  ])
})
