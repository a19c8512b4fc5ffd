import type {NextConfig} from 'next'
import type {Env} from '../env.ts'
import {WIDTHS} from './widths.ts'

type Rewrite = Extract<Awaited<ReturnType<NonNullable<NextConfig['rewrites']>>>, unknown[]>[number]

/**
 * Pictures reach readers through the site's own origin, so that no page makes a request to anybody else. Only
 * widths that pages use are passed on.
 */
export function mediaRewrites({projectId, dataset, apiHost}: Env): Rewrite[] {
  return [
    {
      source: '/media/:file([a-zA-Z0-9]+-\\d+x\\d+\\.[a-z0-9]+)',
      has: [{type: 'query', key: 'w', value: `(?:${WIDTHS.join('|')})`}],
      destination: `${apiHost ?? 'https://cdn.sanity.io'}/images/${projectId}/${dataset}/:file`,
    },
  ]
}
