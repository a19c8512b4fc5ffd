import {type ContentDocument, searchAppearance} from '@clinic/content/checks'
import {Stack, Tab, TabList, TabPanel, Text} from '@sanity/ui'
import {memo, useId, useState} from 'react'
import {useDatasetFacts} from '../../dataset/use-dataset-facts.ts'
import {FacebookCard} from './facebook-card.tsx'
import {GoogleResult} from './google-result.tsx'
import {XCard} from './x-card.tsx'

const previews = {google: 'Google', facebook: 'Facebook', x: 'X'}
type Preview = keyof typeof previews

/** How the page looks where people find it, with the texts it is rendered with. */
export const SearchPreviews = memo(function SearchPreviews({document}: {document: ContentDocument}) {
  const [shown, setShown] = useState<Preview>('google')
  const id = useId()
  const appearance = searchAppearance(document, useDatasetFacts())
  if (!appearance) return null
  return (
    <Stack gap={3} data-testid="search-previews">
      <TabList gap={1} aria-label="How the page looks elsewhere">
        {(Object.keys(previews) as Preview[]).map((name) => (
          <Tab
            key={name}
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
            label={previews[name]}
            selected={shown === name}
            onClick={() => setShown(name)}
            fontSize={1}
            padding={2}
          />
        ))}
      </TabList>
      <TabPanel id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {shown === 'google' && <GoogleResult appearance={appearance} />}
        {shown === 'facebook' && <FacebookCard appearance={appearance} />}
        {shown === 'x' && <XCard appearance={appearance} />}
      </TabPanel>
      {shown !== 'google' && appearance.sharePicture === 'drawn' && (
        <Text size={1} muted>
          The site draws this picture from the published page. To use one of yours, choose it under “Search and
          sharing”.
        </Text>
      )}
      {appearance.noindex && (
        <Text size={1} muted>
          Search engines are asked to leave this page out.
        </Text>
      )}
    </Stack>
  )
})
