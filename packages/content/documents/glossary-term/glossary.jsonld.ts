import {idOf} from '@clinic/seo'
import type {DefinedTermSet} from 'schema-dts'
import {words} from '../../language/language.ts'
import {present} from '../../parts/present.ts'
import type {Glossary} from './glossary.tsx'

/** The terms of the glossary for search engines. */
export function glossaryNode(terms: Glossary, url: string): Exclude<DefinedTermSet, string> {
  return {
    '@type': 'DefinedTermSet',
    '@id': idOf(url, 'glossary'),
    name: words.glossary.title,
    hasDefinedTerm: terms.map(({title, slug, definition, alsoKnownAs}) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${slug}`,
      name: title ?? undefined,
      description: definition ?? undefined,
      alternateName: present(alsoKnownAs),
    })),
  }
}
