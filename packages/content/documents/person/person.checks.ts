import {documentRules} from '@clinic/claims'
import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import {type Check, error, type Finding} from '../../checks/finding.ts'
import {isNpi, isOrcid} from '../../checks/identifiers.ts'
import {pageQualityChecks} from '../../checks/page-quality.ts'
import {required, slugCheck} from '../../checks/required.ts'
import {reviewerPerson} from '../../checks/review.ts'
import {textOf} from '../../checks/values.ts'

const credentialCheck: Check = (document) => {
  const findings: Finding[] = []
  const npi = textOf(document.npi)
  const orcid = textOf(document.orcid)
  const person = reviewerPerson(document)
  const broken = person.isMedicalReviewer ? documentRules.S04.check({author: '', reviewer: document._id, person}) : []
  if (broken.includes('credential'))
    findings.push(
      error(
        'credential-missing',
        ['credentials'],
        'A medical reviewer needs a credential, for example MD and who certified it.',
      ),
    )
  if (broken.includes('npi-missing'))
    findings.push(
      error('npi-missing', ['npi'], 'A US physician who reviews pages needs an NPI. Copy it from the NPI registry.'),
    )
  // An impossible number is wrong whoever has it.
  if (npi && !isNpi(npi))
    findings.push(
      error('npi-checksum', ['npi'], 'This is no valid NPI: its check digit is wrong. Copy it from the NPI registry.'),
    )
  if (orcid && !isOrcid(orcid))
    findings.push(
      error('orcid-checksum', ['orcid'], 'This is no valid ORCID: its check digit is wrong. Copy it from orcid.org.'),
    )
  return findings
}

export const personChecks: Check[] = [
  required({
    name: 'Give the full name.',
    roles: 'Tick what this person does here.',
    jobTitle: 'Give the job title readers see.',
  }),
  slugCheck,
  credentialCheck,
  bodyCheck,
  unknownBlockCheck,
  ...pageQualityChecks,
]
