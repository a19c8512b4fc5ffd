import type {BlockOf} from '../../rich-text/values.ts'

export const doDontListExamples = {
  back: {
    _type: 'doDontList',
    _key: 'do-1',
    heading: 'Looking after your back',
    dos: ['keep walking, with rests when you need them'],
    donts: ['stay in bed for days', 'lift with a bent back'],
  },
  onlyDos: {_type: 'doDontList', _key: 'do-2', dos: ['sit down when your legs hurt']},
} satisfies Record<string, BlockOf<'doDontList'>>
