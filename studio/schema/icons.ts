import {BellIcon} from '@sanity/icons/Bell'
import {BookIcon} from '@sanity/icons/Book'
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {CaseIcon} from '@sanity/icons/Case'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {CogIcon} from '@sanity/icons/Cog'
import {DocumentIcon} from '@sanity/icons/Document'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {EnvelopeIcon} from '@sanity/icons/Envelope'
import {HashIcon} from '@sanity/icons/Hash'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {ImageIcon} from '@sanity/icons/Image'
import {LaunchIcon} from '@sanity/icons/Launch'
import {LinkIcon} from '@sanity/icons/Link'
import {OlistIcon} from '@sanity/icons/Olist'
import {PinIcon} from '@sanity/icons/Pin'
import {SplitHorizontalIcon} from '@sanity/icons/SplitHorizontal'
import {TargetIcon} from '@sanity/icons/Target'
import {TransferIcon} from '@sanity/icons/Transfer'
import {UserIcon} from '@sanity/icons/User'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ComponentType} from 'react'

/** One icon a type, in the desk, in reference pickers and in the toolbar of a text. */
export const icons: Record<string, ComponentType> = {
  condition: TargetIcon,
  treatment: CaseIcon,
  article: DocumentTextIcon,
  person: UserIcon,
  citation: BookIcon,
  glossaryTerm: BulbOutlineIcon,
  page: DocumentIcon,
  legalNotice: ClipboardIcon,
  redirect: TransferIcon,
  clinic: PinIcon,
  siteSettings: CogIcon,
  figure: ImageIcon,
  callout: WarningOutlineIcon,
  careCard: BellIcon,
  evidenceStatement: CheckmarkCircleIcon,
  faq: HelpCircleIcon,
  doDontList: OlistIcon,
  table: SplitHorizontalIcon,
  clinicContact: EnvelopeIcon,
  citationNote: HashIcon,
  explainedTerm: BulbOutlineIcon,
  internalLink: LinkIcon,
  externalLink: LaunchIcon,
}
