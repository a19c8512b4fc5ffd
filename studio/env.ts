/**
 * What the Studio is told at build time. `sanity.cli.ts` fills these names from the repository-wide ones,
 * and `sanity build` writes their values into the bundle: each must be read by its full name, or it is not replaced.
 */
export const env = {
  projectId: process.env.SANITY_STUDIO_PROJECT_ID || 'clinic',
  dataset: process.env.SANITY_STUDIO_DATASET || 'production',
  /** Empty: hosted Sanity. Otherwise the origin of a Content Lake, such as http://localhost:3900. */
  apiHost: process.env.SANITY_STUDIO_API_HOST || '',
  siteUrl: process.env.SANITY_STUDIO_SITE_URL || 'http://localhost:3000',
}
