import {claimRules} from '@clinic/claims'
import {expect, test} from '@jest/globals'
import {
  badArticle,
  badCitations,
  badCondition,
  badDataset,
  badDay,
  badPerson,
  badTreatment,
} from '../testing/bad-article.ts'
import {type ContentDocument, datasetFacts, findingsFor} from './index.ts'

const dataset = datasetFacts(badDataset)

/** Every rule that speaks, in the order of the alphabet. A new rule adds its name here, and its mistake to the fixture. */
function rulesOf(document: ContentDocument): string[] {
  return [...new Set(findingsFor(document, {today: badDay, dataset}).map(({rule}) => rule))].sort()
}

test('a bad article gets every finding a careful reviewer would list', () => {
  expect(rulesOf(badArticle)).toEqual([
    'C01',
    'C02',
    'C03',
    'C04',
    'C05',
    'C06',
    'C07',
    'C08',
    'C09',
    'C10',
    'C11',
    'C12',
    'C13',
    'C14',
    'C15',
    'C16',
    'C17',
    'C18',
    'C19',
    'C20',
    'C21',
    'C22',
    'C23',
    'C24',
    'C25',
    'C26',
    'C27',
    'C28',
    'C29',
    'C30',
    'C31',
    'C32',
    'C33',
    'C34',
    'advice-empty',
    'alt-file-name',
    'alt-missing',
    'alt-wording',
    'approval-missing',
    'article-orphan',
    'block-unknown',
    'callouts-many',
    'conflicts-missing',
    'contact-without-help',
    'evidence-certainty',
    'evidence-date',
    'evidence-source',
    'faq-item',
    'heading-empty',
    'heading-order',
    'heading-repeated',
    'link-empty',
    'link-hidden-page',
    'link-insecure',
    'link-words-empty',
    'links-dead',
    'override-by-author',
    'override-long',
    'page-orphan',
    'passive-voice',
    'phone-typed',
    'picture-credit-missing',
    'picture-missing',
    'reference-missing',
    'reference-unpublished',
    'review-expired',
    'reviewer-credential',
    'reviewer-is-author',
    'section-empty',
    'sentence-long',
    'seo-description-short',
    'seo-title-short',
    'source-lapsed',
    'source-retracted',
    'table-caption',
    'table-empty',
    'table-header-empty',
    'table-uneven',
    'term-unexplained',
    'testimonial-incomplete',
    'testimonial-typed',
    'warning-empty',
  ])
})

test('a bad condition, treatment, person and sources do, too', () => {
  expect([badCondition, badTreatment, badPerson, ...badCitations].map(rulesOf)).toEqual([
    [
      'approval-missing',
      'author-missing',
      'care-heading',
      'care-level',
      'care-level-twice',
      'care-signs',
      'conflicts-missing',
      'contact-before-help',
      'definition-long',
      'emergency-missing',
      'heading-order',
      'icd-form',
      'page-orphan',
      'required',
      'review-in-future',
      'review-order',
      'review-soon',
      'reviewer-missing',
      'sentence-long',
      'seo-description-long',
      'slug-form',
    ],
    [
      'alternatives-missing',
      'approval-missing',
      'author-missing',
      'conflicts-missing',
      'cost-missing',
      'evidence-missing',
      'next-review-missing',
      'page-orphan',
      'required',
      'review-date-missing',
      'reviewer-missing',
      'risks-few',
      'seo-description-short',
    ],
    ['C13', 'credential-missing', 'npi-checksum', 'orcid-checksum', 'seo-description-short'],
    ['doi-form', 'pmid-form', 'retracted', 'slug-taken'],
    ['guideline-lapsed', 'identifier-missing', 'slug-taken'],
  ])
})

test('among them all phrase rules, wherever a claim hides', () => {
  const claims = findingsFor(badArticle, {today: badDay, dataset}).filter(({rule}) => /^C\d\d$/.test(rule))
  expect([...new Set(claims.map(({rule}) => rule))].sort()).toEqual(claimRules.map(({id}) => id))
  const places = claims.map(
    ({path, quote}) => `${path.filter((step) => typeof step === 'string').join('.')}: ${quote?.text}`,
  )
  expect(places).toEqual(
    expect.arrayContaining([
      'title: breakthrough',
      'slug: pain-free',
      'figure.alt: cured',
      'body.heading: Act now',
      'body.text: guarantee',
      'body: FDA-approved',
      // Split in two by a mark.
      'body: clinically proven',
      'body.items.question: miracle',
      'body.items.answer: safe and effective',
      'seo.title: No more pain',
    ]),
  )
})
