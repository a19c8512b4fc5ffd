import type {Frame} from '@clinic/content/page-type'

/** The frame while the content cannot be read: a page that says what it must, and nothing around it. */
export const emptyFrame: Frame = {site: null, clinic: null, notices: []}
