import {authorOf, requested} from '@clinic/content/workflow'
import {UsersIcon} from '@sanity/icons/Users'
import {Select, Text, TextArea} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import type {DocumentActionComponent, DocumentActionDialogProps} from 'sanity'
import {AtOnce} from './at-once.client.tsx'
import {DialogFooter, DialogForm} from './dialog-form.client.tsx'
import {Labelled} from './labelled.client.tsx'
import {type Page, usePage} from './use-page.ts'
import {type Person, usePeople} from './use-people.ts'

const FORM = 'ask-for-review'

/** Asks a medical reviewer to read and sign the page. */
export const AskForReviewAction: DocumentActionComponent = (props) => {
  const page = usePage(props)
  const ask = useAskDialog(page)
  return {
    label: page.workflow.waitingFor ? 'Ask for medical review again' : 'Ask for medical review',
    icon: UsersIcon,
    disabled: !ask.canOpen,
    onHandle: ask.open,
    dialog: ask.dialog,
  }
}

/** The dialog in which a reviewer is chosen: opened from the menu, and from the checklist that misses a signature. */
export function useAskDialog(page: Page): {
  canOpen: boolean
  open: () => void
  dialog: DocumentActionDialogProps | null
} {
  const people = usePeople()
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState('')
  const [note, setNote] = useState('')
  const {document} = page
  const reviewers = (people ?? []).filter(({_id, canReview}) => canReview && document && _id !== authorOf(document))
  const reviewer = reviewers.find(({_id}) => _id === chosen) ?? reviewers[0]

  const close = () => setOpen(false)
  const confirm = () => {
    if (!document || !reviewer) return
    const {by, account} = page.me
    page.write(requested(document, {by, account, now: new Date().toISOString(), of: reviewer._id, note: note.trim()}))
    toast.push({status: 'success', title: `${reviewer.name} is asked to review this page.`})
    setNote('')
    close()
  }
  const dialog: DocumentActionDialogProps = {
    type: 'dialog',
    header: 'Ask for medical review',
    onClose: close,
    content: (
      <DialogForm id={FORM} onSubmit={confirm}>
        <AtOnce value={reviewer?._id ?? ''} onChange={setChosen}>
          {(shown, choose) => <WhoIsAsked reviewers={reviewers} chosen={shown} onChoose={choose} />}
        </AtOnce>
        <Labelled
          label="Note for the reviewer"
          hint="What is new, and what you are unsure of. You can leave this empty."
        >
          {(id) => (
            <AtOnce value={note} onChange={setNote}>
              {(shown, change) => (
                <TextArea id={id} rows={3} value={shown} onChange={({currentTarget}) => change(currentTarget.value)} />
              )}
            </AtOnce>
          )}
        </Labelled>
      </DialogForm>
    ),
    footer: <DialogFooter form={FORM} confirm="Ask" disabled={!reviewer} onClose={close} />,
  }
  return {canOpen: Boolean(document && people), open: () => setOpen(true), dialog: isOpen ? dialog : null}
}

function WhoIsAsked({
  reviewers,
  chosen,
  onChoose,
}: {
  reviewers: Person[]
  chosen: string
  onChoose: (id: string) => void
}) {
  if (reviewers.length === 0)
    return (
      <Text size={1}>
        Nobody can be asked yet: under People, no published person other than the author has the role "Reviews pages
        medically" and a credential.
      </Text>
    )
  return (
    <Labelled label="Medical reviewer">
      {(id) => (
        <Select id={id} autoFocus value={chosen} onChange={({currentTarget}) => onChoose(currentTarget.value)}>
          {reviewers.map(({_id, name, credential}) => (
            <option key={_id} value={_id}>
              {`${name}, ${credential}`}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  )
}
