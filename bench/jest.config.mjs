// As in packages/content: Next's own compiler turns TSX into what Node runs.
export default {
  displayName: 'bench',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testMatch: ['<rootDir>/**/*.test.{ts,tsx}'],
  transform: {'\\.tsx?$': '<rootDir>/../node_modules/next/dist/build/swc/jest-transformer.js'},
}
