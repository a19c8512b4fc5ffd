import {LakeError} from '../errors.ts'

/** A parameter of an image URL that makes no sense, in the words of the hosted lake: `Parameter "w" must be a valid integer`. */
export class InvalidTransformError extends LakeError {
  override name = 'InvalidTransformError'
  constructor(parameter: string, wanted: string) {
    super(400, `Parameter "${parameter}" must be ${wanted}`)
  }
}
