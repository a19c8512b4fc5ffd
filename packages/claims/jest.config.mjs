export default {
  displayName: 'claims',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  transform: {'\\.ts$': '<rootDir>/../../jest.strip-types.mjs'},
}
