/** Where a document lives on the site. The one place that knows addresses. */
export function pathOf(type: string, slug?: string | null): string | null {
  switch (type) {
    case 'siteSettings':
      return '/'
    case 'clinic':
      return '/clinic'
    case 'condition':
    case 'treatment':
    case 'article':
      return slug ? `/${type}s/${slug}` : null
    case 'person':
      return slug ? `/people/${slug}` : null
    case 'citation':
      return slug ? `/references/${slug}` : null
    case 'legalNotice':
      return slug ? `/legal/${slug}` : null
    case 'page':
      return slug ? `/about/${slug}` : null
    default:
      return null
  }
}
