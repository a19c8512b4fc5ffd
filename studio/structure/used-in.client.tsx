import {Card, Container, Stack, Text} from '@sanity/ui'
import {getPublishedId, Preview, type SanityDocument, useReferringDocuments, useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import type {UserViewComponent} from 'sanity/structure'
import {isSingleton} from '../singletons.ts'

/** Everything that refers to this document, so that an editor sees what a change or a removal touches. */
export const UsedIn: UserViewComponent = ({documentId, schemaType}) => {
  const {isLoading, referringDocuments} = useReferringDocuments(documentId)
  if (isLoading) return <Note>Looking for pages that use this …</Note>
  const documents = withoutDrafts(referringDocuments)
  const isOnEveryPage = isSingleton(schemaType.name)
  if (documents.length === 0)
    return <Note>{isOnEveryPage ? 'Every page shows something from here.' : 'Nothing uses this document yet.'}</Note>
  return (
    <Container width={1} padding={4}>
      <Stack gap={4}>
        <Text muted size={1}>
          {isOnEveryPage
            ? 'Every page shows something from here. These also link to it:'
            : 'A change here shows on these too. It cannot be deleted while they use it.'}
        </Text>
        <Stack gap={2} as="ul">
          {documents.map(({_id, _type}) => (
            <Using key={_id} id={_id} type={_type} />
          ))}
        </Stack>
      </Stack>
    </Container>
  )
}

function Using({id, type}: {id: string; type: string}) {
  const schemaType = useSchema().get(type)
  if (!schemaType) return null
  return (
    <Card as="li" border radius={2}>
      <IntentLink
        intent="edit"
        params={{id, type}}
        style={{color: 'inherit', display: 'block', padding: '0.5rem', textDecoration: 'none'}}
      >
        <Preview schemaType={schemaType} value={{_id: id, _type: type}} layout="default" />
      </IntentLink>
    </Card>
  )
}

/** A document and its draft are one line. */
function withoutDrafts(documents: SanityDocument[]): {_id: string; _type: string}[] {
  const byId = new Map(documents.map(({_id, _type}) => [getPublishedId(_id), _type]))
  return [...byId].map(([_id, _type]) => ({_id, _type}))
}

function Note({children}: {children: string}) {
  return (
    <Container width={1} padding={5}>
      <Text muted>{children}</Text>
    </Container>
  )
}
