import {Stack, Text} from '@sanity/ui'
import {useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {Picture} from './picture.ts'

/** The pages that show a picture, each a link to its form. */
export function UsesPart({picture: {uses, keptBy}}: {picture: Picture}) {
  const schema = useSchema()
  return (
    <Stack gap={3} data-testid="picture-uses">
      <Text as="h2" size={1} weight="semibold">
        Where it is used
      </Text>
      {uses.length > 0 && (
        <Stack as="ul" gap={3} style={{margin: 0, paddingInlineStart: '1.25rem'}}>
          {uses.map(({id, type, title, isDraft}) => (
            <li key={id}>
              <Text size={1}>
                <IntentLink intent="edit" params={{id, type}}>
                  {title}
                </IntentLink>
                {` · ${schema.get(type)?.title ?? type}${isDraft ? ', in the draft only' : ''}`}
              </Text>
            </li>
          ))}
        </Stack>
      )}
      {keptBy === 'bin' && (
        <Text size={1}>A page in the bin shows it. Without the picture it could not be taken out again.</Text>
      )}
      {keptBy === 'link' && (
        <Text size={1}>
          A link to exactly one version of a page shows it. The picture can be deleted when that link has ended.
        </Text>
      )}
      {uses.length === 0 && keptBy === null && (
        <Text size={1} muted>
          No page and no draft shows it.
        </Text>
      )}
    </Stack>
  )
}
