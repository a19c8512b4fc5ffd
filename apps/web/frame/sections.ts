import {words} from '@clinic/content/language'

const {conditions, treatments, articles, people, clinic} = words.frame.sections

/** The sections of the site in the order of its navigation. */
export const sections = [
  {title: conditions, path: '/conditions'},
  {title: treatments, path: '/treatments'},
  {title: articles, path: '/articles'},
  {title: people, path: '/people'},
  {title: clinic, path: '/clinic'},
]
