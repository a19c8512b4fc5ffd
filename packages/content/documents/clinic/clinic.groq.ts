import {defineQuery} from 'groq'
import {seoFragment} from '../../objects/seo/seo.groq.ts'
import {richTextFragment} from '../../rich-text/rich-text.groq.ts'
import {simpleTextFragment} from '../../rich-text/simple-text.groq.ts'

/** The clinic's own page. */
export const CLINIC_QUERY = defineQuery(`
  *[_type == "clinic"][0]{
    _id,
    _type,
    _updatedAt,
    name,
    legalName,
    phone,
    email,
    address,
    timeZone,
    openingHours[]{_key, days, opens, closes},
    hoursAreDemonstration,
    closures[]{_key, from, until, reason},
    emergencyNumber,
    about[]{${richTextFragment}},
    access[]{${simpleTextFragment}},
    directions[]{${simpleTextFragment}},
    conflictOfInterest,
    jurisdictions,
    seo{${seoFragment}}
  }
`)
