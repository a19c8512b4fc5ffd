import type {Removal} from '@clinic/content/moves'
import {TrashIcon} from '@sanity/icons/Trash'
import {UnpublishIcon} from '@sanity/icons/Unpublish'
import {useState} from 'react'
import {
  type DocumentActionComponent,
  InsufficientPermissionsMessage,
  useCurrentUser,
  useDocumentPairPermissions,
} from 'sanity'
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
    const state = useRemoval(kind, {id, draft, published}, {isOpen, onDone: close})
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
      disabled: isLoading || (!draft && !published) || Boolean(transactionSyncLock?.enabled),
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'dialog',
        header,
        width: 'medium',
        onClose: close,
        content: <RemovalDialog form={form} kind={kind} state={state} />,
        footer: (
          <DialogFooter
            form={form}
            confirm={confirm}
            tone="critical"
            disabled={!state.canConfirm || Boolean(transactionSyncLock?.enabled)}
            onClose={close}
          />
        ),
      },
    }
  }
  RemovalAction.action = kind
  RemovalAction.displayName = kind === 'delete' ? 'DeleteAction' : 'TakeDownAction'
  return RemovalAction
}
