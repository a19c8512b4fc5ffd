import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const BOARD =
  /\b(?:american|national|royal|canadian|european|australian|british|united states|us|state|florida|california|texas|osteopathic) (?:[a-z-]+ )?(?:boards?|college|academy) (?:of|in|for)\b|\bboard of [a-z]|\b(?:abms|aobos|abos|abpmr|aba|abim|abfm|abr|abns|abpn|aboto|abem|frcs|frcsc)\b|\bcertified by (?:the|an?) [a-z]|\bwhich board\b|\bname of the board\b/

export const c28BoardCertified: PhraseRule = {
  id: 'C28',
  name: 'Board-certified, by which board?',
  severity: 'warning',
  why: 'California law (B&P 651) allows “board-certified” only with the full name of the board.',
  instead: 'Name the board: “certified by the American Board of …”.',
  stems: ['board'],
  patterns: [
    phrase`\b(?:(?:double|dual|triple|multi|quadruple|dually|doubly) )?boards? ?certified\b`,
    phrase`\bcertified by (?:his|her|its|their|our|your|the|a|an|two|three|several|multiple|both) (?:[a-z]+ )?boards?\b(?! of)`,
    phrase`\b(?:holds?|has|have|had|with|earned|maintains?|double|dual|triple|our|their|his|her|received|achieved|obtained|multiple|two|three) (?:[a-z]+ )?board certifications?\b`,
    phrase`\bboard certification (?:you|that you|means|guarantees|ensures|assures)\b`,
    phrase`\bboard (?:qualified|accredited|diplomate) (?:[a-z]+ )?(?:doctors?|physicians?|surgeons?|specialists?|team|experts?)\b`,
  ],
  negatable: false,
  innocent: [
    phrase`\b(?:nobody|no one|none|no [a-z]+) (?:[a-z]+ ){0,5}board certified\b`,
    phrase`\bnot (?:yet |currently |all |always |every [a-z]+ is )?(?:been )?board certified\b`,
    phrase`\b(?:isn't|aren't|wasn't) (?:yet )?board certified\b`,
    phrase`\b(?:check|look up|verify|ask about|ask for|confirm|find|see) (?:[a-z']+ ){0,4}board certifications?\b`,
    phrase`\b(?:ask|check|verify|confirm) (?:(?!our |us )[a-z']+ ){0,6}board certified\b`,
  ],
  unless: ({words}) =>
    BOARD.test(words) ||
    /\b(?:what|whether|means?|term|the word)\b.*\bboard[ -]certif|\bboard[ -]certif[a-z]* means\b|"board[ -]certif/.test(
      words,
    ),
  hits: [
    'You will see a board-certified doctor.',
    'Dr Hale is board certified and kind.',
    'Our Board-Certified team',
    'A double board-certified specialist in spine care',
    'Portrait of a board-certified physician',
    'Every injection is given by a board-certified orthopaedic surgeon.',
    'She holds board certification in two fields.',
    'BOARD CERTIFIED SINCE 2009',
    'board-certified-doctors-near-you',
    'Triple board-certified, locally loved',
    'Meet our boardcertified experts.',
  ],
  passes: [
    'She is certified by the American Board of Orthopaedic Surgery.',
    'Dr Hale is board-certified by the American Board of Anesthesiology.',
    'He is board certified in pain medicine (American Board of Anesthesiology).',
    'Ask which board certified your doctor.',
    'Check your surgeon’s board certification online.',
    'This doctor is not board-certified.',
    'The medical board lists every licensed doctor.',
    'The board of the clinic meets in spring.',
    'Place your foot on the board and push.',
    'The notice board hangs beside the lift.',
    'Ask whether the doctor is board-certified and in what field.',
  ],
}
