export {type FoundLink, links} from './links.ts'
export {type OutlineEntry, outline} from './outline.ts'
export {readingTime, wordCount} from './reading-time.ts'
export {toPlainText} from './to-plain-text.ts'
