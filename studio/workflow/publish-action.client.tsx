import type {ContentDocument} from '@clinic/content/checks'
import {markedNotClinical, publishedBy} from '@clinic/content/workflow'
import {useEffect, useState} from 'react'
import {type DocumentActionComponent, useDocumentOperation, useDocumentPairPermissions} from 'sanity'
import {useMove} from '../moves/use-move.ts'
import {useAskDialog} from './ask-for-review.client.tsx'
import {DialogFooter} from './dialog-form.client.tsx'
import {PUBLISH_FORM, PublishDialog} from './publish-dialog.client.tsx'
import {useChecklist} from './use-checklist.ts'
import {useGoToField} from './use-go-to-field.ts'
import {usePage} from './use-page.ts'

/**
 * Sanity's publish action behind a checklist. Where there is nothing to say about a page that needs no signature, one
 * click publishes as ever. A page that moves is published by us instead, in one transaction with its redirects.
 */
export function withChecklist(usePublish: DocumentActionComponent): DocumentActionComponent {
  const PublishAction: DocumentActionComponent = (props) => {
    const original = usePublish(props)
    const {id, type, draft} = props
    const page = usePage(props)
    const {publish} = useDocumentOperation(id, type)
    const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
    const [isOpen, setOpen] = useState(false)
    const [reason, setReason] = useState<string | null>(null)
    /** The page as it was when "This change is not clinical" was ticked: what was looked at is what is vouched for. */
    const [ticked, setTicked] = useState<ContentDocument | null>(null)
    const checklist = useChecklist(props, page, {isOpen, ticked})
    const move = useMove(props, page.document, page.context.dataset)
    const goToField = useGoToField()
    const ask = useAskDialog(page)

    const giveReason = (next: string | null) => {
      if (next === null) setTicked(null)
      else if (reason === null) setTicked(page.document)
      setReason(next)
    }
    const close = () => {
      setOpen(false)
      giveReason(null)
    }
    const publishNow = () => {
      const {document} = page
      if (!document) return
      const doer = {by: page.me.by, account: page.me.account, now: new Date().toISOString()}
      const key = crypto.randomUUID().slice(0, 12)
      const marked =
        reason && ticked ? markedNotClinical(document, {...doer, seen: ticked, reason: reason.trim(), key}) : document
      if (move.isNeeded) {
        void move.publish(marked, doer).then((isDone) => (isDone ? close() : setOpen(true)))
        return
      }
      if (page.isReviewed) page.write(publishedBy(marked, doer))
      publish.execute()
      close()
    }

    // Whoever decides while the Studio still checks the last keystrokes has decided: it is done once they are checked.
    const [isDecided, setDecided] = useState(false)
    useEffect(() => {
      if (!isDecided || checklist.isChecking || (move.isNeeded && move.isSaving)) return
      setDecided(false)
      if (isOpen ? checklist.isBlocked : checklist.hasSomethingToSay() || move.isNeeded) setOpen(true)
      else publishNow()
    })
    const nothingToPublish = Boolean(publish.disabled)
    useEffect(() => {
      if (nothingToPublish) setOpen(false)
    }, [nothingToPublish])

    // Never without it: Sanity's own button must not be left on while our answers are still on their way.
    if (!original) return null
    if (nothingToPublish || !permissions?.granted) return {...original, disabled: true}

    const isReady = !checklist.isBlocked && reason?.trim() !== ''
    // The original is also disabled by what the checklist says better.
    return {
      ...original,
      label: 'Publish',
      title: undefined,
      disabled: !draft || isDecided || move.isPublishing || Boolean(props.transactionSyncLock?.enabled),
      onHandle: () => {
        move.forgetProblem()
        if (page.isReviewed) setOpen(true)
        else setDecided(true)
      },
      dialog:
        ask.dialog ??
        (isOpen && {
          type: 'dialog',
          header: 'Ready to publish?',
          width: 'medium',
          onClose: close,
          content: (
            <PublishDialog
              page={page}
              checklist={checklist}
              move={move}
              reason={reason}
              onReason={giveReason}
              onSubmit={() => isReady && !move.isPublishing && setDecided(true)}
              onGoTo={(path) => {
                close()
                goToField(path)
              }}
              onAsk={() => {
                close()
                ask.open()
              }}
            />
          ),
          footer: (
            <DialogFooter
              form={PUBLISH_FORM}
              confirm={move.isPublishing ? 'Publishing …' : 'Publish now'}
              cancel="Not yet"
              tone="positive"
              disabled={!isReady || isDecided || move.isPublishing}
              onClose={close}
            />
          ),
        }),
    }
  }
  PublishAction.action = 'publish'
  PublishAction.displayName = 'PublishAction'
  return PublishAction
}
