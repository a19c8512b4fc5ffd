export const citationFragment = `
  _id,
  _type,
  kind,
  title,
  authors,
  container,
  year,
  locator,
  pmid,
  pmcid,
  doi,
  trialId,
  url,
  accessedOn,
  retracted,
  guidelineExpires
`
