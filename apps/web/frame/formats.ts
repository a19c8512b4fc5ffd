/** `+18582585090` as `858-258-5090`; other numbers as they are written. */
export function displayPhone(phone: string): string {
  const [, area, exchange, line] = phone.match(/^\+1(\d{3})(\d{3})(\d{4})$/) ?? []
  return area ? `${area}-${exchange}-${line}` : phone
}

export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`
}
