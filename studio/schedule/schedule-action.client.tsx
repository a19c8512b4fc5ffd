import {CalendarIcon} from '@sanity/icons/Calendar'
import {useState} from 'react'
import {type DocumentActionComponent, useDocumentPairPermissions} from 'sanity'
import {DialogFooter} from '../workflow/dialog-form.client.tsx'
import {useGoToField} from '../workflow/use-go-to-field.ts'
import {usePage} from '../workflow/use-page.ts'
import {SCHEDULE_FORM, ScheduleDialog} from './schedule-dialog.client.tsx'
import {usePlanning} from './use-planning.ts'

/** Plans when a page is published and when it comes down. */
export const ScheduleAction: DocumentActionComponent = (props) => {
  const {id, type} = props
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const page = usePage(props)
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const planning = usePlanning(props, page, {isOpen, onDone: close})
  const goToField = useGoToField()
  return {
    label: 'Schedule …',
    icon: CalendarIcon,
    disabled: !page.document || !permissions?.granted,
    ...(permissions?.granted === false && {title: 'Only people who may publish this page can plan it.'}),
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Publish or take down on time',
      width: 'medium',
      onClose: close,
      content: (
        <ScheduleDialog
          planning={planning}
          onGoTo={(path) => {
            close()
            goToField(path)
          }}
        />
      ),
      footer: (
        <DialogFooter form={SCHEDULE_FORM} confirm="Save the plan" disabled={!planning.canSave} onClose={close} />
      ),
    },
  }
}
