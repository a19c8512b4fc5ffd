export default {
  displayName: 'scripts',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {'\\.ts$': '<rootDir>/../jest.strip-types.mjs'},
}
