import {env} from '../env.ts'

const key = 'clinicPages.formerSite'

/** The addresses under which the site is and was reached: links to them are links to pages of ours. */
export function siteOrigins(): string[] {
  return [env.siteUrl, formerSite()].filter((origin) => origin !== '')
}

/** The address of the former site, as the editor has typed it; empty when there is none. */
export function formerSite(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

export function rememberFormerSite(address: string): void {
  try {
    localStorage.setItem(key, originOf(address) ?? '')
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** `https://old.example` of whatever was typed or copied from the address bar; null while it is no address. */
export function originOf(address: string): string | null {
  const whole = /^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`
  return address.trim().includes('.') && URL.canParse(whole) ? new URL(whole).origin : null
}
