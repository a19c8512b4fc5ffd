// Next's own compiler turns TSX into what Node runs; everything else stays as it is written.
export default {
  displayName: 'content',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testMatch: ['<rootDir>/**/*.test.{ts,tsx}'],
  transform: {'\\.tsx?$': '<rootDir>/../../node_modules/next/dist/build/swc/jest-transformer.js'},
}
