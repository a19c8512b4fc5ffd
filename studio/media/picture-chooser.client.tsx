import {Box, Dialog, Text} from '@sanity/ui'
import type {AssetSourceComponentProps} from 'sanity'
import {PictureBrowser} from './picture-browser.client.tsx'
import {usePictures} from './use-pictures.ts'

/** Choosing a picture for a page: the same library, with its search and its tags. */
export function PictureChooser({onClose, onSelect}: AssetSourceComponentProps) {
  const pictures = usePictures()
  return (
    <Dialog id="picture-chooser" header="Choose a picture" width={3} onClose={onClose} data-testid="picture-chooser">
      <Box padding={4}>
        {pictures ? (
          <PictureBrowser pictures={pictures} onOpen={(value) => onSelect([{kind: 'assetDocumentId', value}])} />
        ) : (
          <Text muted>Reading the pictures …</Text>
        )}
      </Box>
    </Dialog>
  )
}
