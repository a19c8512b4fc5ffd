import {Button, Card, Flex, Select, Stack, Text, TextInput} from '@sanity/ui'
import {useDeferredValue, useMemo, useState} from 'react'
import {Labelled} from '../workflow/labelled.client.tsx'
import type {Picture} from './picture.ts'
import {everything, filterPictures, type Show, shows, tagsOf} from './picture-filter.ts'
import {stateWords} from './words.ts'

/** Shown before "Show more": a page of thumbnails, not a thousand requests. */
const PAGE = 60

/** The pictures as a grid, to be searched and narrowed down. */
export function PictureBrowser({pictures, onOpen}: {pictures: Picture[]; onOpen: (id: string) => void}) {
  const [filter, setFilter] = useState(everything)
  const [most, setMost] = useState(PAGE)
  const asked = useDeferredValue(filter)
  const found = useMemo(() => filterPictures(pictures, asked), [pictures, asked])
  const tags = useMemo(() => tagsOf(pictures), [pictures])
  const narrow = (change: Partial<typeof filter>) => {
    setFilter({...filter, ...change})
    setMost(PAGE)
  }
  return (
    <Stack gap={5}>
      <Flex gap={4} wrap="wrap">
        <Field label="Search">
          {(id) => (
            <TextInput
              id={id}
              type="search"
              value={filter.words}
              onChange={({currentTarget}) => narrow({words: currentTarget.value})}
            />
          )}
        </Field>
        <Field label="Tag">
          {(id) => (
            <Select id={id} value={filter.tag} onChange={({currentTarget}) => narrow({tag: currentTarget.value})}>
              <option value="">Every tag</option>
              {tags.map((tag) => (
                <option key={tag}>{tag}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Show">
          {(id) => (
            <Select
              id={id}
              value={filter.show}
              onChange={({currentTarget}) => narrow({show: currentTarget.value as Show})}
            >
              {shows.map(({value, title}) => (
                <option key={value} value={value}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </Flex>
      <Text muted size={1} role="status" data-testid="pictures-count">
        {found.length === 1 ? '1 picture' : `${found.length} pictures`}
      </Text>
      <ul style={grid} data-testid="pictures-grid" aria-label="Pictures">
        {found.slice(0, most).map((picture) => (
          <PictureCard key={picture.id} picture={picture} onOpen={onOpen} />
        ))}
      </ul>
      {found.length > most && (
        <Flex justify="center">
          <Button mode="ghost" text="Show more" onClick={() => setMost(most + PAGE)} />
        </Flex>
      )}
    </Stack>
  )
}

const grid = {
  display: 'grid',
  gap: '1rem',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(13rem, 100%), 1fr))',
  listStyle: 'none',
  margin: 0,
  padding: 0,
}

function Field({label, children}: Parameters<typeof Labelled>[0]) {
  return (
    <div style={{flex: '1 1 12rem', maxWidth: '22rem'}}>
      <Labelled label={label}>{children}</Labelled>
    </div>
  )
}

function PictureCard({picture, onOpen}: {picture: Picture; onOpen: (id: string) => void}) {
  const {id, name, url, lacks} = picture
  return (
    <li>
      <Card
        as="button"
        type="button"
        __unstable_focusRing
        border
        radius={3}
        padding={2}
        style={{width: '100%', height: '100%', cursor: 'pointer', textAlign: 'start'}}
        onClick={() => onOpen(id)}
      >
        <Stack gap={3}>
          {/* biome-ignore lint/performance/noImgElement: the Studio is no Next program. */}
          <img
            src={`${url}?w=400&h=300&fit=max&auto=format`}
            alt=""
            loading="lazy"
            style={{
              width: '100%',
              aspectRatio: '4 / 3',
              objectFit: 'contain',
              background: 'var(--card-muted-bg-color)',
            }}
          />
          <Stack gap={2} padding={1}>
            <Text size={1} weight="medium" textOverflow="ellipsis">
              {name}
            </Text>
            <Text size={1} muted={lacks.length === 0}>
              {stateWords(picture).join(' · ')}
            </Text>
          </Stack>
        </Stack>
      </Card>
    </li>
  )
}
