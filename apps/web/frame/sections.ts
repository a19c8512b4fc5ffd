import {words} from '@clinic/content/language'

const {conditions, treatments, articles, people, clinic} = words.frame.sections

/** Lists that every page leads to from its foot. */
export const footSections = [
  {title: words.glossary.title, path: '/glossary'},
  {title: words.citationIndex.title, path: '/references'},
  {title: words.legalNotice.title, path: '/legal'},
]

/** The sections of the site in the order of its navigation. */
export const sections = [
  {title: conditions, path: '/conditions'},
  {title: treatments, path: '/treatments'},
  {title: articles, path: '/articles'},
  {title: people, path: '/people'},
  {title: clinic, path: '/clinic'},
]
