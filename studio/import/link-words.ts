import type {FoundLink} from '@clinic/importer'

/** What becomes of a link, in words for the editor. */
export function linkWords({outcome}: FoundLink): string {
  switch (outcome.kind) {
    case 'page':
      return `Leads to the page “${outcome.title}” and keeps leading there when that page is renamed.`
    case 'external':
      return 'Leads to another website, as before.'
    case 'unknown-page':
      return 'This site has no such page. The words stay, without a link.'
    case 'dropped':
      return `The words stay, without a link: ${outcome.reason}`
  }
}
