import {isoToday} from '@clinic/content/checks'
import {reviewedTypes} from '@clinic/content/workflow'
import type {DocumentBadgeComponent} from 'sanity'
import {inOneLine, stateWords} from './words.ts'
import {workflowNow} from './workflow-now.ts'

/** Where the page stands, beside its title. */
export const StateBadge: DocumentBadgeComponent = ({type, draft, published}) => {
  const today = isoToday()
  if (!reviewedTypes.includes(type) || !(draft || published)) return null
  return stateWords(workflowNow({draft, published}, today))
}

/** An approval that a change has ended. */
export const WithdrawnBadge: DocumentBadgeComponent = ({type, draft, published}) => {
  const today = isoToday()
  const {withdrawn} = workflowNow({draft, published}, today)
  if (!withdrawn || !reviewedTypes.includes(type)) return null
  return {
    label: 'Approval withdrawn',
    title: `Changed after ${withdrawn.by} signed on ${withdrawn.on}: ${inOneLine(withdrawn.fields)}.`,
    color: 'danger',
  }
}
