/**
 * Results while somebody types. It fetches the page that the button would lead to and takes the results out of it, so
 * there is one search and one way to show it. Types are stripped when the site is built; the file imports nothing.
 */
const form = document.querySelector<HTMLFormElement>('.search-form')
const input = form?.querySelector<HTMLInputElement>('input')
const results = document.querySelector('#search-results')
const said = document.querySelector('#search-said')

const A_PAUSE_MS = 250
const isSupported = 'AbortController' in window && 'fetch' in window && 'replaceChildren' in Element.prototype

if (form && input && results && said && isSupported) {
  let waiting = 0
  let running: AbortController | null = null
  let shown = input.value.trim()

  const stop = () => {
    clearTimeout(waiting)
    running?.abort()
  }

  const show = async (query: string) => {
    running = new AbortController()
    const address = query === '' ? form.action : `${form.action}?${new URLSearchParams({q: query})}`
    try {
      const answer = await fetch(address, {signal: running.signal})
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      const found = page.querySelector('#search-results')
      if (!found) return
      shown = query
      const sentences = [...found.querySelectorAll('[data-said]')].map((element) => element.textContent)
      results.replaceChildren(...found.childNodes)
      said.textContent = sentences.join(' ')
      document.title = page.title
      history.replaceState(history.state, '', address)
    } catch {
      // Typed on, or offline: the button still leads to the answer.
    }
  }

  input.addEventListener('input', () => {
    stop()
    const query = input.value.replace(/\s+/g, ' ').trim()
    if (query !== shown) waiting = window.setTimeout(() => void show(query), A_PAUSE_MS)
  })
  // Pressing the button leads to the same page; what is still on its way must not come in between.
  form.addEventListener('submit', stop)
}
