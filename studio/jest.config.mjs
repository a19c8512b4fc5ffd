export default {
  displayName: 'studio',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  transform: {'\\.ts$': '<rootDir>/../jest.strip-types.mjs'},
}
