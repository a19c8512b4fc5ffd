import nextJest from 'next/jest.js'

export default nextJest({dir: import.meta.dirname})({
  displayName: 'web',
  testEnvironment: 'node',
  testPathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/'],
})
