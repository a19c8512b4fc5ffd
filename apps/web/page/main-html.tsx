import {RenderingProvider} from '@clinic/content/rendering'
import {renderToStaticMarkup} from 'react-dom/server'
import {imageUrl} from '../media/image-url.ts'
import type {SomePage} from './every-page.ts'

/** What stands inside `<main>` of a page on a day, as HTML. */
export function mainHtml({element}: Pick<SomePage, 'element'>, today: string): string {
  return renderToStaticMarkup(
    <RenderingProvider value={{preview: false, imageUrl, today}}>{element}</RenderingProvider>,
  )
}
