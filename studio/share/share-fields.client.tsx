import {shareDays} from '@clinic/content/share'
import {Select, Text, TextInput} from '@sanity/ui'
import {Labelled} from '../workflow/labelled.client.tsx'
import type {ShareWish} from './use-share-links.ts'

export const usualWish: ShareWish = {mode: 'latest', days: 7, note: ''}

interface Props {
  wish: ShareWish
  onChange: (wish: ShareWish) => void
  hasDraft: boolean
}

/** For whom, what, and for how long. */
export function ShareFields({wish, onChange, hasDraft}: Props) {
  return (
    <>
      <Text size={1}>
        Whoever has the link sees this page as it would look when published, without an account and on any device.
        Nothing else that is unpublished is shown.
      </Text>
      {!hasDraft && (
        <Text size={1}>
          Nothing on this page is unpublished now. A link to the latest draft shows what you change from here on.
        </Text>
      )}
      <Labelled label="For whom" hint="So that you and your colleagues know later. The reader does not see it.">
        {(id) => (
          <TextInput
            id={id}
            autoFocus
            placeholder="Dr. Duarte, for a medical check"
            value={wish.note}
            onChange={({currentTarget}) => onChange({...wish, note: currentTarget.value})}
          />
        )}
      </Labelled>
      <Labelled label="What the link shows">
        {(id) => (
          <Select
            id={id}
            value={wish.mode}
            onChange={({currentTarget}) =>
              onChange({...wish, mode: currentTarget.value === 'pinned' ? 'pinned' : 'latest'})
            }
          >
            <option value="latest">The latest draft: your later changes show too</option>
            <option value="pinned">Exactly this version: later changes do not show</option>
          </Select>
        )}
      </Labelled>
      <Labelled label="The link ends" hint="You can end it sooner, in the list below.">
        {(id) => (
          <Select
            id={id}
            value={String(wish.days)}
            onChange={({currentTarget}) =>
              onChange({...wish, days: shareDays.find((days) => String(days) === currentTarget.value) ?? wish.days})
            }
          >
            {shareDays.map((days) => (
              <option key={days} value={days}>
                {days === 1 ? 'after one day' : `after ${days} days`}
              </option>
            ))}
          </Select>
        )}
      </Labelled>
    </>
  )
}
