import {type SearchAppearance, searchWidths} from '@clinic/content/checks'
import {Stack, Text} from '@sanity/ui'
import {siteHost} from './site-host.ts'

/** A result on a desktop: title and description end where Google was seen to cut them. */
export function GoogleResult({appearance}: {appearance: SearchAppearance}) {
  const {title, titleWidth, titleCutAt, description, descriptionWidth, descriptionCutAt, url} = appearance
  return (
    <Stack gap={3}>
      <div style={paper}>
        <div style={{fontSize: 12, color: '#4d5156'}}>{[siteHost, ...url.split('/').filter(Boolean)].join(' › ')}</div>
        <div style={{fontSize: 18, lineHeight: 1.3, color: '#1a0dab', margin: '4px 0'}}>{cut(title, titleCutAt)}</div>
        <div style={{fontSize: 13, lineHeight: 1.5, color: '#4d5156'}}>
          {cut(description, descriptionCutAt) || 'No description yet: Google picks some words of the page.'}
        </div>
      </div>
      <Room name="Title" width={titleWidth} limit={searchWidths.title.desktop} />
      <Room name="Description" width={descriptionWidth} limit={searchWidths.description.desktop} />
    </Stack>
  )
}

/** How much of the room in a result a text takes. */
function Room({name, width, limit}: {name: string; width: number; limit: number}) {
  const used = Math.round(width)
  const over = used - limit
  return (
    <Text size={0} muted>
      {name}: {used} of {limit} pixels{over > 0 ? `, ${over} too many` : ''}
    </Text>
  )
}

function cut(text: string, at: number | null): string {
  return at === null ? text : `${text.slice(0, at).trimEnd()} …`
}

/** Results are dark on white, whatever the colours of the Studio. */
const paper = {
  background: '#fff',
  border: '1px solid #dadce0',
  borderRadius: 8,
  fontFamily: 'Arial, sans-serif',
  overflowWrap: 'anywhere',
  padding: 14,
} as const
