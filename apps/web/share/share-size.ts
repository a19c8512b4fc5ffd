/** What networks ask for, in pixels. */
export const shareSize = {width: 1200, height: 630}
