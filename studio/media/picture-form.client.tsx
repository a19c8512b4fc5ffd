import {checkDocument, isoToday} from '@clinic/content/checks'
import {licences, type PictureDetails} from '@clinic/content/picture-details'
import {Card, Select, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useLayoutEffect, useState} from 'react'
import {useClient} from 'sanity'
import {DialogForm} from '../workflow/dialog-form.client.tsx'
import {Labelled} from '../workflow/labelled.client.tsx'
import {DeletePart} from './delete-part.client.tsx'
import type {Picture} from './picture.ts'
import {PICTURE_TYPE} from './picture-intent.ts'
import {SaveBar} from './save-bar.client.tsx'
import {changedFields, type SaveResult, savePicture} from './save-picture.ts'
import {UsesPart} from './uses-part.client.tsx'
import {failureWords, fileWords, tagsFrom} from './words.ts'

const FORM = 'picture-form'

interface Props {
  picture: Picture
  canWrite: boolean
  /** Somebody wants to close the window while there are words that are not saved. */
  isLeaving: boolean
  onHasChanges: (hasChanges: boolean) => void
  onStay: () => void
  onClose: () => void
}

/** What a picture shows, who made it and on what grounds it may be shown. */
export function PictureForm({picture, canWrite, isLeaving, onHasChanges, onStay, onClose}: Props) {
  const client = useClient({apiVersion: '2026-03-01'})
  const toast = useToast()
  const [before, setBefore] = useState(picture.details)
  const [details, setDetails] = useState(picture.details)
  const [tags, setTags] = useState(picture.details.tags.join(', '))
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)
  const after: PictureDetails = {...trimmed(details), tags: tagsFrom(tags)}
  const hasChanges = changedFields(before, after).length > 0
  useLayoutEffect(() => onHasChanges(hasChanges), [hasChanges, onHasChanges])

  const write = (change: Partial<PictureDetails>) => setDetails({...details, ...change})
  const save = async () => {
    if (!hasChanges || isSaving) return
    setSaving(true)
    setProblem(null)
    try {
      const result = await savePicture(client, {id: picture.id, before, after})
      if (result === 'saved') {
        setBefore(after)
        onStay()
        toast.push({status: 'success', title: 'Saved. Pages that show this picture follow in a moment.'})
      } else setProblem(resultWords[result])
    } catch (error) {
      setProblem(`Not saved. ${failureWords(error)}`)
    } finally {
      setSaving(false)
    }
  }

  return (
    <DialogForm id={FORM} onSubmit={() => void save()}>
      {/* biome-ignore lint/performance/noImgElement: the Studio is no Next program. */}
      <img
        src={`${picture.url}?w=1000&h=700&fit=max&auto=format`}
        alt={before.altText}
        width={picture.width}
        height={picture.height}
        style={{maxWidth: '100%', height: 'auto', maxHeight: '16rem', objectFit: 'contain', margin: '0 auto'}}
      />
      <Text size={1} muted>
        {fileWords(picture)}
      </Text>
      <Labelled
        label="Describe the picture"
        hint='Read aloud to people who cannot see it, on every page that shows it. Say what it shows, not "image of".'
      >
        {(id) => (
          <TextArea
            id={id}
            rows={3}
            readOnly={!canWrite}
            value={details.altText}
            onChange={({currentTarget}) => write({altText: currentTarget.value})}
          />
        )}
      </Labelled>
      <Labelled label="Credit" hint='Who made it. Shown under the picture. Example: "Photo: Jane Example".'>
        {(id) => (
          <TextInput
            id={id}
            readOnly={!canWrite}
            value={details.creditLine}
            onChange={({currentTarget}) => write({creditLine: currentTarget.value})}
          />
        )}
      </Labelled>
      <Labelled
        label="Licence"
        hint="On what grounds we may show it. CC BY 4.0 is named under the picture by itself, as that licence asks."
      >
        {(id) => (
          <Select
            id={id}
            disabled={!canWrite}
            value={details.licence}
            onChange={({currentTarget}) => write({licence: currentTarget.value})}
          >
            <option value="">Not known yet</option>
            {licences.map(({value, title}) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </Labelled>
      <Labelled
        label="Note on the licence"
        hint="Where it was bought, the number of the order, who gave permission and when. Not shown on the site, and not secret: no names of patients."
      >
        {(id) => (
          <TextInput
            id={id}
            readOnly={!canWrite}
            value={details.licenceNote}
            onChange={({currentTarget}) => write({licenceNote: currentTarget.value})}
          />
        )}
      </Labelled>
      <Labelled label="Name" hint="For finding it here. Readers do not see it.">
        {(id) => (
          <TextInput
            id={id}
            readOnly={!canWrite}
            value={details.title}
            onChange={({currentTarget}) => write({title: currentTarget.value})}
          />
        )}
      </Labelled>
      <Labelled label="Tags" hint="Separated by commas. Example: spine, drawing">
        {(id) => (
          <TextInput
            id={id}
            readOnly={!canWrite}
            value={tags}
            onChange={({currentTarget}) => setTags(currentTarget.value)}
          />
        )}
      </Labelled>
      <Advice id={picture.id} details={after} />
      <UsesPart picture={picture} />
      {canWrite && <DeletePart picture={picture} onDeleted={onClose} />}
      {canWrite && (
        <SaveBar
          problem={problem}
          isLeaving={isLeaving && hasChanges}
          isSaving={isSaving}
          hasChanges={hasChanges}
          onStay={onStay}
          onThrowAway={onClose}
        />
      )}
    </DialogForm>
  )
}

/** What checks say of the words as they stand in the form. */
function Advice({id, details}: {id: string; details: PictureDetails}) {
  const findings = checkDocument({_id: id, _type: PICTURE_TYPE, ...details}, {today: isoToday()})
  if (findings.length === 0) return null
  return (
    <Card tone="caution" border radius={2} padding={3} data-testid="picture-advice">
      <Stack gap={3}>
        {findings.map(({rule, message}) => (
          <Text key={`${rule} ${message}`} size={1}>
            {message}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}

const resultWords: Record<Exclude<SaveResult, 'saved'>, string> = {
  changedElsewhere:
    'Not saved: somebody else changed the same words meanwhile. Copy yours, close this window, and open the picture again.',
  gone: 'Not saved: somebody else has deleted this picture meanwhile.',
}

function trimmed(details: PictureDetails): PictureDetails {
  const {title, altText, creditLine, licence, licenceNote, tags} = details
  return {
    title: title.trim(),
    altText: altText.trim(),
    creditLine: creditLine.trim(),
    licence,
    licenceNote: licenceNote.trim(),
    tags,
  }
}
