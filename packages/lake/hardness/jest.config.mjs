// Tests that start the program and do it harm. A project of their own: they take longer than those beside the code.
export default {
  displayName: 'hardness',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/**/*.test.ts'],
  transform: {'\\.ts$': '<rootDir>/../../../jest.strip-types.mjs'},
}
