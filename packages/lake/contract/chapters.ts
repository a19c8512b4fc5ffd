import type {Chapter} from './case.ts'
import {actionsChapter} from './cases/actions.contract.ts'
import {assetsChapter} from './cases/assets.contract.ts'
import {controlChapter} from './cases/control.contract.ts'
import {documentsChapter} from './cases/documents.contract.ts'
import {mutateChapter} from './cases/mutate.contract.ts'
import {queryChapter} from './cases/query.contract.ts'
import {streamsChapter} from './cases/streams.contract.ts'

/** All that is known of how the API behaves. */
export const CHAPTERS: Chapter[] = [
  queryChapter,
  mutateChapter,
  documentsChapter,
  actionsChapter,
  streamsChapter,
  assetsChapter,
  controlChapter,
]
