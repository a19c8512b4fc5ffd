import type {Finding} from '@clinic/content/checks'
import {Stack, Text} from '@sanity/ui'
import {reasonOf} from '../checks/quotes.ts'
import {SeverityLabel} from '../checks/severity-label.tsx'
import {Line, Lines, Part} from './part.client.tsx'

/** What a file holds besides its text; the same before and after the draft is created. */
export interface Found {
  /** `says`: what becomes of it, in a sentence. */
  links: readonly {text: string; href: string; says: string}[]
  phones: readonly {text: string; isClinics: boolean; before?: string; after?: string}[]
  leftOut: readonly {where: string; text: string}[]
  notes: readonly string[]
}

export function FoundParts({links, phones, leftOut, notes}: Found) {
  return (
    <>
      <Part title="Links" count={links.length}>
        <Lines>
          {links.map((link, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file can hold the same link twice, and the list never changes
            <Line key={index} main={`${link.text.trim() || 'No words'} → ${link.href}`} note={link.says} />
          ))}
        </Lines>
      </Part>
      <Part title="Phone numbers" count={phones.length}>
        <Lines>
          {phones.map(({text, isClinics, before, after}, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see links
            <Line key={index} main={text} note={isClinics ? clinicsOwn : otherNumber}>
              {before && (
                <Text size={1} muted>
                  In the file: “{before}” {after ? `Now: “${after}”` : 'Nothing of it is left in the text.'}
                </Text>
              )}
            </Line>
          ))}
        </Lines>
      </Part>
      <Part
        title="Not as it was"
        count={notes.length}
        about="What could not be kept as the file has it. Look at these places in the draft."
      >
        <Lines>
          {notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see links
            <Line key={index} main={note} />
          ))}
        </Lines>
      </Part>
      <Part
        title="Left out"
        count={leftOut.length}
        about="Menus, footers and notices around the article. They are no part of the draft; copy from here what should be."
      >
        <Stack gap={3}>
          {leftOut.map(({where, text}, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see links
            <details key={index}>
              <summary style={{cursor: 'pointer', fontSize: '0.8125rem'}}>{where}</summary>
              <Text size={1} style={{marginTop: '0.75rem', whiteSpace: 'pre-line', overflowWrap: 'anywhere'}}>
                {text}
              </Text>
            </details>
          ))}
        </Stack>
      </Part>
    </>
  )
}

/** `place`: the field to fill in, as the form calls it. */
export interface MissingLine {
  key: string
  place: string
  message: string
}

export function MissingPart({
  missing,
  about = 'The draft can be created without these. The page needs them before it is published.',
}: {
  missing: readonly MissingLine[]
  about?: string
}) {
  return (
    <Part title="Still missing" tone="caution" count={missing.length} about={about}>
      <Lines>
        {missing.map(({key, place, message}) => (
          <Line key={key} main={message} note={place && `In the form: ${place}`} />
        ))}
      </Lines>
    </Part>
  )
}

export function FindingsPart({findings}: {findings: readonly Finding[]}) {
  return (
    <Part
      title="What the checks say"
      tone={findings.some(({severity}) => severity === 'error') ? 'critical' : 'caution'}
      count={findings.length}
      about="The same as the panel beside the form will say. Nothing here keeps you from creating the draft."
    >
      <Lines>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew whole, and one message can stand twice
          <li key={index}>
            <Stack gap={2}>
              <SeverityLabel severity={finding.severity} />
              {finding.quote && (
                <Text size={1} weight="medium">
                  “{finding.quote.text}”
                </Text>
              )}
              <Text size={1}>{reasonOf(finding)}</Text>
            </Stack>
          </li>
        ))}
      </Lines>
    </Part>
  )
}

const clinicsOwn =
  'The clinic’s own number: the draft has the block “Contact the clinic” instead, which always shows the number of today.'
const otherNumber =
  'Not the clinic’s number, so it stays in the text. Check whether it is right, and whether the page needs it.'
