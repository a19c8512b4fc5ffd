import type {ConfigData} from 'html-validate'

/**
 * The rules of the HTML standard, and of documents as a whole. What is off here is a matter of taste or is looked at
 * elsewhere; what a browser or a screen reader could stumble over stays on.
 */
export const htmlValidityConfig: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Integrity hashes are for files of other people. Every file is our own, and checks/built-pages.ts refuses others.
    'require-sri': 'off',
  },
}
