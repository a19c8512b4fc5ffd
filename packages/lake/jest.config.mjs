export default {
  displayName: 'lake',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/contract/**/*.test.ts'],
  transform: {'\\.ts$': '<rootDir>/../../jest.strip-types.mjs'},
}
