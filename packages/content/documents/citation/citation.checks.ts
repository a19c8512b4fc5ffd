import {documentRules} from '@clinic/claims'
import {publishedIdOf} from '../../checks/dataset-facts.ts'
import {findingsOf} from '../../checks/document-rules.ts'
import {type Check, error, type Finding, warning} from '../../checks/finding.ts'
import {isDoi, isPmcid, isPmid, isTrialId} from '../../checks/identifiers.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {sourceFacts} from '../../checks/sources.ts'
import {textOf} from '../../checks/values.ts'

const identifierCheck: Check = (document) => {
  const identifiers = {
    pmid: textOf(document.pmid),
    pmcid: textOf(document.pmcid),
    doi: textOf(document.doi),
    trialId: textOf(document.trialId),
  }
  const findings: Finding[] = []
  if (Object.values(identifiers).every((value) => value === '') && textOf(document.url) === '')
    findings.push(
      error('identifier-missing', ['doi'], 'Give at least one of PMID, PMCID, DOI, register number or address.'),
    )
  if (identifiers.pmid && !isPmid(identifiers.pmid))
    findings.push(error('pmid-form', ['pmid'], 'A PMID is a number of up to eight digits, for example 35503342.'))
  if (identifiers.pmcid && !isPmcid(identifiers.pmcid))
    findings.push(error('pmcid-form', ['pmcid'], 'A PMCID begins with PMC, for example PMC2427077.'))
  if (identifiers.doi && !isDoi(identifiers.doi))
    findings.push(
      error(
        'doi-form',
        ['doi'],
        'A DOI begins with 10. and has a slash, for example 10.1001/jama.2022.5921. Leave out https://doi.org/.',
      ),
    )
  if (identifiers.trialId && !isTrialId(identifiers.trialId))
    findings.push(
      error('trial-form', ['trialId'], 'A register number looks like NCT01290367, ISRCTN26872154 or jRCT2013210076.'),
    )
  return findings
}

const currencyCheck: Check = (document, {today}) => {
  const facts = sourceFacts(document, today)
  return findingsOf(documentRules.S06.check(facts), {
    retracted: () =>
      warning('retracted', ['retracted'], 'This source was retracted. Replace it on every page that cites it.'),
    lapsed: () =>
      warning(
        'guideline-lapsed',
        ['guidelineExpires'],
        `This guideline lapsed on ${facts.expires}. Look for its successor.`,
      ),
    // Asked where it is cited: a page may well need to name an old guideline.
    old: null,
  })
}

/** One source in two documents would have two numbers on a page, and only one of them would be marked when it is retracted. */
const twiceCheck: Check = (document, {dataset}) => {
  const own = publishedIdOf(document._id)
  for (const field of ['doi', 'pmid', 'pmcid', 'trialId']) {
    const value = textOf(document[field]).toLowerCase()
    // Several papers come from one trial.
    if (!dataset || !value || (field === 'trialId' && document.kind !== 'register')) continue
    const twin = [...dataset.published.values()].find(
      (other) =>
        other._type === 'citation' &&
        other._id !== own &&
        textOf(other[field]).toLowerCase() === value &&
        (field !== 'trialId' || other.kind === 'register'),
    )
    if (twin)
      return [
        error(
          'source-twice',
          [field],
          `“${textOf(twin.title)}” has the same number. Use that source on your pages, and delete this one.`,
        ),
      ]
  }
  return []
}

export const citationChecks: Check[] = [
  required({title: 'Copy the title from the source.', kind: 'Choose what kind of source it is.'}),
  slugCheck,
  identifierCheck,
  currencyCheck,
  twiceCheck,
]
