import type {ReactNode} from 'react'
import type {CareLevel} from '../blocks/care-card/care-card.schema.ts'
import type {Certainty} from '../blocks/evidence-statement/evidence-statement.schema.ts'
import type {Direction} from '../blocks/evidence-statement/verdict.ts'
import type {CitationKind} from '../documents/citation/citation.tsx'
import type {RegulatoryStatus} from '../documents/treatment/status-words.ts'
import {search} from './en-us-search/search.ts'
import {formatsOf} from './formats.ts'
import {sentence} from './sentence.ts'

const notApproved = 'Not approved by the US FDA for this use'

/** What readers are told about a treatment's status, wherever it is named. */
const statuses: Record<RegulatoryStatus, {status: string; more?: string}> = {
  approvedForThisUse: {status: 'Approved by the US FDA for this use'},
  offLabel: {status: 'Approved by the US FDA for other uses, not for this one (off-label)'},
  section361Claimed: {status: notApproved, more: 'Offered under section 361 rules, without review by the FDA'},
  trialOnly: {status: notApproved, more: 'Only in registered trials'},
  notApproved: {status: notApproved},
  notAProduct: {status: 'Not a product, so FDA approval does not apply'},
  outsideUs: {status: notApproved, more: 'Offered outside the US only'},
}

/** What readers see and hear before the call to action of a care card. */
const careLevels: Record<CareLevel, string> = {emergency: 'Emergency', urgent: 'Urgent', routine: 'Not urgent'}

/** GRADE's grades of certainty. */
const certainties: Record<Certainty, string> = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
  veryLow: 'very low',
  none: 'none',
}

/** The one sentence readers get for a finding. The words are fixed: nobody may write a surer one. */
const verdicts: Record<Exclude<Direction, 'unknown'>, Record<'high' | 'moderate' | 'low', string>> = {
  benefit: {
    high: 'We are confident that it helps more than what it was compared with.',
    moderate: 'It probably helps more than what it was compared with.',
    low: 'It may help more than what it was compared with.',
  },
  noDifference: {
    high: 'We are confident that it makes no important difference.',
    moderate: 'It probably makes no important difference.',
    low: 'It may make no important difference.',
  },
  harm: {
    high: 'We are confident that it does harm.',
    moderate: 'It probably does harm.',
    low: 'It may do harm.',
  },
}

/** What kind of source it is, as readers see it. */
const kinds: Record<CitationKind, string> = {
  randomisedTrial: 'Randomized trial',
  systematicReview: 'Systematic review',
  guideline: 'Guideline',
  review: 'Review',
  cohort: 'Cohort study',
  caseSeries: 'Case series',
  caseReport: 'Case report',
  laboratory: 'Laboratory or animal study',
  register: 'Entry in a trial register',
  regulator: 'Page of a regulator',
  other: 'Study',
}

/** What a person does for this site, by the roles an editor ticks. */
const roles: Record<string, string> = {
  author: 'Writes pages of this site',
  medicalReviewer: 'Reviews pages of this site medically',
  clinician: 'Sees patients at the clinic',
}

/** What kind of page it is: a result of the search, and one that is shared. The glossary is a list, a word in it a `glossaryTerm`. */
const pageKinds: Record<string, string> = {
  siteSettings: 'Home page',
  condition: 'Condition',
  treatment: 'Treatment',
  article: 'Article',
  person: 'Person',
  clinic: 'The clinic',
  citation: 'Source',
  glossaryTerm: 'Word explained',
  legalNotice: 'Legal notice',
  page: 'About this site',
}

/** The words of the site in American English, by where they stand. Text that an editor writes is not among them. */
const words = {
  /** Around every page. */
  frame: {
    skipLink: 'Skip to the content',
    unnamedSite: 'Clinic Pages',
    mainNavigation: 'Main',
    breadcrumbs: 'Where you are',
    footerLinks: 'About this site',
    call: (phone: string) => `Call ${phone}`,
    emergency: (number: string) => `In an emergency, call ${number} or go to the nearest emergency department.`,
    howPaid: 'How this clinic is paid',
    /** The sections of the site in its navigation. */
    sections: {
      home: 'Home',
      conditions: 'Conditions',
      treatments: 'Treatments',
      articles: 'Articles',
      people: 'People',
      clinic: 'Clinic',
    },
  },

  /** Pages that have no address of their own. */
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have been removed, or the address may be misspelled.',
    next: 'You can look here instead',
  },
  serverError: {
    title: 'This page cannot be shown right now',
    text: 'Something went wrong on our side. Please try again in a few minutes.',
  },
  emptySite: {
    title: 'This site has no content yet',
    text: 'It is built and running, and it reads from an empty dataset.',
    studio:
      'Open the Studio, write “Site settings” and “Clinic”, and publish them. This page then shows them by itself.',
    seed: 'To look around first, add the demonstration content: npm run lake -- seed seed',
  },

  /** What pages of several kinds say. */
  page: {
    untitled: 'Untitled',
    alsoCalled: 'Also called:',
    contents: 'On this page',
    relatedReading: 'Related reading',
    relatedConditions: 'Conditions',
    relatedArticles: 'Articles',
    lastChanged: (day: ReactNode) => sentence`Last changed ${day}`,
  },

  /** Who wrote and checked a page, and when. */
  review: {
    writtenBy: (person: ReactNode) => sentence`Written by ${person}`,
    reviewedBy: (person: ReactNode) => sentence`Medically reviewed by ${person}`,
    lastReviewed: (day: ReactNode) => sentence`Last reviewed ${day}.`,
    nextDue: (day: ReactNode) => sentence`Next review due ${day}.`,
    overdue: 'Review overdue.',
    overdueSince: (day: ReactNode) => sentence`This page was due to be checked again on ${day} and may be out of date.`,
    aboutThisPage: 'About this page',
    /** Terms of the list in "About this page". */
    terms: {
      author: 'Written by',
      medicalReviewer: 'Medically reviewed by',
      publishedAt: 'First published',
      lastReviewed: 'Last medical review',
      nextReview: 'Next review due',
      updated: 'Last changed',
      conflictsOfInterest: 'Conflicts of interest',
      codes: 'Medical codes',
    },
  },

  /** Marks on what is invented, so that nobody takes it for real. */
  demonstration: {
    personInLine: 'invented for demonstration',
    person: 'Invented for demonstration',
    personBanner: 'Invented for demonstration.',
    personExplained: 'This person does not exist. The page shows how a real one looks.',
    hours: 'Hours invented for demonstration',
    address: 'Address invented for demonstration',
  },

  /** A list of pages before its first one is published. */
  emptyList: {
    question: 'Do you have a question? The clinic can be reached by phone.',
    editors: (studioTitle: string) =>
      `Editors: open “${studioTitle}” in the Studio, write the first one and publish it. It then appears here by itself.`,
  },

  home: {
    untitled: 'A new clinic site',
    empty: 'This site has no content yet. Editors: open “Site settings” in the Studio, write a heading and publish.',
    findCondition: 'Find a condition',
    conditions: 'Conditions',
    allConditions: 'All conditions from A to Z',
    articles: 'Articles',
    allArticles: 'All articles',
  },

  condition: {
    sections: {
      'in-short': 'In short',
      symptoms: 'Symptoms',
      'when-to-get-help': 'When to get help',
      causes: 'Causes',
      diagnosis: 'Diagnosis',
      treatments: 'Usual treatments',
      'cell-therapy': 'Cell therapy: what it does not do',
      evidence: 'What is known and not known',
      risks: 'Risks',
      candidacy: 'Who it may suit, and who needs something else first',
      questions: 'Questions to ask your doctor',
      contact: 'Contact the clinic',
    },
    usualTreatments: 'Read more about each',
    products: 'Their status, risks and what is known',
  },
  conditionIndex: {
    title: 'Conditions A to Z',
    lede: 'Plain explanations, with their sources and the date of the last check.',
    description: 'Conditions of the spine and joints from A to Z, in plain words, with what is known and not known.',
    none: 'No conditions are published yet.',
    see: (otherName: ReactNode, page: ReactNode) => sentence`${otherName}: see ${page}`,
    /** Where names stand that begin with no letter. */
    digits: '0–9',
  },

  treatment: {
    sections: {
      'what-it-is': 'What it is',
      'what-happens': 'What happens',
      evidence: 'What studies found',
      risks: 'Risks',
      'not-for': 'Who should not have it',
      alternatives: 'Alternatives, including no treatment',
      cost: 'Cost',
    },
    lastSearched: (day: ReactNode) => sentence`Last searched on ${day}.`,
    /** Naming a condition is no claim to treat it, so the heading says what the pages do. */
    byCondition: 'By condition, as our condition pages say',
    discussedOn: 'Condition pages that discuss it',
    status: statuses,
  },
  treatmentIndex: {
    title: 'Treatments',
    lede: 'What each treatment is, what studies found, what can go wrong, and whether it is approved.',
    description: 'Treatments for back and joint pain: what each is, what studies found, the risks and the FDA status.',
    none: 'No treatments are published yet.',
  },

  article: {
    readingTime: (minutes: number) => `${minutes} minute read`,
    treatmentsNamed: 'Treatments named on this page',
    /** Stands beside the title where the page is shared. */
    namesUnapproved: 'Names products that the US FDA has not approved for this use',
  },
  articleIndex: {
    title: 'Articles',
    lede: 'Longer answers to questions patients ask, newest first.',
    description: 'Articles that answer what patients ask about back and joint pain, its treatments and their evidence.',
    none: 'No articles are published yet.',
  },

  person: {
    unnamed: 'Unnamed',
    roles,
    onThisSite: 'On this site',
    credentials: 'Credentials',
    npi: 'NPI',
    orcid: 'ORCID',
    conflictsOfInterest: 'Conflicts of interest',
    wrote: 'Wrote',
    reviewed: 'Reviewed',
  },
  personIndex: {
    title: 'People',
    lede: 'Who writes this site and who checks it.',
    description: 'The people who write the pages of this site and those who check them, with their credentials.',
    none: 'No people are published yet.',
  },

  clinic: {
    unnamed: 'The clinic',
    headTitle: (name: string) => `${name}: phone, hours and address`,
    empty:
      'Nothing is known of the clinic yet. Editors: open “Clinic” in the Studio, fill in the phone number and publish.',
    about: 'About the clinic',
    hours: 'When it is open',
    where: 'Where it is',
    access: 'Getting into the building',
    onMap: 'Find the address on OpenStreetMap',
    email: (address: ReactNode) => sentence`E-mail: ${address}. Please send no medical details by e-mail.`,
    paid: 'How the clinic is paid',
    legalName: (name: string) => `Legal name: ${name}`,
  },
  hours: {
    title: 'Opening hours',
    days: 'Days',
    hours: 'Hours',
    range,
    openNow: 'Open now.',
    closedNow: 'Closed now.',
    closedToday: (reason: string | null) => (reason ? `Closed today: ${reason}.` : 'Closed today.'),
    /** `when`: one of the three below. */
    closes: (when: string) => `Closes ${when}.`,
    opens: (when: string) => `Opens ${when}.`,
    at: (time: string) => `at ${time}`,
    onDayAt: (day: string, time: string) => `${day} at ${time}`,
    atMidnight: 'at midnight',
    timeZone: (name: string) => `All times are ${name}.`,
    closedOn: 'Closed on',
    closedFromTo: (from: ReactNode, until: ReactNode) => sentence`${from} to ${until}`,
  },
  contact: {
    title: 'Talk to the clinic',
    notForEmergencies: (number: string) => `Not for emergencies: in an emergency call ${number}.`,
    voicemail: 'Please leave no medical details on voicemail.',
    callBack: 'Ask us to call you back',
  },

  /** The form at /contact. */
  contactForm: {
    title: 'Ask us to call you back',
    callFirst: 'The quickest way is to call.',
    intro: 'Or tell us how to reach you, and the clinic will call or write back.',
    noMedicalDetails: 'Please send no medical details. We talk about those in person.',
    name: 'Your name',
    reach: 'Give a phone number, an e-mail address or both.',
    phone: 'Phone number',
    email: 'E-mail address',
    preferredTime: 'When is a good time? (optional)',
    preferredTimeHint: 'For example: weekday mornings',
    consent:
      'By sending this form you agree that the clinic uses what you wrote to get back to you, and for nothing else. This site keeps no copy.',
    send: 'Send',
    leaveEmpty: 'Leave this empty',
    errorTitle: (title: string) => `Error: ${title}`,
    problems: 'Please correct this',
    errors: {
      name: 'Write your name, so that we know whom to ask for.',
      reach: 'Give a phone number or an e-mail address, so that we can reach you.',
      phone: 'This is no phone number. Write at least seven digits, for example 858-555-0100.',
      email: 'This is no e-mail address. Write it like name@example.com.',
      tooLong: (limit: number) => `Write at most ${limit} characters here.`,
    },
    notSent: 'Your request was not sent',
    notSentText: 'Something went wrong on our side. Please call us, or press “Send” again in a few minutes.',
    refused: 'The form was not sent from our own page. Fill it in here, or call us.',
    tooLarge: 'What was sent is too long for this form. Keep it short, or call us.',
    sent: 'Thank you',
    sentText: 'Your request is on its way to the clinic. We will get back to you in opening hours.',
    sentUrgent: 'If it cannot wait, call us.',
  },
  gone: {
    title: 'This page was removed',
    text: 'There was a page at this address. We have taken it down for good, and no other page replaces it.',
    next: 'You can look here instead',
    phone: 'Or call the clinic and ask.',
  },
  sharedDraft: {
    /** In the tab, and in the history of the browser. */
    title: (name: string) => `Draft: ${name}`,
    label: 'About this draft',
    unpublished: 'Draft for review. Not published, not medical advice.',
    published: 'Shared for review. These words are published.',
    ends: (when: string) => `This link ends on ${when}.`,
    keep: 'Please do not pass it on.',
    noLink: {
      title: 'This link does not work',
      text: 'Links to a draft end by themselves after some days, and the clinic can end them sooner. Check that you have the whole address, or ask the person who sent it to you for a new one.',
    },
    notSetUp: {
      title: 'Drafts cannot be shown yet',
      text: 'Whoever runs this site has to set SANITY_READ_TOKEN to a token with the role Viewer and start the site again. The link will work then.',
    },
  },

  legalNotice: {
    title: 'Legal notices',
    dependsOnPlace: (notices: ReactNode) =>
      sentence`Which notices the law asks for depends on where a treatment is given. ${notices}`,
    all: 'All legal notices, by place',
    lede: 'The exact words that a law asks for, by the place where it applies, with the source.',
    description:
      'Notices about stem cell and other treatments whose words are fixed by law, by place, with their source.',
    none: 'No legal notices are published yet.',
    jurisdiction: 'Where it applies',
    effectiveDate: 'In force since',
    placement: 'Where it must be shown',
    source: 'Source',
    comparedOn: (source: ReactNode, day: ReactNode) => sentence`${source}, compared on ${day}`,
  },

  careCard: {level: careLevels},
  callout: {important: 'Important'},
  table: {name: 'Table'},
  doDontList: {
    dos: 'Do',
    donts: 'Do not',
    dont: (line: string) => `do not ${line}`,
  },

  evidence: {
    found: 'What was found',
    inPeopleWith: (condition: ReactNode) => sentence`In people with: ${condition}`,
    sources: (sources: ReactNode) => sentence`Sources: ${sources}`,
    lastSearched: (day: ReactNode) => sentence`Last searched for newer studies: ${day}`,
    certainty: (certainty: Certainty) => `Certainty: ${certainties[certainty]}`,
    noStudies: 'No studies in people found.',
    notKnown: {helps: 'We do not know whether it helps.', harms: 'We do not know whether it does harm.'},
    verdicts,
  },

  glossary: {
    title: 'Glossary',
    lede: 'Hard words in plain English, one or two sentences each.',
    description: 'Medical words on this site in plain English: what each means in one or two sentences, from A to Z.',
    none: 'No terms are published yet.',
    alsoCalled: (names: string) => `Also called: ${names}.`,
    readMore: (page: ReactNode) => sentence`Read more: ${page}`,
    /** The way from a word explained in place to the glossary. */
    inGlossary: 'All words',
  },

  citation: {
    eyebrow: 'Source',
    untitled: 'Untitled source',
    headTitle: (name: string) => `${name}: what it found`,
    description: (name: string, kind: string) =>
      `${name}. ${kind}: who took part, what it found in our words, where to read it, and which of our pages cite it.`,
    lede: (kind: string, where: ReactNode) => sentence`${kind} in ${where}`,
    /** What a source is called in a sentence, by its kind. */
    kinds,
    found: 'What it found',
    foundBy: 'This is our short account, in our words. Read the source itself before you rely on it.',
    facts: 'The study',
    terms: {
      authors: 'Authors',
      participants: 'Number of people',
      population: 'Who took part',
      comparator: 'Compared with',
      followUp: 'Followed for',
      funding: 'Funding and conflicts',
      retractionCheckedOn: 'Retraction checked on',
      accessedOn: 'Read by us on',
    },
    where: 'Where to read it',
    citedBy: 'Pages that cite it',
    notCited: 'No page cites it at the moment.',
  },
  citationIndex: {
    title: 'References',
    lede: 'Every source that a page of this site cites, with what it found and where to read it.',
    description: 'All sources cited on this site: what each study, review or guideline found, and which pages cite it.',
    none: 'No sources are published yet.',
  },

  search: {
    title: 'Search',
    headTitle: (query: string) => `“${query}” – Search`,
    label: 'What are you looking for?',
    submit: 'Search',
    hint: 'A word or two is enough, for example a symptom, the name of a condition or of a treatment.',
    /** Before any result, when the words may mean an emergency. `number` is null when the clinic has named none. */
    emergency: (number: string | null) =>
      number
        ? `Is this happening now? Call ${number} or go to the nearest emergency department.`
        : 'Is this happening now? Call the emergency number or go to the nearest emergency department.',
    emergencyText: 'What you searched for can be a sign of an emergency. Do not wait for an answer from a website.',
    found: (count: number, query: string) => `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`,
    firstOf: (shown: number) => `These are the ${shown} that fit best.`,
    someWords: 'No page has all of these words. These pages have some of them.',
    didYouMean: (query: ReactNode) => sentence`Did you mean ${query}?`,
    nothing: (query: string) => `Nothing was found for “${query}”.`,
    tooLong: (most: number) => `This is too long to search for. Please use a few words, at most ${most} characters.`,
    unavailable: 'Search is not available right now. Please try again in a few minutes.',
    elsewhere: 'You can look here instead',
    byPhone: 'Or ask the clinic:',
    kinds: pageKinds,
    list: 'List of pages',
    /** What kind of page, and the heading on it under which the words stand. */
    under: (kind: string, heading: string) => `${kind}, under “${heading}”`,
  },

  references: {
    title: 'References',
    /** The name of a note in the text, for those who hear it. */
    note: (number: number) => `Source ${number}`,
    untitled: 'Untitled source',
    readOn: (day: ReactNode) => sentence`Read ${day}.`,
    retracted: 'Retracted: do not rely on this source',
    guidelineLapsed: (day: ReactNode) => sentence`Guideline lapsed on ${day}`,
    /** `place`: which of several notes, from 1; null when there is only one. */
    back: (number: number, place: number | null) =>
      place === null ? `Back to source ${number} in the text` : `Back to source ${number} in the text, place ${place}`,
  },

  /** The drawn picture that stands for a page where it is shared. */
  share: {
    kinds: pageKinds,
    list: 'Overview',
    demonstration: 'Demonstration',
  },

  /** The feed of articles. */
  feed: {
    title: (site: string) => `Articles of ${site}`,
  },

  /** A page as Markdown, for programs that read on behalf of somebody. */
  markdown: {
    address: 'This page on the web',
  },

  /** The guide to the site for the same programs: /llms.txt. */
  llms: {
    summary: (clinic: string) =>
      `Plain explanations of conditions of the spine and joints, their treatments and what studies found, for patients. Published by ${clinic}.`,
    twins:
      'Every page has a twin in Markdown at its own address with .md behind it; the links below lead to these twins. Each says when it was last changed and who reviewed it.',
    isNot:
      'This site is not medical advice, not a diagnosis and not a list of what the clinic offers. Naming a treatment is no claim that it works.',
    status: (status: string) =>
      `Some treatments are products made from cells or blood. Their lines below say “${status}”. Whoever repeats what this site says of one of them should repeat that status with it.`,
    demonstration: 'This is a demonstration: its people, address and opening hours are invented.',
  },
}

/** `8:30 am to 5:00 pm`, `Monday to Thursday`. */
function range(from: string, to: string): string {
  return `${from} to ${to}`
}

export const enUs = {tag: 'en-US', ogLocale: 'en_US', formats: formatsOf('en-US', range), words, search}
