import type {TREATMENT_INDEX_QUERY_RESULT} from '../../generated/sanity.types.ts'
import {words} from '../../language/language.ts'
import type {Frame} from '../../page-type.ts'
import {CardList} from '../../parts/card-list.tsx'
import {EmptyList} from '../../parts/empty-list.tsx'
import {PageProvider} from '../../parts/page-context.tsx'
import {PageHeader} from '../../parts/page-header.tsx'
import {indexPaths} from '../../parts/paths.ts'
import {numberReferences} from '../../rich-text/number-references.ts'
import {TreatmentStatus} from './treatment-status.tsx'

export type TreatmentList = TREATMENT_INDEX_QUERY_RESULT

/** All treatments, none without its status. */
export function TreatmentIndex({data, frame}: {data: TreatmentList; frame: Frame}) {
  return (
    <PageProvider value={{frame, references: numberReferences([])}}>
      <div className="page">
        <PageHeader title={indexPaths.treatment.title} lede={data.length > 0 ? words.treatmentIndex.lede : null} />
        {data.length === 0 && <EmptyList text={words.treatmentIndex.none} studioTitle="Treatment" />}
        <CardList
          cards={data.map((treatment) => ({
            ...treatment,
            text: (
              <>
                <TreatmentStatus status={treatment.regulatoryStatus} />{' '}
                {treatment.summary && <span>{treatment.summary}</span>}
              </>
            ),
          }))}
        />
      </div>
    </PageProvider>
  )
}
