/** Where a number leads when it is pressed: `tel:+18582585090`. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`
}
