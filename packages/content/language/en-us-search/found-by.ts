/** What people type who look for one certain page, by the type of its document. */
export const foundBy: Readonly<Record<string, string>> = {
  clinic: 'phone telephone number call contact email address location directions parking appointment visit hours',
}
