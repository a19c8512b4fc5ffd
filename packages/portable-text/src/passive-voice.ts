/** A form of `be` or `get` with the participle it makes passive: `was not yet compared`. */
export interface PassivePhrase {
  text: string
  /** Offsets into the sentence, as `slice` counts. */
  start: number
  end: number
}

/**
 * The passive phrases of a sentence. It looks for a form of `be` or `get`, at most three words that may stand between
 * (`not`, `often`, `carefully`), and a participle. Participles that say how somebody or something is (`tired`, `worn`,
 * `located`) are not passive. `is known`, `is called` and `is approved` pass too: `it is not known whether` has no better active form, and
 * `not approved by the FDA` are the words of the regulator.
 */
export function passivePhrases(sentence: string): PassivePhrase[] {
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)]
  const phrases: PassivePhrase[] = []
  for (let index = 0; index < words.length; index += 1) {
    if (!isAuxiliary(plain(words[index]))) continue
    const found = participleAfter(sentence, words, index)
    if (found === null) continue
    const [first, last] = [words[index], words[found]]
    if (!first || !last) continue
    const end = last.index + last[0].length
    phrases.push({text: sentence.slice(first.index, end), start: first.index, end})
    index = found
  }
  return phrases
}

const LONGEST_GAP = 3

function participleAfter(sentence: string, words: RegExpExecArray[], auxiliary: number): number | null {
  for (let index = auxiliary + 1; index <= auxiliary + 1 + LONGEST_GAP && index < words.length; index += 1) {
    // A sign between two words ends the phrase: "as it was: added".
    if (/[^\s]/.test(between(sentence, words[index - 1], words[index]))) return null
    const word = plain(words[index])
    if (isParticiple(word)) {
      const next = plain(words[index + 1])
      if (word === 'used' && next === 'to' && /ing$/.test(plain(words[index + 2]))) return null
      // An adjective before its noun: "gets increased blood flow". A noun cannot be told from its letters, so only `get` is asked.
      return isGet(plain(words[auxiliary])) && next !== '' && !mayFollowGet.has(next) ? null : index
    }
    if (!mayStandBetween(word)) return null
  }
  return null
}

function between(sentence: string, first: RegExpExecArray | undefined, second: RegExpExecArray | undefined): string {
  return first && second ? sentence.slice(first.index + first[0].length, second.index) : ''
}

function plain(word: RegExpExecArray | undefined): string {
  return (word?.[0] ?? '').toLowerCase().replaceAll('’', "'")
}

const auxiliaries = new Set(
  `am is are was were be been being isn't aren't wasn't weren't ain't i'm you're we're they're it's that's there's he's
  she's get gets got getting gotten`.split(/\s+/),
)

function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word)
}

function isGet(word: string): boolean {
  return /^g[eo]t/.test(word)
}

const mayFollowGet = new Set('by in on at from for with when if and or but again before after'.split(' '))

const adverbs = new Set(
  `not never also already still often sometimes usually always only just now then first once yet even ever rarely seldom soon
  almost nearly well badly best better more less most least both all each together thus therefore however too so
  being been perhaps maybe later again`.split(/\s+/),
)

function mayStandBetween(word: string): boolean {
  return adverbs.has(word) || (/ly$/.test(word) && !/^(?:only|family|early|likely|unlikely|elderly|daily)$/.test(word))
}

function isParticiple(word: string): boolean {
  if (irregular.has(word)) return true
  return /[a-z]{2}ed$/.test(word) && !/eed$/.test(word) && !states.has(word) && !/-/.test(word)
}

/** They end as a participle does, and say how a person or thing is, not what was done to it. */
const states = new Set(
  `accustomed advanced afraid aged alleged approved based biased blessed blinded blurred bored called certified committed
  complicated concerned confused convinced crowded dated dedicated depressed detailed determined devoted disabled
  disappointed distressed dressed educated embarrassed engaged enlarged entitled excited exhausted experienced faded
  finished frightened frustrated hundred impressed inclined indeed infected inflamed infrared insured interested
  involved isolated learned licensed limited located married mistaken mixed motivated naked named narrowed numbed
  outdated pleased pointed prepared qualified related relaxed relieved retired rugged sacred satisfied scared
  scattered settled skilled slurred sophisticated sprained stressed supposed surprised talented thrilled tired
  unaffected unchanged undecided unexplained united unlimited unrelated unused unwanted varied wicked worried wounded
  wretched`.split(/\s+/),
)

/** Participles of verbs that do not end in -ed and are used in the passive. */
const irregular = new Set(
  `bitten begun blown borne bought bound brought built burnt caught chosen cut dealt done drawn driven eaten felt
  fought forbidden forgiven forgotten found frozen given ground grown held heard hidden hit hurt kept laid
  learnt left lent let lost made meant met overcome paid proven put read rewritten ridden rung run said seen
  sent set sewn shaken shot shown shut sold sought spent split spoken spread stolen struck sung sworn taken taught
  thought told thrown understood undertaken withdrawn woken won wound written overseen undergone fed led`.split(/\s+/),
)
