import {searchRanges} from '@clinic/content/checks'
import {schemaTypes} from '@clinic/content/schema'
import {isWithoutChecks} from '../checks/without-checks.ts'
import {countedInput} from '../inputs/counted-input.client.tsx'
import {InheritedCredit, InheritedDescription} from '../media/inherited-words.client.tsx'
import {AddressInput} from '../moves/address-input.client.tsx'
import {TableCellsInput} from '../table/table-cells-input.client.tsx'
import {MedicalReviewInput} from '../workflow/medical-review-input.client.tsx'
import {dress} from './dress.ts'
import {icons} from './icons.ts'

/** The content's schemas, with the icons and inputs of this Studio. */
export const studioSchemaTypes = dress(isWithoutChecks ? schemaTypes.map(withoutValidation) : schemaTypes, {
  icons,
  inputs: {
    'condition.medicalReview': MedicalReviewInput,
    'treatment.medicalReview': MedicalReviewInput,
    'article.medicalReview': MedicalReviewInput,
    'condition.slug': AddressInput,
    'treatment.slug': AddressInput,
    'article.slug': AddressInput,
    'person.slug': AddressInput,
    'page.slug': AddressInput,
    'legalNotice.slug': AddressInput,
    'citation.slug': AddressInput,
    'table.rows': TableCellsInput,
    'figure.alt': InheritedDescription,
    'figure.credit': InheritedCredit,
    'seo.title': countedInput(searchRanges.title),
    'seo.description': countedInput(searchRanges.description),
  },
})

function withoutValidation<Type extends object>(type: Type): Type {
  return {...type, validation: undefined}
}
