const STATUS_NAMES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
}

/** An error that knows its HTTP status and how it looks on the wire. Its message is written for the caller to read. */
export class LakeError extends Error {
  override name = 'LakeError'
  readonly status: number
  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
  toBody(): unknown {
    return {statusCode: this.status, error: STATUS_NAMES[this.status] ?? 'Error', message: this.message}
  }
}

export class UnsupportedEndpointError extends LakeError {
  override name = 'UnsupportedEndpointError'
  constructor(method: string, path: string) {
    super(
      501,
      `The local lake does not answer ${method} ${path}. See FIDELITY.md for what it does, or add a file in src/http.`,
    )
  }
}

export class UnauthorizedError extends LakeError {
  override name = 'UnauthorizedError'
  constructor(message = 'Session not found') {
    super(401, message)
  }
  override toBody(): unknown {
    return {statusCode: 401, error: 'Unauthorized', errorCode: 'SIO-401-ANF', message: this.message}
  }
}
