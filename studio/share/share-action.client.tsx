import {SHARE_LINK, sharedPath, TooLongToPinError} from '@clinic/content/share'
import {ShareIcon} from '@sanity/icons/Share'
import {Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type DocumentActionComponent, useDocumentValuePermissions} from 'sanity'
import {env} from '../env.ts'
import {AtOnce} from '../workflow/at-once.client.tsx'
import {DialogFooter, DialogForm} from '../workflow/dialog-form.client.tsx'
import {usePage} from '../workflow/use-page.ts'
import {LinkList} from './link-list.client.tsx'
import {MadeLink} from './made-link.client.tsx'
import {ShareFields, usualWish} from './share-fields.client.tsx'
import {useShareLinks} from './use-share-links.ts'

const FORM = 'share-draft'
/** Stands for any link: who may write one may write all. */
const anyLink = {_id: 'share.any', _type: SHARE_LINK}

/** Makes a link that shows this page to somebody without an account, and lists the links there are. */
export const ShareAction: DocumentActionComponent = (props) => {
  const page = usePage(props)
  const [isOpen, setOpen] = useState(false)
  const [wish, setWish] = useState(usualWish)
  const [isBusy, setBusy] = useState(false)
  const [token, setToken] = useState<string | null>(null)
  const [permission, isAsking] = useDocumentValuePermissions({document: anyLink, permission: 'create'})
  const links = useShareLinks(props.id, page, isOpen)
  const toast = useToast()

  const close = () => {
    setOpen(false)
    setToken(null)
    setWish(usualWish)
  }
  const make = async () => {
    if (isBusy) return
    setBusy(true)
    try {
      setToken(await links.make(wish))
    } catch (error) {
      toast.push({status: 'error', title: whyNotMade(error)})
    }
    setBusy(false)
  }
  const action = {
    label: 'Share a draft …',
    icon: ShareIcon,
    disabled: !page.document || isAsking,
    onHandle: () => setOpen(true),
  }
  if (!isOpen) return action
  const mayShare = permission?.granted === true
  const isForm = mayShare && token === null
  return {
    ...action,
    dialog: {
      type: 'dialog',
      header: 'Share a draft',
      width: 'medium',
      onClose: close,
      content: (
        <Stack gap={5}>
          <DialogForm id={FORM} onSubmit={isForm ? () => void make() : close}>
            {!mayShare && (
              <Text size={1}>Your account can read and not write, so it cannot make links. Ask an editor.</Text>
            )}
            {isForm && (
              <AtOnce value={wish} onChange={setWish}>
                {(shown, change) => <ShareFields wish={shown} onChange={change} hasDraft={props.draft !== null} />}
              </AtOnce>
            )}
            {token !== null && (
              <MadeLink address={`${env.siteUrl}${sharedPath(token)}`} title={titleOf(page.document)} />
            )}
          </DialogForm>
          <LinkList {...links} mayEnd={mayShare} />
        </Stack>
      ),
      footer: (
        <DialogFooter
          form={FORM}
          confirm={isForm ? 'Make the link' : 'Done'}
          cancel={isForm ? 'Cancel' : null}
          disabled={isBusy}
          onClose={close}
        />
      ),
    },
  }
}

function titleOf(document: Record<string, unknown> | null): string {
  const title = document?.title ?? document?.name
  return typeof title === 'string' && title ? title : 'a page'
}

function whyNotMade(error: unknown): string {
  if (error instanceof TooLongToPinError) return error.message
  return 'The link could not be made. Check your connection and try again.'
}
