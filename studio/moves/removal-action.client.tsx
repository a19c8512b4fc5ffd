import type {Removal} from '@clinic/content/moves'
import {TrashIcon} from '@sanity/icons/Trash'
import {UnpublishIcon} from '@sanity/icons/Unpublish'
import {useState} from 'react'
import {
  type DocumentActionComponent,
  InsufficientPermissionsMessage,
  useCurrentUser,
  useDocumentPairPermissions,
  useSyncState,
} from 'sanity'
import {usePaneRouter} from 'sanity/structure'
import {DialogFooter} from '../workflow/dialog-form.client.tsx'
import {RemovalDialog} from './removal-dialog.client.tsx'
import {useRemoval} from './use-removal.ts'

/** Takes a page off the site, after its editor has seen what leads to it; its text stays as a draft. */
export const TakeDownAction = removalAction('unpublish', 'take-down')

/** Moves a document to the bin, after its editor has seen what leads to it. */
export const DeleteAction = removalAction('delete', 'delete-page')

function removalAction(kind: Removal, form: string): DocumentActionComponent {
  const icon = kind === 'delete' ? TrashIcon : UnpublishIcon
  const RemovalAction: DocumentActionComponent = (props) => {
    const {id, type, draft, published, transactionSyncLock} = props
    const [isOpen, setOpen] = useState(false)
    const close = () => setOpen(false)
    const currentUser = useCurrentUser()
    const [permissions, isLoading] = useDocumentPairPermissions({id, type, permission: kind})
    const {closeCurrentAndAfter} = usePaneRouter()
    // What was typed a moment ago must be stored first, or it would come back as a new document.
    const {isSyncing} = useSyncState(id, type)
    const isLocked = isSyncing || Boolean(transactionSyncLock?.enabled)
    const onDone = () => {
      close()
      // As after Sanity's own deletion: what is left would look like the form of a new document.
      if (kind === 'delete') closeCurrentAndAfter()
    }
    const removal = useRemoval(kind, {id, draft, published}, {isOpen, onDone})
    const state = {...removal, canConfirm: removal.canConfirm && !isLocked}
    const {label, header, confirm} = state.words
    if (!isLoading && !permissions?.granted)
      return {
        tone: 'critical',
        icon,
        label,
        disabled: true,
        title: <InsufficientPermissionsMessage context={`${kind}-document`} currentUser={currentUser} />,
      }
    if (kind === 'unpublish' && !published) return null
    return {
      tone: 'critical',
      icon,
      label,
      disabled: isLoading || (!draft && !published) || isLocked,
      onHandle: () => {
        removal.reset()
        setOpen(true)
      },
      dialog: isOpen && {
        type: 'dialog',
        header,
        width: 'medium',
        onClose: close,
        content: <RemovalDialog form={form} kind={kind} state={state} />,
        footer: (
          <DialogFooter form={form} confirm={confirm} tone="critical" disabled={!state.canConfirm} onClose={close} />
        ),
      },
    }
  }
  RemovalAction.action = kind
  RemovalAction.displayName = kind === 'delete' ? 'DeleteAction' : 'TakeDownAction'
  return RemovalAction
}
