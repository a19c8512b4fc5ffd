import {LakeError} from '../errors.ts'

/** A parameter of an image URL that makes no sense. */
export class InvalidTransformError extends LakeError {
  override name = 'InvalidTransformError'
  constructor(parameter: string, value: string, wanted: string) {
    super(400, `Invalid ${parameter}=${value.slice(0, 60)}: expected ${wanted}.`)
  }
}
