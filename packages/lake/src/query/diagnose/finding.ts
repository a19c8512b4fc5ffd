/** What is wrong with a query, in the words of the hosted parser, and where. */
export class Finding extends Error {
  override name = 'Finding'
  readonly start: number
  readonly end: number
  constructor(description: string, start: number, end = start) {
    super(description)
    this.start = start
    this.end = end
  }
}
