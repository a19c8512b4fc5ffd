import {allPageExamples} from '@clinic/content/page-examples'
import type {Frame} from '@clinic/content/page-type'
import {treatmentPage} from '@clinic/content/pages'
import {plainHead} from '../page/plain-head.ts'
import {shareAlt, shareCard} from './share-card.ts'

const frame = {site: {title: 'Clinic'}, clinic: null} as Frame
const head = {...plainHead('PRP'), lead: 'Blood is spun.', caution: 'Not approved by the US FDA for this use'}

test('a treatment that is not approved never stands without its status, on the picture and in its alt text', () => {
  const card = shareCard({type: 'treatment', isList: false, head, frame})
  expect(card).toMatchObject({kind: 'Treatment', title: 'PRP', caution: 'Not approved by the US FDA for this use'})
  expect(shareAlt(card)).toBe('Treatment · PRP · Not approved by the US FDA for this use · Clinic')
})

test('a list says that it is one, and home needs no kind', () => {
  expect(shareCard({type: 'condition', isList: true, head, frame}).kind).toBe('Overview')
  expect(shareCard({type: 'siteSettings', isList: false, head, frame}).kind).toBeNull()
})

test('what is shared of a clinic with invented facts says so', () => {
  const invented = {...frame, clinic: {hoursAreDemonstration: true}} as Frame
  expect(shareCard({type: 'condition', isList: false, head, frame}).demonstration).toBeNull()
  expect(shareCard({type: 'condition', isList: false, head, frame: invented}).demonstration).toBe('Demonstration')
})

test('every example of a treatment that is not approved has its status in its head', () => {
  const unapproved = allPageExamples.filter(({name, data}) => {
    const status = (data as {regulatoryStatus?: string} | null)?.regulatoryStatus ?? ''
    return (
      name.startsWith('treatment: ') && ['notApproved', 'trialOnly', 'section361Claimed', 'outsideUs'].includes(status)
    )
  })
  expect(unapproved.length).toBeGreaterThan(0)
  for (const {data} of unapproved) {
    expect(treatmentPage.head(data as Parameters<typeof treatmentPage.head>[0], frame).caution).toMatch(/^Not approved/)
  }
})
