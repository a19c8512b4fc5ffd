import {phrase} from '../pattern.ts'
import type {PhraseRule} from '../rule.ts'

const FDA = String.raw`(?:(?:u\.?s\.? )?fda(?:'s)?|food and drug administration(?:'s)?|food & drug administration|f\.d\.a\.?)`
const REGISTER = String.raw`(?:(?:www\.)?clinicaltrials?\.gov|clinical trials\.gov|(?:the )?(?:nih|national institutes of health)|(?:a |the )?(?:government|federal|national) (?:trials? )?(?:database|registry|register))`

export const c12Registered: PhraseRule = {
  id: 'C12',
  name: 'Registered as a seal of approval',
  severity: 'error',
  why: 'Being registered or listed is not an approval, and the FDA says that these words are used to make a treatment look allowed or safe.',
  instead:
    'Take the words out. Where a trial matters, cite it by its number: “A trial is comparing it with … [source].”',
  stems: ['regist', 'listed', 'listing', 'nih', 'clinicaltrial'],
  patterns: [
    phrase`\b${FDA} (?:[a-z]+ )?(?:registered|registrations?|registrants?|registry|listed|listing)\b`,
    phrase`\b(?:registered|registrations?|listed|on file|enrolled) (?:on|with|by|at|in|as|under) (?:[^ ;:—,]+ ){0,4}?${FDA}(?![a-z])`,
    phrase`\b(?:registered|registrations?|listed|listings?|on file|published|posted|featured|found) (?:on|with|by|at|in|under) (?:the )?(?:[a-z.]+ ){0,2}?${REGISTER}`,
    phrase`\b${REGISTER} (?:registered|registrations?|listed|listing|listings)\b`,
    phrase`\b(?:government|federally|nih) (?:registered|listed)\b`,
  ],
  negatable: false,
  innocent: [
    phrase`\b(?:not|never|isn't|aren't|without being|nor) (?:yet )?(?:an? )?(?:fda )?(?:registered|listed)\b[^.;:]*`,
    phrase`\bregistered nurses?\b`,
  ],
  unless: ({words}) =>
    /\bis(?: not|n't) (?:[a-z]+ )?(?:approval|endorsement|permission)\b/.test(words) ||
    /\b(?:used|misused|meant|quoted|cited|misread|mistaken) (?:to (?:suggest|imply|look)|as)\b|\bsuggest(?:s|ing)? compliance\b/.test(
      words,
    ) ||
    /\b(?:does|do|is|are|did)(?: not|n't) (?:the same|an?|any|mean|imply|make|show|prove|say|tell|amount|equal|constitute|approv|endors|evidence|proof|checked|reviewed|been)/.test(
      words,
    ) ||
    /\bwithout (?:its|their|any|the|being) [^,;]{0,40}approv/.test(words) ||
    /\b(?:has|have) not (?:been )?(?:approved|reviewed|checked|endorsed)\b/.test(words) ||
    /^(?:you can |to )?(?:search|look|find|check|browse|see|read)\b(?!.*\bour\b)/.test(words) ||
    (/\bnct\d{8}\b/.test(words) && !/\b(?:our|we|you|your|trust|trusted|proud|safe|confidence)\b/.test(words)),
  hits: [
    'Your cells are prepared in an FDA-registered laboratory.',
    'FDA registered tissue bank, five stars from our patients',
    'Our clinic is registered with the FDA.',
    'We hold an FDA establishment registration.',
    'All products come from a bank registered with the U.S. Food and Drug Administration.',
    'Our protocol is listed on ClinicalTrials.gov.',
    'Registered on ClinicalTrials.gov for your peace of mind',
    'A ClinicalTrials.gov-registered programme for tired knees',
    'We run an NIH-registered study that you can join for a fee.',
    'FDA registration gives you confidence in our cells.',
    'Our trial, registered on ClinicalTrials.gov as NCT01234567, is open to you.',
    'An FDA-listed facility',
  ],
  passes: [
    'FDA registration does not mean that a product is approved.',
    'A trial that is listed on ClinicalTrials.gov has not been approved by the government.',
    'A registered nurse takes your blood pressure.',
    'The trial is registered on ClinicalTrials.gov (NCT01234567) and compares the injection with salt water.',
    'You can search ClinicalTrials.gov for trials near you.',
    'Please go to the registration desk when you arrive.',
    'This product is not registered with the FDA.',
    'Being listed on ClinicalTrials.gov is not an endorsement.',
    'Be wary of a clinic that says it is FDA registered.',
    'The side effects are listed in the leaflet.',
    'The British Spine Registry follows people after surgery.',
  ],
}
