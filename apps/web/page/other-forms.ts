/** Where the other forms of a page are: its twin in Markdown and the picture that is drawn for sharing it. */
export function markdownPath(path: string): string {
  return `${withName(path)}.md`
}

export function sharePath(path: string): string {
  return `/share${withName(path)}.png`
}

/** The path of the page from the name of another form: `conditions/sciatica` is of `/conditions/sciatica`, `index` of home. */
export function pathOfForm(name: string): string {
  return name === 'index' ? '/' : `/${name}`
}

function withName(path: string): string {
  return path === '/' ? '/index' : path
}
