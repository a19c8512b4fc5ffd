import {defineArrayMember, defineField, defineType} from '@sanity/types'

/**
 * The medical review of a page, step by step: who was asked, who signed, what was changed since without a new signature,
 * who published. The Studio's actions write it; readers never see it. `docs/medical-review.md` says how to read it.
 * Digests are a list, not an object with a key a field: hosted Sanity counts every distinct path in a dataset.
 */
export const medicalReviewSchema = defineType({
  name: 'medicalReview',
  title: 'Medical review',
  type: 'object',
  fields: [
    defineField({
      name: 'request',
      title: 'Asked for review',
      type: 'object',
      fields: [
        ...deedFields(),
        personField('of', 'Who is asked'),
        defineField({name: 'note', title: 'Note', type: 'text'}),
      ],
    }),
    defineField({
      name: 'sentBack',
      title: 'Sent back',
      type: 'object',
      fields: [...deedFields(), defineField({name: 'note', title: 'Note', type: 'text'})],
    }),
    defineField({
      name: 'signOff',
      title: 'Signature',
      type: 'object',
      fields: [
        defineField({name: 'page', title: 'Id of the page that was signed', type: 'string'}),
        personField('reviewer', 'Medical reviewer'),
        defineField({name: 'name', title: 'Name when signing', type: 'string'}),
        defineField({name: 'credential', title: 'Credential when signing', type: 'string'}),
        defineField({name: 'signedAt', title: 'Signed at', type: 'datetime'}),
        defineField({name: 'account', title: 'Id of the Studio account', type: 'string'}),
        digestsField(),
      ],
    }),
    defineField({
      name: 'notClinical',
      title: 'Changes that are not clinical',
      type: 'array',
      of: [
        defineArrayMember({
          type: 'object',
          name: 'notClinicalMark',
          title: 'Change that is not clinical',
          fields: [...deedFields(), defineField({name: 'reason', title: 'Why', type: 'string'}), digestsField()],
        }),
      ],
    }),
    defineField({name: 'publication', title: 'Published', type: 'object', fields: deedFields()}),
  ],
})

function deedFields() {
  return [
    defineField({name: 'by', title: 'By', type: 'string'}),
    defineField({name: 'account', title: 'Id of the Studio account', type: 'string'}),
    defineField({name: 'at', title: 'At', type: 'datetime'}),
  ]
}

function personField(name: string, title: string) {
  return defineField({name, title, type: 'reference', to: [{type: 'person'}]})
}

function digestsField() {
  return defineField({
    name: 'digests',
    title: 'Digests of the fields',
    type: 'array',
    of: [
      defineArrayMember({
        type: 'object',
        name: 'fieldDigest',
        title: 'Digest of a field',
        fields: [defineField({name: 'digest', title: 'SHA-256', type: 'string'})],
      }),
    ],
  })
}
