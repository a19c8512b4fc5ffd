import {definePlugin} from 'sanity'
import {PastingInput} from './pasting-text.client.tsx'

export const pastePlugin = definePlugin({name: 'clinic-paste', form: {components: {input: PastingInput}}})
