import {documentSchemas} from '@clinic/content/schema'
import {definePlugin} from 'sanity'
import {CheckedInput} from './checked-input.client.tsx'
import {checksInspector} from './checks-inspector.client.tsx'
import {LayoutWithWarmUp} from './warm-up.client.tsx'
import {isWithoutChecks} from './without-checks.ts'

const contentTypes: ReadonlySet<string> = new Set(documentSchemas.map(({name}) => name))

/** The Studio's own list of problems. Ours says the same, with more of it: two lists would make an editor ask which is right. */
const validationInspector = 'sanity/structure/validation'

/** The checks beside the form and in its texts. */
export const checksPlugin = definePlugin(() => {
  if (isWithoutChecks) return {name: 'clinic-checks'}
  return {
    name: 'clinic-checks',
    document: {
      inspectors: (inspectors, {documentType}) =>
        contentTypes.has(documentType)
          ? [checksInspector, ...inspectors.filter(({name}) => name !== validationInspector)]
          : inspectors,
    },
    form: {components: {input: CheckedInput}},
    studio: {components: {layout: LayoutWithWarmUp}},
  }
})
