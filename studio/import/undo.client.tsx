import type {ContentDocument} from '@clinic/content/checks'
import {type Refusal, undoImport} from '@clinic/importer/undo'
import {Button, Card, Flex, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient} from 'sanity'
import {usePaneRouter} from 'sanity/structure'
import {causeOf} from '../save-watch/causes.ts'
import {commit} from './commit.ts'
import type {ImportedReport} from './imported-report.ts'

/** A page as the Studio's views have it. */
export interface Versions {
  draft: ContentDocument | null
  published: ContentDocument | null
}

/** One click takes back what was brought in, as long as nobody has worked on it. */
export function Undo({report, versions}: {report: ImportedReport; versions: Versions}) {
  const client = useClient({apiVersion: '2026-03-01'})
  const toast = useToast()
  const {closeCurrentAndAfter} = usePaneRouter()
  const [isWorking, setWorking] = useState(false)
  const [problem, setProblem] = useState('')
  const way = undoImport({...versions, report})
  const undo = async () => {
    if (!('mutations' in way)) return
    setWorking(true)
    try {
      await commit(client, way.mutations, 'clinic.import.undo')
      toast.push({
        status: 'success',
        title: 'Undone',
        description: 'The draft and its report are deleted. The file can be brought in again.',
      })
      closeCurrentAndAfter()
    } catch (error) {
      setWorking(false)
      setProblem(causeOf(error) === 'conflict' ? words.changed : notUndone)
    }
  }
  return (
    <Card border radius={3} padding={3}>
      <Flex gap={4} align="center" justify="space-between" wrap="wrap">
        <Text size={1} muted role="status" style={{flex: '1 1 16rem'}}>
          {problem || ('why' in way ? words[way.why] : canBeUndone)}
        </Text>
        {'mutations' in way && (
          <Button
            mode="ghost"
            tone="critical"
            text="Undo"
            disabled={isWorking}
            data-testid="undo-import"
            onClick={undo}
            aria-label="Undo: delete this draft and its report"
          />
        )}
      </Flex>
    </Card>
  )
}

const canBeUndone =
  'Nobody has changed the draft since it was brought in, so it can be undone: the draft and this report are deleted.'

const words: Record<Refusal['why'], string> = {
  'no-report': 'The report of this is gone, so it cannot be undone here.',
  changed:
    'The draft was changed since it was brought in, so it is not undone at once. To go back, open “History” beside the form and restore an earlier version, or delete the draft in the menu beside Publish.',
  published: 'The page was published since. To go back, open “History” beside the form and restore an earlier version.',
  gone: 'There is no draft of this page any more. What was brought in is kept here.',
}

const notUndone =
  'Nothing was deleted. Check your internet connection, and whether you may delete drafts. Then press again.'
