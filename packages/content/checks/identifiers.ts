/** Formats and check digits of the identifiers a medical page carries. */
export {isNpi, isPhysician} from '@clinic/claims'

export function isPmid(value: string): boolean {
  return /^[1-9]\d{0,7}$/.test(value)
}

export function isPmcid(value: string): boolean {
  return /^PMC\d+$/.test(value)
}

/** Crossref's own pattern for modern DOIs, without the resolver in front. */
export function isDoi(value: string): boolean {
  return /^10\.\d{4,9}\/\S+$/.test(value)
}

export function isTrialId(value: string): boolean {
  return /^(?:NCT\d{8}|ISRCTN\d{8}|jRCT\d{10})$/.test(value)
}

/** ISO 7064 mod 11-2 over the first fifteen digits. */
export function isOrcid(value: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return false
  const digits = value.replaceAll('-', '')
  let total = 0
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2
  const check = (12 - (total % 11)) % 11
  return digits[15] === (check === 10 ? 'X' : String(check))
}

/** Format only: the set of valid codes changes every 1 October. */
export function isIcd10Cm(value: string): boolean {
  return /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/.test(value)
}

/** A North American number with country code: the form the clinic's phone is stored in. */
export function isNanpPhone(value: string): boolean {
  return /^\+1[2-9](?!11)\d{2}[2-9](?!11)\d{2}\d{4}$/.test(value)
}
