import type {DatasetFacts} from '@clinic/content/checks'
import type {ArticleFile, ParseHtml, ReadArticle} from './proposal.ts'
import type {Site} from './site.ts'

export interface ReadingOptions {
  parseHtml: ParseHtml
  site: Site
  dataset: DatasetFacts
}

/** What an article file says, with everything that could not be kept as it was. Throws `UnreadableFileError`. */
export async function readArticle(file: ArticleFile, _options: ReadingOptions): Promise<ReadArticle> {
  return {
    fileName: file.name,
    title: '',
    sections: [],
    comments: [],
    links: [],
    phones: [],
    leftOut: [],
    notes: [],
  }
}
