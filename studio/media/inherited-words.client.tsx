import {pictureDetails} from '@clinic/content/picture-details'
import {Stack, Text} from '@sanity/ui'
import {type ObjectInputProps, type StringInputProps, useFormValue} from 'sanity'
import {IntentLink} from 'sanity/router'
import {useDatasetFacts} from '../dataset/use-dataset-facts.ts'
import {pictureIntent} from './picture-intent.ts'

interface Words {
  field: 'altText' | 'creditLine'
  /** Before the library's words, while the field is empty. */
  used: string
  /** Before them, when the field has words of its own. */
  instead: string
  missing: string
}

/** The Studio's own text input, and under it what the picture library says, which holds while the input is empty. */
function withLibrary({field, used, instead, missing}: Words) {
  return function InheritedWords(props: StringInputProps) {
    const facts = useDatasetFacts()
    const figure = useFormValue(props.path.slice(0, -1)) as ObjectInputProps['value']
    const id: unknown = figure?.asset?._ref
    const asset = typeof id === 'string' ? facts?.published.get(id) : undefined
    const words = pictureDetails(asset)[field]
    const own = props.value ?? ''
    return (
      <Stack gap={3}>
        {props.renderDefault(props)}
        {asset && (
          <Text size={1} muted={words !== '' || own !== ''} data-testid={`library-${field}`}>
            {words ? `${own ? instead : used} “${words}” ` : own ? '' : `${missing} `}
            <IntentLink {...pictureIntent(asset._id)}>Open it in the picture library</IntentLink>
          </Text>
        )}
      </Stack>
    )
  }
}

export const InheritedDescription = withLibrary({
  field: 'altText',
  used: 'Read aloud here, from the picture library:',
  instead: 'Other pages read aloud:',
  missing: 'The picture library has no description of it yet.',
})

export const InheritedCredit = withLibrary({
  field: 'creditLine',
  used: 'Shown here, from the picture library:',
  instead: 'Other pages show:',
  missing: 'The picture library has no credit for it yet.',
})
