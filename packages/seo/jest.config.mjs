export default {
  displayName: 'seo',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  transform: {'\\.ts$': '<rootDir>/../../jest.strip-types.mjs'},
}
