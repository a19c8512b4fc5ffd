import {documentRules, readingLimits as limitsOfRule} from '@clinic/claims'
import {
  passivePhrases,
  type Readability,
  readability,
  readingGrade,
  type Sentence,
  sentencesOf,
  wordsOf,
} from '@clinic/portable-text'
import {type Check, type Finding, type Quote, warning} from './finding.ts'
import {firstOf} from './first-of.ts'
import {type PageText, pageTexts} from './page-texts.ts'
import {remember} from './remember.ts'

/** The limits of S09, and two of our own. */
export const readingLimits = {
  ...limitsOfRule,
  paragraphWords: 120,
  passiveShare: 0.15,
}

/** A grade of a few words says more about one long name than about the text. */
const FEWEST_WORDS = 30
const FEWEST_PASSIVES = 4

/** How hard the page is to read: its grade, long sentences and paragraphs, and sentences that hide who acts. */
export const readingCheck: Check = (document) => {
  const texts = pageTexts(document)
  const prose = texts.filter(({kind}) => kind !== 'heading')
  return [
    ...bodyGrade(prose.filter(isBody)),
    ...cardGrades(texts),
    ...longSentences(prose),
    ...longParagraphs(prose),
    ...passiveVoice(prose.filter(isBody)),
  ]
}

const cards = ['careCard', 'callout', 'doDontList', 'clinicContact']

/** The few words of a cell would make a hard page look easy. */
function isBody({within}: PageText): boolean {
  return within !== 'table' && !cards.includes(within)
}

function bodyGrade(prose: PageText[]): Finding[] {
  const whole = together(prose)
  if (whole.words < FEWEST_WORDS || documentRules.S09.check({bodyGrade: whole.grade}).length === 0) return []
  const hardest = [...Map.groupBy(prose, ({path}) => path[0]).values()]
    .map((section) => ({path: section[0]?.path ?? [], ...together(section)}))
    .filter(({words}) => words >= FEWEST_WORDS)
    .toSorted((a, b) => b.grade - a.grade)[0]
  return [
    warning(
      'reading-grade',
      hardest?.path.slice(0, 1) ?? [],
      `This page reads at school grade ${shownGrade(whole.grade)}; most readers need grade ${readingLimits.grade} or less. Use shorter sentences and everyday words. Start here: this part is the hardest.`,
    ),
  ]
}

function cardGrades(texts: PageText[]): Finding[] {
  const inCards = texts.filter(({within}) => cards.includes(within))
  const byCard = Map.groupBy(inCards, ({place}) => JSON.stringify(place))
  return [...byCard.values()].flatMap((card) => {
    const {words, grade} = together(card)
    const [first] = card
    if (!first || words < FEWEST_WORDS || documentRules.S09.check({cardGrade: grade}).length === 0) return []
    return [
      warning(
        'reading-grade-card',
        first.place,
        `This box reads at school grade ${shownGrade(grade)}. People read boxes in a hurry or in pain: aim for grade ${readingLimits.cardGrade}. Use shorter sentences and everyday words.`,
      ),
    ]
  })
}

function longSentences(prose: PageText[]): Finding[] {
  const long = prose.flatMap((text) =>
    sentences(text.text).flatMap((sentence) =>
      documentRules.S09.check({sentenceWords: sentence.words}).length > 0 ? [{text, sentence}] : [],
    ),
  )
  return firstOf(long, ({text, sentence}, more) => ({
    ...warning(
      'sentence-long',
      text.path,
      `This sentence has ${sentence.words} words. Make it two: one idea each, at most ${readingLimits.sentenceWords} words.${more}`,
    ),
    quote: quoteOf(sentence),
  }))
}

function longParagraphs(prose: PageText[]): Finding[] {
  const long = prose.filter(({kind, text}) => kind === 'paragraph' && words(text) > readingLimits.paragraphWords)
  return firstOf(long, ({text, path}, more) =>
    warning(
      'paragraph-long',
      path,
      `This paragraph has ${words(text)} words. Split it where a new thought begins, or make a list.${more}`,
    ),
  )
}

function passiveVoice(prose: PageText[]): Finding[] {
  const all = prose.flatMap((text) => sentences(text.text).map((sentence) => ({text, sentence})))
  const passive = all.filter(({sentence}) => sentence.passive !== null)
  const [first] = passive
  if (!first || passive.length < FEWEST_PASSIVES || passive.length / all.length <= readingLimits.passiveShare) return []
  const examples = passive.slice(0, 3).map(({sentence}) => `“${shortened(sentence.text)}”`)
  return [
    {
      ...warning(
        'passive-voice',
        first.text.path,
        `${passive.length} of ${all.length} sentences do not say who does what (passive voice), for example ${examples.join(', ')}. Name who acts: “a doctor injects the cells”, not “the cells are injected”.`,
      ),
      quote: quoteOf(first.sentence),
    },
  ]
}

interface KnownSentence extends Sentence {
  words: number
  passive: string | null
}

const sentences = remember((text): KnownSentence[] =>
  sentencesOf(text).map((sentence) => ({
    ...sentence,
    words: wordsOf(sentence.text).length,
    passive: passivePhrases(sentence.text)[0]?.text ?? null,
  })),
)

const words = remember((text) => wordsOf(text).length)
const countsOf = remember(readability)

/** The grade of several texts, from what is known of each. */
function together(texts: PageText[]): Readability {
  const sum = {words: 0, sentences: 0, syllables: 0}
  for (const {text} of texts) {
    const counts = countsOf(text)
    sum.words += counts.words
    sum.sentences += counts.sentences
    sum.syllables += counts.syllables
  }
  return {...sum, grade: readingGrade(sum)}
}

function quoteOf({text, start, end}: Sentence): Quote {
  return {text, start, end}
}

function shownGrade(grade: number): string {
  return grade.toFixed(1)
}

function shortened(sentence: string): string {
  return sentence.length <= 80 ? sentence : `${sentence.slice(0, 80).replace(/\s+\S*$/, '')}…`
}
