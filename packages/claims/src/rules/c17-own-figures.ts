import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'
import {namesStudy} from '../study.ts'

const NUMBER = String.raw`(?:\d[\d,.]*\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|a hundred|one hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (?:one|two|three|four|five|six|seven|eight|nine))`
const FIGURE = String.raw`(?:(?<![\d.])${NUMBER} ?(?:%|percent\b|per cent\b|pct\b)|(?<![\w.])${NUMBER} (?:patients? |people |clients? )?(?:in|of|out of|from)(?: every)? ${NUMBER}\b|\b(?:two thirds|three quarters|three fourths|four fifths|nine tenths|half)\b|(?<!\d)\d/\d+\b)`
const WHO =
  '(?:patients?|clients?|customers?|guests?|athletes|runners|golfers|members|users|visitors|recipients|knees|backs|hips|shoulders|cases|those treated|people (?:we|treated|who (?:had|have had|come|came|try|tried|choose|chose)))'
const BETTER = String.raw`(?:improv\w+|better|relief|recover\w*|success\w*|satisf\w+|recommend\w*|benefit\w*|pain free|less pain|reduc\w+|walk\w*|return\w*|avoid\w*|happy|happier|cured|heal\w*|respond\w*|never need\w*|felt|feel|good results|excellent|back (?:to|at|on)|need no|no longer|(?:would|will) do it again|do it all over again|very happy|results|thrilled|delighted|gone|work(?:s|ed)? )`

const FIGURE_ALONE = String.raw`(?:all but |more than |over |nearly |almost )?(?:\d[\d,.]*|${NUMBER})`

export const c17OwnFigures: PhraseRule = {
  id: 'C17',
  name: 'Success figures of our own',
  severity: 'error',
  why: "A clinic's own figures are not published or checked, and readers take them as what they can expect.",
  instead:
    'Take the figure out, or give a published one with its citation: “In a trial of … people, … more in every 100 felt better than with placebo [source].”',
  stems: [
    '%',
    'percent',
    'per',
    'pct',
    ' in ',
    ' of ',
    '-in-',
    '-of-',
    'out of',
    'thirds',
    'quarters',
    'fourths',
    'fifths',
    'tenths',
    'half',
    '/',
    'success',
    'from',
  ],
  patterns: [
    phrase`\b(?:success|satisfaction|response) rates? (?:of|for|with) (?:[^ ;:—]+ ){1,8}?(?:is|are|was|stands at|of) (?:[a-z]+ ){0,2}\d+(?:[-–]\d+)? ?(?:%|percent|per cent)`,
    phrase`\bof (?:the |these |those )?${FIGURE_ALONE} (?:patients|clients|people), ${FIGURE_ALONE} (?:said|say|reported|felt|were|are|got|improved|had)\b[^;:—.]*`,
    phrase`\bout of our (?:[a-z]+ )?(?:[^ ;:—,]+ )?(?:patients|clients|cases), ${FIGURE_ALONE}\b[^;:—.]*`,
    phrase`\b${NUMBER} ?(?:%|percent|per cent) better\b`,
    phrase`${FIGURE}\)?(?: of)?(?: all)?(?: of)? (?:our|my)\b[^;:—.]*`,
    phrase`${FIGURE} (?:[^ ;:—,]+ ){0,3}?(?:success|successful|effective(?:ness)?|efficacy|satisfaction|satisfied|improvement|recovery|response|pain relief|relief|less pain|pain reduction|reduction in pain|of the time|cure rates?|recommend)\b(?: rates?)?`,
    phrase`\b(?:effective|effectiveness|works?|worked|success(?:ful)?|succeeds?|succeeded|satisfaction|response|efficacy|improvements?|improved|relief)(?: rates?)?:? (?:(?!and\b)[^ ;:—,]+ ){0,6}?${FIGURE}`,
    phrase`${FIGURE},? (?:of )?(?:the |all |treated )?(?:[a-z-]+ )?${WHO}\b[^;:—.]{0,80}?\b${BETTER}`,
    phrase`\b(?:our|we|we've) [^;:.]{0,90}?${FIGURE}[^;:.]{0,60}?${BETTER}`,
    phrase`\b${BETTER}[^;:.]{0,60}? ${FIGURE} (?:of )?(?:the |all |our |my )?(?:[a-z-]+ )?${WHO}\b`,
    phrase`\bout of (?:\d[\d,]*|${NUMBER}) (?:of our )?patients[^;:—.]{0,40}?\b(?:improved|better|recovered|relief)\b`,
  ],
  negatable: false,
  innocent: [
    phrase`\d+ ?(?:%|percent|per cent) (?:discount|off|deposit|saline|cotton|alcohol|solution|lidocaine|dextrose|interest)\b`,
    phrase`\b(?:one of the|half of an? |half an?|half the|one in the) (?:hour|day|dose|tablet|[a-z]+)\b`,
    phrase`\b(?:one|two|three|four) of our (?:doctors?|nurses?|clinics?|staff|team|rooms|therapists?|physicians?|surgeons?|offices?)\b`,
    phrase`\b(?:24|7) ?/ ?(?:7|24)\b|\d{1,2}/\d{1,2}/\d{2,4}`,
    phrase`\b\d+ of (?:january|february|march|april|may|june|july|august|september|october|november|december)\b`,
    phrase`\b\d+ points? (?:of|in|out of) (?:10|100|ten)\b`,
    phrase`\bfrom \d+ to \d+\b`,
  ],
  unless: ({words, isCited, start, end}) => {
    const isOurs = /\b(?:our|ours|we|we've|us|my)\b/.test(words)
    if (!isOurs && (isCited || namesStudy(words))) return true
    if (
      /\b(?:complications?|infections?|side effects?|worse|still (?:have|has|had)|come back|comes back|recur\w*|fail\w*|did not|do not|does not|no better|not (?:get|feel|improve)|second operation|another operation|harm\w*)\b/.test(
        words,
      ) &&
      !/\b(?:no (?:side effects|complications)|not fail|never)\b/.test(words)
    )
      return true
    if (
      !isOurs &&
      !/\b(?:patients|clients) (?:saw|see|report|experience|notice)/.test(words) &&
      !/\b(?:injections?|infusions?|therapy|treatment with|cells?|prp|plasma|program(?:me)?|protocol)\b/.test(words) &&
      /\b(?:on their own|by itself|without (?:surgery|an operation|any treatment|treatment)|(?:with)?in (?:a |about |the first )?(?:few |couple of |[a-z0-9-]+ (?:to [a-z0-9]+ )?)?(?:days|weeks|months|year)|after (?:a few |[a-z0-9]+ )?(?:weeks|months)|with time|at some (?:point|time)|episodes?)\b/.test(
        words,
      )
    )
      return true
    const match = words.slice(start, end)
    return (
      /\b(?:at least|if|whether|when)\b.{0,40}$/.test(words.slice(0, start)) &&
      /relief|less pain|reduc/.test(match) &&
      !isOurs
    )
  },
  hits: [
    '95% success rate',
    'Nine in ten of our patients would come again.',
    'Effective in 85 percent of cases',
    '80% of patients improve after one injection.',
    'Our patients improve in 9 out of 10 cases.',
    'Eight out of ten clients felt better by spring.',
    'We have a 90 per cent success rate with sore shoulders.',
    'Success in 88% of knees',
    'Ninety percent of our patients avoid surgery.',
    '4 of 5 patients recommend us',
    'Over three quarters of our patients reported relief.',
    '97% patient satisfaction',
    'PRP works in 80% of patients.',
    '85-percent-success-rate',
    'The success rate of cell therapy, when done well, is 80-85%.',
  ],
  passes: [
    'In a trial of 126 people, 40% felt better with placebo [3].',
    'About one person in three still has pain a year later.',
    'Nine in ten people with new back pain get better within six weeks.',
    'Of 259 people in one study, 52 had surgery.',
    'About 2 in 100 people get an infection after this operation.',
    'You get a 10% discount if you pay by bank transfer.',
    'In the study, 60 percent of patients improved with surgery and 50 percent without (Weinstein 2008).',
    'The line is open 24/7.',
    'The wound is washed with 70% alcohol.',
    'One of our doctors will examine you.',
    'The fee is half of what it was last year.',
    'If the test injection gives at least 80 percent relief, a second one follows.',
    'Around 80 percent of people have back pain at some point.',
  ],
}
