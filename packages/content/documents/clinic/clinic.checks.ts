import {bodyCheck, unknownBlockCheck} from '../../checks/body.ts'
import {type Check, error, type Finding} from '../../checks/finding.ts'
import {isNanpPhone} from '../../checks/identifiers.ts'
import {pageQualityChecks} from '../../checks/page-quality.ts'
import {required} from '../../checks/required.ts'
import {keyStep, listOf, objectOf, textOf} from '../../checks/values.ts'

const contactCheck: Check = (document) => {
  const phone = textOf(document.phone)
  if (phone === '' || isNanpPhone(phone)) return []
  return [error('phone-form', ['phone'], 'Write the number with +1 and ten digits, for example +18582585090.')]
}

const addressCheck: Check = (document) => {
  const address = objectOf(document.address)
  if (Object.keys(address).length === 0) return []
  const findings: Finding[] = []
  if (!/^[A-Z]{2}$/.test(textOf(address.region)))
    findings.push(error('address-region', ['address', 'region'], 'Give the state as two letters, for example CA.'))
  if (!/^\d{5}(?:-\d{4})?$/.test(textOf(address.postalCode)))
    findings.push(
      error('address-zip', ['address', 'postalCode'], 'A ZIP code has five digits, or five and four with a dash.'),
    )
  return findings
}

const hoursCheck: Check = (document) =>
  listOf(document.openingHours).flatMap((entry, index) => {
    const {opens, closes} = objectOf(entry)
    const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/
    if (clock.test(textOf(opens)) && clock.test(textOf(closes)) && textOf(opens) < textOf(closes)) return []
    return [
      error(
        'hours-form',
        ['openingHours', keyStep(entry, index)],
        'Give opening and closing time on the 24-hour clock, for example 08:30 and 17:00.',
      ),
    ]
  })

export const clinicChecks: Check[] = [
  required({
    name: 'Give the name of the clinic.',
    phone: 'Give the phone number. Every page takes it from here.',
    emergencyNumber: 'Give the public emergency number, in the United States 911.',
    conflictOfInterest:
      'Say how the clinic is paid. Example: "This clinic sells some of the treatments described on this site."',
  }),
  contactCheck,
  addressCheck,
  hoursCheck,
  bodyCheck,
  unknownBlockCheck,
  ...pageQualityChecks,
]
