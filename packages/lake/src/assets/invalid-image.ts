import {LakeError} from '../errors.ts'

/** Bytes that are no picture, or one that is not taken. The words of the message are those of the hosted lake. */
export class InvalidImageError extends LakeError {
  override name = 'InvalidImageError'
  readonly details: string
  constructor(details: string, options?: ErrorOptions) {
    super(400, 'Invalid image, could not read metadata', options)
    this.details = details
  }
  override toBody(): unknown {
    return {...(super.toBody() as object), details: this.details}
  }
}
