import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

/** Words between the patients and what they feel: "of ours with tennis elbow who chose the injection". */
const BETWEEN = String.raw`(?:(?!(?:to|should|must|can|cannot|could|may|might|please|ask|asked|need|needs|have|had|will not|not|never|don't|didn't|whose|for)\b)[^ ;:—,]+ ){0,8}?`
const MANY = String.raw`(?:(?:almost|nearly|virtually|practically) (?:all|every|everyone)|most|many|all|every|each|our|majority|hundreds|thousands|dozens|scores|countless|numerous|plenty|typical|average|so many)`
const PATIENTS = String.raw`(?:patients?|clients?|customers?|visitors|callers)`
const GAINS = String.raw`(?<!\b(?:this|the|a|an|legal|privacy|written|short|yearly|first|no|by|of|on|into) )(?:reports?|reported|reporting|experiences?|experienced|experiencing|feels?|felt|feeling|improves?|improved|improving|notices?|noticed|sees?|saw|seeing|enjoys?|enjoyed|says?|said|tells? us|told us|gets? better|got better|gets? relief|gain|gains|returns? to|returned to|can return to|are able to return to|walks?|walked|walking|are walking|are back|is back|are pain|recovers?|recovered|find (?:that|relief|they|it|their)|finds (?:that|relief|they|it|their)|found (?:that|relief|they|it|their)|achieves?|achieved|responds? (?:well|within|to)|responded|benefits?|benefited|benefitted|loves?|are (?:delighted|thrilled|happy|happier|satisfied|very satisfied|amazed|better|active|able|much)|is (?:delighted|thrilled|happy|satisfied|better|able)|go(?:es)? back|went back|leaves? (?:feeling|happy|with less|pain|better)|sleeps? better|do well|does well|had (?:relief|less|great|good|excellent)|have (?:found|seen|felt|experienced|enjoyed|reported|noticed|improved|returned|less|recovered|gone back|had (?:relief|great|good|excellent|less))|has (?:found|seen|felt|experienced|improved|noticed|reported))`
/** What people feel that is no praise of a treatment. */
const ILLS = String.raw`(?:(?:some|mild|small|a|an|the|little|bit|of|slight|temporary|brief|short|lived|term|more|ongoing|new|any|these|very|quite|rather|only|just|no|initial|local|severe|constant|symptoms|feeling|being|having|that|they|are|were|is|have|low|lower|leg|back|neck|knee|hip|shoulder|joint|muscle|nerve|first|moderate|pain and|increased|worse|worsening) )*(?:soreness|sore|pain(?! (?:relief|free|reduction|drop|go|eas|score|fad|less))|pains|aches?|discomfort|bruis[a-z]*|swelling|swollen|tired|tiredness|fatigue|numb|numbness|heavy|heaviness|stiff|stiffness|dizz[a-z]*|anxious|anxiety|nervous|afraid|scared|side effects?|symptoms|worse|(?<=\b(?:no|little) )(?:benefit|improvement|change|difference)|nothing|weak|weakness|cramps?|cramping|tingling|burning|trouble|scars?|limits?|sick|nausea|headaches?|problems?|difficulty|difficulties|complications?|fever|alone|lost|overwhelmed|disappointed|let down|frustrated|worried|low|depressed|pressure|itching|a flare|flare|stinging|pins)\b(?! (?:ease|eased|fade|less|drop|gone|go |melt|disappear|improve|lift))`

export const c26MostPatients: PhraseRule = {
  id: 'C26',
  name: 'What most patients feel',
  severity: 'warning',
  why: 'Saying what “most patients” feel tells readers to expect the same, which needs published figures (16 CFR 255.2).',
  instead: 'Give a published figure with its citation and the comparison group, or remove the sentence.',
  stems: [
    'patient',
    'client',
    'customer',
    'visitors',
    'callers',
    'people',
    'everyone',
    'folks',
    'of them',
    'majority',
    'women',
    'those',
  ],
  patterns: [
    phrase`\b(?:relief|improvement|results?|benefits?|less pain) (?:is|are|was|were) (?:[a-z]+ )?(?:reported|felt|seen|noticed|experienced) by (?:most|many|nearly all|almost all|all|the majority) (?:of )?(?:our )?(?:patients|people|clients)\b`,
    phrase`\b${MANY} ${BETWEEN}${PATIENTS}(?:,)? (?:\(?of ours\)? )?${BETWEEN}(?:(?:begin|begins|began|start|starts|started|seem|continue|come|came) to )?${GAINS}\b`,
    phrase`\b(?:most|many|all|almost all|each) of (?:those|the people|the men and women|the ones|everyone) (?:who )?(?:we|i) (?:[a-z]+ ){1,3}?${GAINS}\b`,
    phrase`\b${PATIENTS} (?:typically|usually|often|commonly|routinely|consistently|regularly|generally|frequently|tend to|normally|almost always|always) ${GAINS}\b`,
    phrase`^(?:our )?${PATIENTS} (?:report|notice|describe|tell us|feel|enjoy|experience|see|love|say they) (?:of |about |they )?(?:less|fewer|more|better|relief|great|real|fast|quick|improve[a-z]*|the difference|a difference|results?|stronger|lighter|how|long|significant|dramatic)\b`,
    phrase`\b(?:most|many|all|nearly everyone|almost everyone|everyone|the (?:vast |great )?majority)(?: of)?(?: the| our| these)?(?: people| folks| them| men and women)? ${BETWEEN}(?:(?:feel|felt|feels|get|got|gets|are|do) (?:much |so much |far |a lot )?better|improved?|improves|report(?:s|ed)? (?:less|relief|better|real|great|good|lasting|feeling|an? )|notices? (?:a|an|less|relief|real|better|the|improve[a-z]*)|return(?:s|ed)? to|enjoys? (?:less|better|a|relief)|experiences? (?:less|relief|real|great|better|improve[a-z]*|a ))`,
  ],
  negatable: false,
  innocent: [
    phrase`\b(?:many|most|some) patients (?:see both\b|(?:report|say|find|feel) (?:that )?the (?:anticipation|wait|waiting|worry|fear|injection|needle) (?:is|was|to be)\b)`,
    phrase`\b(?:many|most|some|all) (?:[a-z]+ ){0,2}(?:patients|people|clients) (?:[a-z]+ ){0,2}?(?:experience|report|feel|describe|notice|have) (?:(?!less\b|fewer\b|no\b|reduc|better\b|lower\b|milder\b|improve|relief|change)[a-z]+ ){0,2}?(?:depress\w+|anxi\w+|fatigue|tired\w*|nausea|headaches?|dizz\w+|mild discomfort|moderate discomfort|side effects|swelling|bruising|soreness|stiffness|mild to|pain)\b(?! (?:relief|reduction))`,
    phrase`\b(?:most|many) (?:patients|people) with (?:[a-z]+ ){1,3}(?:recover|improve|get better) (?:without|within|on their own|with rest|over)\b`,
    phrase`\bout of our [^;:—.]*`,
    /(?:%|\bper ?cent|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|half|thirds?|quarters?)) (?:of|in|out of) (?:all )?our (?:own )?(?:[a-z]+ )?(?:patients?|clients?)[^,;:]*/gu,
    phrase`\b(?:not|no|nor) (?:all|every|most|many|each)? ?(?:of )?(?:our )?(?:patients?|people|clients?)`,
    phrase`\brecover(?:s|ed)? from (?:the|an?|their|this) (?:[a-z]+ )?(?:ana?esthetic|ana?esthesia|sedation|operation|surgery|flare|infection|cold|needle|injection)\b`,
    phrase`\b(?:reports?|reported|experiences?|experienced|feels?|felt|notices?|noticed|feeling|have|found|find|finds|say|says|said|see|tell us)(?: (?:that )?(?:they |it )?(?:feel|felt|have|had|experience|is|are)?)? ?${ILLS}`,
    phrase`\b(?:feels?|felt) (?:very |more |quite |fully |truly )*(?:welcome|safe|heard|listened|at home|respected|comfortable asking|at ease|cared|understood|informed|free to|able to ask|no (?:better|different|worse)|the needle|a (?:small|sharp|brief|slight|mild)|some|pressure|uncomfortable|unsure|uncertain|like giving)\b`,
    phrase`(?<!\bour )\b(?:patients|people|clients) ${BETWEEN}(?:improves?|improved|recovers?|recovered|(?:get|got|feel|felt) better|do well|returns? to [a-z]+)(?: [a-z]+)? (?:on their own|by themselves|without (?:any )?(?:treatment|surgery|an operation|an injection|injections)|with (?:time|rest|exercise|physical therapy|physiotherapy|simple|usual care|no treatment)|over time|whatever|regardless|even without|after (?:surgery|an operation|decompression))`,
    phrase`\b(?:patients?|people|clients?) (?:sees?|saw) (?:a|an|the|their|our) (?:doctor|physician|nurse|therapist|specialist|surgeon|gp|team|dietitian|physiotherapist|family)\b`,
    phrase`\b(?:patients|people|clients) ${BETWEEN}(?:walks? (?:bent|stooped|with|slowly|only|less|to|into|in|out)|walking (?:bent|stooped|with|slowly|only|less|to|into|in|out))\b`,
  ],
  unless: ({words, isCited, namesRegenerative, start, end}) => {
    if (/\b(?:our|us|we)\b/.test(words)) return false
    if (isCited && /\d/.test(words)) return true
    if (
      /\b(?:trials?|reviews?|registry|groups?|arms|placebo|sham|surveys?)\b|\b(?:in|of|from|across) (?:[^ ;:—,]+ ){0,5}stud(?:y|ies)\b|\bstud(?:y|ies) (?:of|in|with|from|followed|found)\b/.test(
        words,
      )
    )
      return true
    if (/\b(?:leaning|bending|sitting|lying|standing|uphill|downhill|at night|in the morning)\b/.test(words))
      return true
    const isAboutPatients = /\b(?:patient|client|customer|caller|visitor)s?\b/.test(words.slice(start, end))
    return (
      !isAboutPatients &&
      !namesRegenerative &&
      !/\b(?:here|this (?:treatment|injection)|the (?:injection|course))\b/.test(words)
    )
  },
  hits: [
    'Most patients report feeling better in a month.',
    'Many of our patients notice less stiffness by Friday.',
    'All patients improve in their own time.',
    'Every client feels lighter afterwards.',
    'Our patients report longer walks and better sleep.',
    'Most of the patients we see feel a difference in days.',
    'The vast majority of our patients are back on the golf course by spring.',
    'Thousands of patients have found relief here.',
    'Patients typically feel the change after the second session.',
    'Nearly every patient who chooses PRP returns to sport.',
    'Most people feel better after our injections.',
    'Our patients love how quickly they improve.',
    'Almost all our clients tell us they sleep better.',
    'Relief is felt by most patients after two visits.',
    'Many patients report improvements in pain.',
    'Most patients can return to sport within days.',
  ],
  passes: [
    'Most people get better within a few months.',
    'Many people over sixty have a narrow canal and no symptoms.',
    'Most patients feel some soreness for two days.',
    'Many patients experience mild bruising where the needle went in.',
    'In a trial of 126 people [3], most patients reported no change.',
    'Most patients improve without surgery.',
    'We ask all patients to report new symptoms.',
    'All patients must report a fever at once.',
    'We want every patient to feel welcome.',
    'Many patients with stenosis say that leaning forward eases the ache.',
    'Our patients can call the nurse at any time.',
    'Many patients feel anxious before a scan.',
    'Every patient sees a doctor first.',
    'Many stroke patients experience depression.',
    'Most patients with acute back pain recover within a few weeks.',
    'Most patients report mild to moderate discomfort.',
    'Many patients see both: a surgeon and a physical therapist.',
  ],
}
