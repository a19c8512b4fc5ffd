/** Luhn over 80840 and the number, as CMS defines it. */
export function isNpi(value: string): boolean {
  if (!/^[12]\d{9}$/.test(value)) return false
  const digits = [...`80840${value}`].reverse().map(Number)
  const sum = digits.reduce((total, digit, index) => {
    if (index % 2 === 0) return total + digit
    const doubled = digit * 2
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** Letters after a name that make somebody a physician in the US: those have an NPI. */
export function isPhysician(abbreviation: string): boolean {
  return /^(?:MD|DO)\b|^(?:M\.D|D\.O)\.?/.test(abbreviation)
}
