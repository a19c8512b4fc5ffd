/** One run and one summary for all packages; each package's own config says how its files are read. */
export default {
  // Long enough for a busy machine: what must be fast measures it and says so.
  testTimeout: 60_000,
  // Jest leaves a core free for an editor; on two cores that is half of them.
  maxWorkers: '100%',
  projects: [
    '<rootDir>/packages/lake/jest.config.mjs',
    '<rootDir>/packages/lake/hardness/jest.config.mjs',
    '<rootDir>/packages/portable-text/jest.config.mjs',
    '<rootDir>/packages/seo/jest.config.mjs',
    '<rootDir>/packages/claims/jest.config.mjs',
    '<rootDir>/packages/content/jest.config.mjs',
    '<rootDir>/packages/importer/jest.config.mjs',
    '<rootDir>/studio/jest.config.mjs',
    '<rootDir>/apps/web/jest.config.mjs',
    '<rootDir>/scripts/jest.config.mjs',
    '<rootDir>/bench/jest.config.mjs',
  ],
}
