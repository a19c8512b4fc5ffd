/** Words that stand on every page and say nothing about what a reader looks for. */
export const commonWords: readonly string[] =
  'a about all am an and any are as at be been but by can did do does for from get had has have how i if in is it its me my of on or should so that the their there they this to was we what when where which who why will with you your'.split(
    ' ',
  )
