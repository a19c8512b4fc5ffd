import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Head} from 'next/document.js'
import {Children, cloneElement, isValidElement, type JSX, type ReactElement, type ReactNode} from 'react'

type Files = Parameters<Head['getCssLinks']>[0]

/**
 * Next's head without a single script, without the marks its scripts would look for, and with the style sheet inside
 * the page, so that nothing has to be fetched before the first paint. These methods are typed but not documented: checks/built-pages.ts fails a build in which a
 * script appears.
 */
export class StaticHead extends Head {
  override render(): JSX.Element {
    const head: ReactElement<{children?: ReactNode}> = super.render()
    return cloneElement(head, {}, withoutMarks(head.props.children))
  }
  override getCssLinks(files: Files): JSX.Element[] | null {
    try {
      const css = files.allFiles.filter((file) => file.endsWith('.css')).map(readBuilt)
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, from the build.
      return css.length > 0 ? [<style key="css" dangerouslySetInnerHTML={{__html: css.join('')}} />] : null
    } catch {
      // A host that does not ship .next/static with the server: link to the files instead.
      return super.getCssLinks(files)
    }
  }
  override getPreloadDynamicChunks(): [] {
    return []
  }
  override getPreloadMainLinks(): null {
    return null
  }
  override getPolyfillScripts(): [] {
    return []
  }
  // Typed as an element, but `null` renders as well.
  override getPreNextScripts(): JSX.Element {
    return null as unknown as JSX.Element
  }
  override getBeforeInteractiveInlineScripts(): [] {
    return []
  }
  override getDynamicChunks(): [] {
    return []
  }
  override getScripts(): [] {
    return []
  }
}

/** `data-next-head` and an empty `<noscript>` tell Next's scripts which tags they may change on the way to another page. */
export function withoutMarks(children: ReactNode): ReactNode {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<Record<string, unknown>>(child)) return [child]
    if (child.type === 'noscript' && 'data-n-css' in child.props) return []
    return [cloneElement(child, {'data-next-head': undefined})]
  })
}

const read = new Map<string, string>()

function readBuilt(file: string): string {
  const known = read.get(file)
  if (known !== undefined) return known
  const css = readFileSync(join(process.cwd(), '.next', file), 'utf8').replaceAll('</style', '<\\/style')
  read.set(file, css)
  return css
}
