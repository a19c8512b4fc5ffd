export default {
  displayName: 'importer',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  transform: {'\\.tsx?$': '<rootDir>/../../jest.strip-types.mjs'},
}
