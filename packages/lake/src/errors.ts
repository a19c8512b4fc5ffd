const STATUS_NAMES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
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

/** An endpoint of the hosted lake that this one lacks. */
export class UnsupportedEndpointError extends LakeError {
  override name = 'UnsupportedEndpointError'
  constructor(method: string, path: string) {
    super(
      501,
      `The local lake does not answer ${method} ${path}. See FIDELITY.md for what it does, or add a file in src/http.`,
    )
  }
}

/** An address that no Content Lake has. */
export class NoSuchEndpointError extends LakeError {
  override name = 'NoSuchEndpointError'
  constructor(method: string, path: string) {
    super(404, `There is no ${method} ${path}. Paths start with a version, such as /v2025-02-19/data/query/<dataset>.`)
  }
}

export class MethodNotAllowedError extends LakeError {
  override name = 'MethodNotAllowedError'
  readonly methods: string[]
  constructor(method: string, path: string, methods: string[]) {
    super(405, `${path} is answered for ${methods.join(', ')}, not for ${method}.`)
    this.methods = methods
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
