/** Who may be reported: anybody but the clinic that speaks. */
const OTHERS = String.raw`(?:(?:any|some|many|other|these|those|certain|several|most|unlicensed|unregulated|overseas|a|an|the) )?(?:[a-z-]+ )?(?:clinics?|providers?|doctors?|websites?|sites?|ads?|adverts?|advertisements?|advertising|advertisers?|compan(?:y|ies)|sellers?|marketers?|brochures?|businesses|someone|somebody|anyone|anybody|people|firms?|sales(?:man|person|people)|centers?|centres?|influencers?|places?|pages?|offers?|postings?|posts?|headlines?|offices?|practices?|salons?|spas?|practitioners?|therapists?|chiropractors?|promoters?|outfits?)(?: of [a-z -]{3,30}?)?`
const SAYS = String.raw`(?:say(?:s|ing)?|said|claim(?:s|ed|ing)?|promis(?:e|es|ed|ing)|advertis(?:e|es|ed|ing)|offer(?:s|ed|ing)?|tell(?:s|ing)?|told|guarantee(?:s|d|ing)?|boast(?:s|ing)?|tout(?:s|ed|ing)?|market(?:s|ed|ing)?|sell(?:s|ing)?|use(?:s)?|suggest(?:s|ed|ing)?|impl(?:y|ies|ied)|call(?:s|ing)?|describe(?:s)?|speak(?:s)? of|talk(?:s)? (?:of|about)|list(?:s)?|quote(?:s)?)`

/** Words that bring up what others say in order to warn of it. They reach to the end of their sentence, unless "we" or "our" takes over. */
const WARNS = new RegExp(
  [
    String.raw`\b(?:be|stay|remain|become) (?:very |especially |extra |particularly )?(?:wary|careful|cautious|sceptical|skeptical|suspicious|on guard|alert)\b`,
    String.raw`\b(?:beware|watch out|look out|be on the lookout)\b`,
    String.raw`\bavoid (?:any |all |those )?(?:clinics?|offices?|practices?|practitioners?|providers?|websites?|anyone|anybody|sellers?|people|places?|compan(?:y|ies)|offers?|ads?|products?|doctors?|treatments?) (?:that|who|which|${SAYS})\b`,
    String.raw`\b(?:do not|don't|never) (?:trust|believe|rely on|fall for|be (?:fooled|misled|swayed|taken in|impressed)|pay|accept|sign)\b`,
    String.raw`\b(?:stay|steer|keep|run|walk) (?:away|clear|far)\b`,
    String.raw`\b(?:warn(?:s|ed|ing|ings)?) (?:letters?|people|patients|consumers|readers|the public|about|against|of|that|sent|clinics?|one|a|several)\b`,
    String.raw`\b(?:false|misleading|deceptive|unproven|unsupported|exaggerated|baseless|unsubstantiated|bogus|fraudulent|dishonest|untrue|illegal|inflated|bold|big) (?:[a-z]+ )?(?:claims?|promises?|advertis[a-z]+|statements?|hope|marketing|slogans?)\b`,
    String.raw`\b(?:scams?|hype|myths?)\b`,
    String.raw`\b(?:if|when|where|whenever) ${OTHERS} (?:[a-z']+ ){0,2}${SAYS}\b`,
    String.raw`\b${OTHERS} (?:that|who|which|may|might|often|still|sometimes|will|also) (?:[a-z]+ ){0,2}${SAYS}\b`,
    String.raw`\b(?:any|some|other|many|unlicensed|these|those|certain) ${OTHERS.replace(/^\(.*?\)\?/, '')} ${SAYS}\b`,
    String.raw`\b(?:fda|ftc|food and drug administration|federal trade commission|attorney general|court|judge|regulators?|medical board|agency) (?:[a-z]+ ){0,4}(?:warn[a-z]*|sued|fined|banned|charged|acted|stopped|ordered|objects?|objected|accused|cited|told|took action|takes action|questioned|forbids|prohibits|bans|does not allow|does not permit)\b`,
    String.raw`\b(?:fined|sued|banned|charged|prosecuted|disciplined|sanctioned) (?:[a-z]+ ){0,4}(?:for|after|over|from)\b`,
    String.raw`\b(?:the )?(?:words?|terms?|phrases?|labels?|slogans?|expressions?|adjectives?) (?:(?:like|such as|including|as) )?["']`,
    String.raw`\b(?:words|terms|phrases|labels|slogans|claims|promises|statements) (?:like|such as|including)\b`,
    String.raw`\b(?:people|patients|readers|you) (?:[a-z]+ ){0,2}(?:hear|heard|read|are told|were told|be told|see ads|been told)\b`,
    String.raw`^["']?(?:myth|false|fiction|rumou?r|misconception|wrong)(?: \d+| no\. ?\d+)?["']? ?[:—]`,
    String.raw`\b(?:question|doubt|challenge|report|distrust|reject|ignore) (?:any |all |every |those |a )?(?:clinics?|claims?|promises?|ads?|anyone|offers?|slogans?|headlines?)\b`,
    String.raw`\b(?:ask|find out|check|know|sure|see|test|tests|testing|learn|study|studying|studies|examine|determine|decide|establish|wonder|asked|tell you|judge|verify|confirm) (?:[a-z' ]{0,30})?(?:whether|if)\b`,
    String.raw`\b(?:it is|that is) (?:illegal|unlawful|wrong|against the law|misleading|dishonest|deceptive) to\b`,
    String.raw`\b(?:should|must|may|can|do|does|will|would) (?:not|never) (?:say|claim|promise|advertise|use|call|be called|be told|guarantee|be described|be used|be believed)\b`,
    String.raw`\b(?:wrong|untrue|false|misleading|dishonest|irresponsible|unfair|a mistake|incorrect) to (?:say|claim|suggest|promise|state|think|believe|assume)\b`,
    String.raw`\b(?:too good to be true)\b`,
    String.raw`\b(?:predatory|rogue|unscrupulous|unregulated|unlicensed|dishonest|shady|illegitimate|bogus|fraudulent|disreputable) (?:clinics?|providers?|doctors?|sellers?|compan(?:y|ies)|websites?|businesses|practitioners?|operators?|centers?|centres?)\b`,
    String.raw`\b(?:marketed|touted|promoted|hyped|sold) (?:for|as|to treat)\b`,
    String.raw`\btempting to (?:think|believe|hope|assume)\b`,
    String.raw`\b(?:they|it|he|she) (?:had |have |has )?(?:claimed|falsely|advertised)\b`,
    String.raw`\ba false sense\b`,
  ].join('|'),
  'g',
)

/** Words that, behind a claim, say that it is not one. */
const DENIES = new RegExp(
  [
    String.raw`\b(?:is|are|was|were|be|as|'s|'re|sounds?|remains?) (?:[a-z]+ ){0,2}(?:false|misleading|deceptive|untrue|myths?|warning signs?|red flags?|unfounded|illegal|scams?|unproven|nonsense|too good to be true|dishonest|a reason to (?:leave|walk away|be|doubt|ask))\b`,
    String.raw`\b(?:is|are) not (?:true|supported|backed|based|accurate|evidence)\b`,
    String.raw`\b(?:should|must) be (?:avoided|ignored|doubted|questioned|distrusted|reported)\b`,
    String.raw`\bdo(?:es)? not belong\b`,
    String.raw`\b(?:has|have) (?:drawn|led to|received|prompted|brought|earned|been (?:warned|fined|sued))\b`,
    String.raw`\b(?:walk away|walk out|think twice|second opinion|look elsewhere|go elsewhere|(?<!(?:could|can|would|ever) )ask (?:for|to see|which|what|how|why|them|where|who)|be (?:wary|careful|cautious|sceptical|skeptical|suspicious)|leave at once|turn around|hang up)\b`,
  ].join('|'),
)

const TAKES_OVER =
  /(?:, |; |: |— |\bbut |\bwhile |\band |^)(?:here |at [a-z ]{1,30}, |with us,? )?(?:our|we|ours|we're|we've|us)\b/

const REPORTED =
  /\b(?:promises?|promising|claims?|claiming|says?|saying|ads?|adverts?|statements?|slogans?|idea|belief|notion|anyone|clinics?|offers?|guarantees?|rumou?rs?|websites?|any|calling|called|word|words|being told)\b/
const OURS = /\b(?:our|we|us)\b/

/** For a folded sentence: whether the words at `start`–`end` are somebody else's, brought up to warn of them or to ask about them. */
export function hearsayIn(sentence: string): (start: number, end: number) => boolean {
  const warnings = [...sentence.matchAll(WARNS)].filter(({0: words}) => !OURS.test(words))
  return (start, end) => isWarnedOf(sentence, warnings, start) || isDenied(sentence, start, end)
}

function isWarnedOf(sentence: string, warnings: readonly RegExpExecArray[], start: number): boolean {
  return warnings.some(({0: words, index}) => {
    if (index > start) return false
    const between = sentence.slice(index + words.length, start)
    return !TAKES_OVER.test(between) && !/[;—]/.test(between)
  })
}

function isDenied(sentence: string, start: number, end: number): boolean {
  if (!REPORTED.test(sentence.slice(0, end)) || OURS.test(sentence.slice(0, start))) return false
  const denial = DENIES.exec(sentence.slice(end))
  return denial !== null && !/[;]|\bbut\b/.test(sentence.slice(end, end + denial.index))
}
