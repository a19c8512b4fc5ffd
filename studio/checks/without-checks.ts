/**
 * True in the Studio that `e2e/typing.journey.ts` compares with: set `clinicPagesWithoutChecks` on the page before the Studio loads, and
 * neither the panel nor the underlines nor our validation runs.
 */
export const isWithoutChecks: boolean =
  (globalThis as {clinicPagesWithoutChecks?: boolean}).clinicPagesWithoutChecks === true
