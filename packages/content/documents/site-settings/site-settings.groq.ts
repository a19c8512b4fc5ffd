import {defineQuery} from 'groq'
import {figureFragment} from '../../objects/figure/figure.groq.ts'
import {linkFragment} from '../../objects/link/link.groq.ts'
import {seoFragment} from '../../objects/seo/seo.groq.ts'
import {simpleTextFragment} from '../../rich-text/simple-text.groq.ts'

/** What stands around every page: the site's name, the clinic's phone and hours, the foot. */
export const FRAME_QUERY = defineQuery(`{
  "site": *[_type == "siteSettings"][0]{
    _id,
    _type,
    title,
    disclaimer,
    footerLinks[]->{${linkFragment}},
    seo{${seoFragment}}
  },
  "clinic": *[_type == "clinic"][0]{
    _id,
    _type,
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
    conflictOfInterest,
    jurisdictions
  },
  "notices": *[_type == "legalNotice" && defined(slug.current)] | order(jurisdiction asc) {
    ${linkFragment},
    jurisdiction,
    text
  }
}`)

/** The home page. */
export const HOME_QUERY = defineQuery(`
  *[_type == "siteSettings"][0]{
    _id,
    _type,
    _updatedAt,
    title,
    heading,
    introduction[]{${simpleTextFragment}},
    figure{${figureFragment}},
    featuredConditions[]->{${linkFragment}, definition},
    featuredArticles[]->{${linkFragment}, summary},
    seo{${seoFragment}}
  }
`)
