import type {ImportType} from './proposal.ts'

/** A field that a section of an old article can go to. */
export interface ImportField {
  name: string
  /** As the form calls it. */
  title: string
  /** `rich`: text with headings. `text`: plain words. `lines`: one thing a line. `cards`: care cards. */
  shape: 'rich' | 'text' | 'lines' | 'cards'
}

/** The fields of a type that sections can go to, in the order of the form. */
export function importFields(type: ImportType): ImportField[] {
  return fields[type]
}

const fields: Record<ImportType, ImportField[]> = {
  condition: [
    {name: 'definition', title: 'What it is, in one breath', shape: 'text'},
    {name: 'keyPoints', title: 'In short', shape: 'lines'},
    {name: 'symptoms', title: 'Symptoms', shape: 'rich'},
    {name: 'whenToGetHelp', title: 'When to get help', shape: 'cards'},
    {name: 'causes', title: 'Causes: what happens in the body', shape: 'rich'},
    {name: 'diagnosis', title: 'How it is diagnosed', shape: 'rich'},
    {name: 'usualTreatments', title: 'Usual treatments', shape: 'rich'},
    {name: 'cellTherapy', title: 'Cell therapy: what it does not do', shape: 'rich'},
    {name: 'evidence', title: 'What is known and not known', shape: 'rich'},
    {name: 'risks', title: 'Risks', shape: 'rich'},
    {name: 'candidacy', title: 'Who it may suit, and who needs something else first', shape: 'rich'},
    {name: 'questionsToAsk', title: 'Questions to ask your doctor', shape: 'lines'},
    {name: 'contact', title: 'Contacting the clinic', shape: 'rich'},
  ],
  treatment: [
    {name: 'summary', title: 'Summary', shape: 'text'},
    {name: 'regulatoryNote', title: 'Status in a sentence', shape: 'text'},
    {name: 'whatItIs', title: 'What it is', shape: 'rich'},
    {name: 'whatHappens', title: 'What happens', shape: 'rich'},
    {name: 'evidence', title: 'What studies found', shape: 'rich'},
    {name: 'risks', title: 'Risks', shape: 'lines'},
    {name: 'contraindications', title: 'Who should not have it', shape: 'lines'},
    {name: 'alternatives', title: 'Alternatives, including no treatment', shape: 'rich'},
    {name: 'costNote', title: 'Cost', shape: 'text'},
  ],
  article: [
    {name: 'summary', title: 'Summary', shape: 'text'},
    {name: 'body', title: 'Text', shape: 'rich'},
  ],
}
