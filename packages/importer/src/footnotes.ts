/** The list of notes that a Word file ends with, taken out of the text; the numbers in the text become plain words. */
export function takeFootnotes(root: Element): Element | null {
  const lists = [...root.querySelectorAll('ol')].filter((list) => {
    const items = [...list.children]
    return items.length > 0 && items.every(({id}) => /^(?:foot|end)note-/.test(id))
  })
  if (lists.length === 0) return null
  for (const link of root.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]')) link.remove()
  for (const link of root.querySelectorAll('a[href^="#footnote-"], a[href^="#endnote-"]'))
    link.replaceWith(link.textContent ?? '')
  const holder = root.ownerDocument.createElement('div')
  holder.append(...lists)
  return holder
}
