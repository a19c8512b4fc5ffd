import {Box, Card, Flex, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {StateLink, useRouter} from 'sanity/router'
import {styled} from 'styled-components'
import {CONTENTS} from './chapters.ts'
import {GuideText} from './guide-text.client.tsx'
import {library} from './library.ts'
import type {Chapter} from './markdown.ts'

/** The editor's guide: what there is on the left, the chapter beside it. The same text as in docs/guide. */
export function Guide() {
  const router = useRouter()
  const {chapter: wanted = CONTENTS, section} = router.state as {chapter?: string; section?: string}
  const chapters = useMemo(
    () => library((chapter, section) => router.resolvePathFromState(stateOf(chapter, section))),
    [router.resolvePathFromState],
  )
  const chapter = chapters.find(({name}) => name === wanted) ?? chapters[0]
  if (!chapter) return null
  return (
    <Card height="fill" overflow="auto" data-testid="guide">
      <Page>
        <Contents chapters={chapters} open={chapter} />
        <Box as="main">
          {wanted !== chapter.name && (
            <Card tone="caution" border radius={2} padding={3} marginBottom={4} role="status">
              <Text size={1}>This chapter is not there. Here is what the guide holds.</Text>
            </Card>
          )}
          <GuideText
            chapter={chapter}
            section={section}
            takesFocus
            onOpen={(name, place) => router.navigate(stateOf(name, place))}
          />
          <NextChapter chapters={chapters} open={chapter} />
        </Box>
      </Page>
    </Card>
  )
}

function Contents({chapters, open}: {chapters: Chapter[]; open: Chapter}) {
  return (
    <Nav aria-label="Chapters">
      <ul>
        {chapters.map(({name, title, sections}) => (
          <li key={name}>
            <StateLink state={stateOf(name)} aria-current={name === open.name ? 'page' : undefined}>
              {title}
            </StateLink>
            {name === open.name && sections.length > 1 && (
              <ul>
                {sections.map((section) => (
                  <li key={section.id}>
                    <StateLink state={stateOf(name, section.id)}>{section.title}</StateLink>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Nav>
  )
}

function NextChapter({chapters, open}: {chapters: Chapter[]; open: Chapter}) {
  const next = chapters[chapters.indexOf(open) + 1]
  if (!next || open.name === CONTENTS) return null
  return (
    <Flex paddingY={5}>
      <Text size={2}>
        Next: <StateLink state={stateOf(next.name)}>{next.title}</StateLink>
      </Text>
    </Flex>
  )
}

function stateOf(chapter: string, section?: string): Record<string, string> {
  if (chapter === CONTENTS) return {}
  return section ? {chapter, section} : {chapter}
}

const Page = styled.div`
  display: grid;
  gap: 2.5rem;
  grid-template-columns: minmax(0, 1fr);
  margin: 0 auto;
  max-width: 66rem;
  padding: 2rem 1.5rem 4rem;

  @media (min-width: 60rem) { grid-template-columns: 16rem minmax(0, 1fr); }
`

const Nav = styled.nav`
  border: 1px solid var(--card-border-color);
  border-radius: 4px;
  font-size: 0.875rem;
  line-height: 1.4;
  max-height: 12rem;
  overflow: auto;

  @media (min-width: 60rem) { align-self: start; border: 0; max-height: calc(100vh - 8rem); position: sticky; top: 2rem; }
  ul { list-style: none; margin: 0; padding: 0; }
  ul ul { margin: 0.25rem 0 0.5rem; padding-inline-start: 1rem; }
  a { border-radius: 3px; color: var(--card-fg-color); display: block; padding: 0.35rem 0.5rem; text-decoration: none; }
  a:hover { background: var(--card-muted-bg-color); }
  a:focus-visible { outline: 2px solid var(--card-focus-ring-color); }
  a[aria-current] { font-weight: 600; text-decoration: underline; }
`
