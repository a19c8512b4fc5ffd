export {forgotten} from './forgotten.ts'
export {
  canBeShared,
  endOf,
  isOpen,
  newShareLink,
  SHARE_LINK,
  type ShareDays,
  type ShareLink,
  type ShareMode,
  shareDays,
  sharedPath,
  TooLongToPinError,
} from './share-link.ts'
export {type FoundShareLink, type SharedVersion, sharedVersion} from './shared-version.ts'
export {TOKEN_BYTES, tokenHashOf} from './token.ts'
