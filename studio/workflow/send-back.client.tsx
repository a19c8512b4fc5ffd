import {sentBack} from '@clinic/content/workflow'
import {UndoIcon} from '@sanity/icons/Undo'
import {TextArea} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import type {DocumentActionComponent} from 'sanity'
import {AtOnce} from './at-once.client.tsx'
import {DialogFooter, DialogForm} from './dialog-form.client.tsx'
import {Labelled} from './labelled.client.tsx'
import {usePage} from './use-page.ts'
import {useReviewer} from './use-reviewer.ts'

const FORM = 'send-back'

/** A medical reviewer gives a page back unsigned and says why. Shown to reviewers while the page waits. */
export const SendBackAction: DocumentActionComponent = (props) => {
  const page = usePage(props)
  const {whyNot} = useReviewer(page)
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const {document} = page
  if (!document || !page.workflow.waitingFor || whyNot) return null

  const close = () => setOpen(false)
  const confirm = () => {
    if (note.trim() === '') return
    const {by, account} = page.me
    page.write(sentBack(document, {by, account, now: new Date().toISOString(), note: note.trim()}))
    toast.push({status: 'success', title: 'Sent back. The editor sees your note under "Author and review".'})
    setNote('')
    close()
  }
  return {
    label: 'Send back',
    icon: UndoIcon,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Send back without signing',
      onClose: close,
      content: (
        <DialogForm id={FORM} onSubmit={confirm}>
          <Labelled label="What has to change" hint="The editor reads this beside the page.">
            {(id) => (
              <AtOnce value={note} onChange={setNote}>
                {(shown, change) => (
                  <TextArea
                    id={id}
                    autoFocus
                    rows={4}
                    value={shown}
                    onChange={({currentTarget}) => change(currentTarget.value)}
                  />
                )}
              </AtOnce>
            )}
          </Labelled>
        </DialogForm>
      ),
      footer: <DialogFooter form={FORM} confirm="Send back" disabled={note.trim() === ''} onClose={close} />,
    },
  }
}
