import {Box, Card, Container, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useRouter} from 'sanity/router'
import {useDatasetProblem} from '../dataset/use-dataset-facts.ts'
import {PictureBrowser} from './picture-browser.client.tsx'
import {PictureDialog} from './picture-dialog.client.tsx'
import {UploadButton} from './upload-button.client.tsx'
import {useCanWrite} from './use-can-write.ts'
import {usePictures} from './use-pictures.ts'

/** Every picture of the site with what is known about it, each described once for all the pages that show it. */
export function Pictures() {
  const pictures = usePictures()
  const problem = useDatasetProblem()
  const canWrite = useCanWrite()
  const router = useRouter()
  const opened = typeof router.state.picture === 'string' ? router.state.picture : null
  const open = (picture: string) => router.navigate({picture})
  return (
    <Card as="main" height="fill" overflow="auto" tone="transparent" tabIndex={-1}>
      <Container width={5} padding={4} sizing="border">
        <Stack gap={5} paddingY={3}>
          <Flex align="center" gap={3} wrap="wrap">
            <Box flex={1}>
              <Heading as="h1" size={3}>
                Pictures
              </Heading>
            </Box>
            {canWrite && <UploadButton onUploaded={(ids) => ids.length === 1 && ids[0] && open(ids[0])} />}
          </Flex>
          <div role="status">
            {problem && (
              <Card tone="caution" border radius={3} padding={4}>
                <Text>{problem}</Text>
              </Card>
            )}
          </div>
          {pictures ? (
            <PictureBrowser pictures={pictures} onOpen={open} />
          ) : (
            !problem && <Text muted>Reading the pictures …</Text>
          )}
        </Stack>
      </Container>
      {opened && pictures && (
        <PictureDialog
          key={opened}
          id={opened}
          picture={pictures.find(({id}) => id === opened)}
          canWrite={canWrite}
          onClose={() => router.navigate({})}
        />
      )}
    </Card>
  )
}
