/** Whether the "Studio account" on the page of a person is whoever is signed in: her e-mail address in any case of letters, or her id. */
export function isAccountOf(account: string, {id, email}: {id: string; email: string}): boolean {
  const written = account.trim()
  return written !== '' && (written === id || written.toLowerCase() === email.toLowerCase())
}
