import {Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useId, useState} from 'react'
import {useClient} from 'sanity'
import type {ImportedReport} from './imported-report.ts'
import {Part} from './part.client.tsx'

type Remark = NonNullable<ImportedReport['comments']>[number]

/** Remarks of reviewers in the file, to be ticked off; everybody sees what is done. */
export function RemarkList({reportId, remarks}: {reportId: string; remarks: Remark[]}) {
  const open = remarks.filter(({doneAt}) => doneAt === undefined).length
  return (
    <Part
      title="Remarks in the file"
      tone={open > 0 ? 'caution' : 'default'}
      count={remarks.length}
      about={open === 0 ? 'All are done.' : `They are no part of the page. Tick off what is done: ${open} left.`}
    >
      <Stack as="ul" gap={4} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {remarks.map((remark) => (
          <RemarkLine key={remark._key} reportId={reportId} remark={remark} />
        ))}
      </Stack>
    </Part>
  )
}

function RemarkLine({reportId, remark}: {reportId: string; remark: Remark}) {
  const id = useId()
  const client = useClient({apiVersion: '2026-03-01'})
  const toast = useToast()
  const [ticked, setTicked] = useState<boolean | null>(null)
  const doneAt = `comments[_key=="${remark._key}"].doneAt`
  const tick = async (done: boolean) => {
    setTicked(done)
    try {
      await client
        .patch(reportId)
        .set(done ? {[doneAt]: new Date().toISOString()} : {})
        .unset(done ? [] : [doneAt])
        .commit({tag: 'clinic.import.remark'})
    } catch {
      toast.push({
        status: 'error',
        title: 'This was not saved',
        description: 'Check your internet connection, and whether you may edit pages. Then tick it again.',
      })
    }
    // From here on the stored report says it.
    setTicked(null)
  }
  return (
    <Flex as="li" gap={3}>
      <Checkbox
        id={id}
        checked={ticked ?? remark.doneAt !== undefined}
        onChange={({currentTarget}) => void tick(currentTarget.checked)}
      />
      <Stack gap={2}>
        <Text as="label" htmlFor={id} size={1} weight="medium">
          {remark.text}
        </Text>
        <Text size={1} muted>
          {remark.author || 'Somebody'}
          {remark.about && `, about “${remark.about}”`}
        </Text>
      </Stack>
    </Flex>
  )
}
