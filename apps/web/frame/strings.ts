/** Fixed words around every page. Everything else that readers see is content. */
export const strings = {
  skipLink: 'Skip to the content',
  unnamedSite: 'Clinic Pages',
  home: 'Home',
  mainNavigation: 'Main',
  breadcrumbs: 'Where you are',
  footerLinks: 'About this site',
  call: (phone: string) => `Call ${phone}`,
  emergency: (number: string) => `In an emergency, call ${number} or go to the nearest emergency department.`,
  howPaid: 'How this clinic is paid',
  contact: 'Contact',
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have been removed, or the address may be misspelled.',
    next: 'You can look here instead',
  },
  serverError: {
    title: 'This page cannot be shown right now',
    text: 'Something went wrong on our side. Please try again in a few minutes.',
  },
  emptySite: {
    title: 'This site has no content yet',
    text: 'It is built and running, and it reads from an empty dataset.',
    studio:
      'Open the Studio, write “Site settings” and “Clinic”, and publish them. This page then shows them by itself.',
    seed: 'To look around first, add the demonstration content: npm run lake -- seed seed',
  },
  draft: {
    title: 'Draft preview',
    text: 'You see changes that are not published.',
    exit: 'Leave the preview',
  },
} as const

export const sections = [
  {title: 'Conditions', path: '/conditions'},
  {title: 'Treatments', path: '/treatments'},
  {title: 'Articles', path: '/articles'},
  {title: 'People', path: '/people'},
  {title: 'Clinic', path: '/clinic'},
]
