import type {ContentDocument} from '@clinic/content/checks'
import {changedBetween, LONGEST_REVIEW_MONTHS, monthsAfter, monthsToNextReview, signed} from '@clinic/content/workflow'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import type {DocumentActionComponent, DocumentActionDialogProps} from 'sanity'
import {AtOnce} from './at-once.client.tsx'
import {DialogFooter, DialogForm} from './dialog-form.client.tsx'
import {FindingList} from './finding-list.client.tsx'
import {ChangedMeanwhile, NextReview, ReadIt, SinceLastTime} from './sign-off-parts.client.tsx'
import {useGoToField} from './use-go-to-field.ts'
import {usePage} from './use-page.ts'
import {useReviewer} from './use-reviewer.ts'

const FORM = 'sign-off'

/** A medical reviewer vouches for the page as it stands. */
export const SignOffAction: DocumentActionComponent = (props) => {
  const page = usePage(props)
  const {reviewer, whyNot, isKnown} = useReviewer(page)
  const toast = useToast()
  const goToField = useGoToField()
  /** The page as it was when the dialog opened: what was read is what is signed. */
  const [opened, setOpened] = useState<ContentDocument | null>(null)
  const [hasRead, setHasRead] = useState(false)
  const [day, setDay] = useState('')
  const close = () => {
    setOpened(null)
    setHasRead(false)
    setDay('')
  }
  const action = {
    label: 'Sign off',
    icon: CheckmarkCircleIcon,
    disabled: !isKnown,
    onHandle: () => setOpened(page.document),
  }
  if (!opened) return action
  if (!reviewer || whyNot || !page.document) return {...action, dialog: cannotSign(whyNot, close)}

  const usual = monthsToNextReview(opened, page.context.dataset)
  const latest = monthsAfter(page.today, LONGEST_REVIEW_MONTHS)
  const nextReview = day || monthsAfter(page.today, usual)
  const isDayFine = nextReview > page.today && nextReview <= latest
  const changedMeanwhile = changedBetween(opened, page.document)
  const canSign = hasRead && isDayFine && changedMeanwhile.length === 0
  const next = signed(page.document, {
    reviewer,
    nextReview,
    account: page.me.account,
    now: new Date().toISOString(),
  })
  const confirm = () => {
    if (!canSign) return
    page.write(next)
    toast.push({status: 'success', title: 'Signed. The page can be published as it stands now.'})
    close()
  }
  return {
    ...action,
    dialog: {
      type: 'dialog',
      header: 'Sign this page',
      width: 'medium',
      onClose: close,
      content: (
        <DialogForm id={FORM} onSubmit={confirm}>
          <Text size={1}>
            {`Readers will see: medically reviewed by ${reviewer.name}, ${reviewer.credential}, on ${page.today}.`}
          </Text>
          <SinceLastTime document={opened} />
          <ChangedMeanwhile type={opened._type} fields={changedMeanwhile} />
          <FindingList
            title="The checks still say"
            tone="caution"
            findings={page.findings(next)}
            onGoTo={(path) => {
              close()
              goToField(path)
            }}
          />
          <NextReview
            usual={usual}
            latest={latest}
            today={page.today}
            value={nextReview}
            isFine={isDayFine}
            onChange={setDay}
          />
          <AtOnce value={hasRead} onChange={setHasRead}>
            {(shown, change) => <ReadIt hasRead={shown} onChange={change} />}
          </AtOnce>
        </DialogForm>
      ),
      footer: <DialogFooter form={FORM} confirm="Sign" tone="positive" disabled={!canSign} onClose={close} />,
    },
  }
}

/** For everybody else the step says why it is not theirs; greyed out, it would say so to the mouse alone. */
function cannotSign(whyNot: string, onClose: () => void): DocumentActionDialogProps {
  return {
    type: 'dialog',
    header: 'You cannot sign this page',
    onClose,
    content: (
      <DialogForm id={FORM} onSubmit={onClose}>
        <Text size={1}>{whyNot}</Text>
        <Text size={1}>To have it signed, choose "Ask for medical review".</Text>
      </DialogForm>
    ),
    footer: <DialogFooter form={FORM} confirm="I see" cancel={null} onClose={onClose} />,
  }
}
