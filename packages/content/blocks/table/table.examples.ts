import type {BlockOf} from '../../rich-text/values.ts'

export const tableExamples = {
  compared: {
    _type: 'table',
    _key: 'table-1',
    caption: 'Treatments compared',
    headerRow: true,
    headerColumn: true,
    rows: [
      {_type: 'tableRow', _key: 'r1', cells: ['', 'How long it takes', 'Main risk']},
      {_type: 'tableRow', _key: 'r2', cells: ['Exercise', '6 weeks', 'Sore muscles']},
      {_type: 'tableRow', _key: 'r3', cells: ['Surgery', '1 to 3 hours', 'Infection | nerve injury']},
    ],
  },
  uneven: {
    _type: 'table',
    _key: 'table-2',
    headerRow: false,
    headerColumn: false,
    rows: [
      {_type: 'tableRow', _key: 'r1', cells: ['Monday', '8 am']},
      {_type: 'tableRow', _key: 'r2', cells: ['Closed']},
    ],
  },
  begun: {_type: 'table', _key: 'table-3', headerRow: true},
} satisfies Record<string, BlockOf<'table'>>
