/** A request as its bytes, and the status of its answer. None: the connection is closed without a word. */
export interface Attack {
  name: string
  bytes: string | Uint8Array
  status: number[]
}

const QUERY = '/v2025-02-19/data/query/production'
const MUTATE = '/v2025-02-19/data/mutate/production'
const EVIL = JSON.stringify({mutations: [{create: {_id: 'evil', _type: 'page'}}]})

/** Requests that were found to trouble servers of this kind. A new find becomes a new line. */
export const ATTACKS: Attack[] = [
  // Who is asked, and in how many ways that can be read.
  request('no Host header', `GET ${QUERY}?query=1`, {headers: ['Connection: close'], host: null}, 400),
  request('two Host headers', `GET ${QUERY}?query=1`, {headers: ['Host: evil.example']}, 400),
  request('an empty Host', `GET ${QUERY}?query=1`, {host: ''}, 400),
  request('a path in the Host', `GET ${QUERY}?query=1`, {host: 'localhost/evil'}, 400),
  request('a fragment in the Host', `GET ${QUERY}?query=1`, {host: 'localhost#evil'}, 400),
  request('a user in the Host', `GET ${QUERY}?query=1`, {host: 'evil.example@localhost'}, 400),
  request('a rebound name', `GET ${QUERY}?query=1`, {host: 'evil.example'}, 421),
  request('a name that ends like ours', `GET ${QUERY}?query=1`, {host: 'localhost.evil.example'}, 421),
  request('every address of the machine', `GET ${QUERY}?query=1`, {host: '0.0.0.0:3900'}, 421),
  request('an absolute address', `GET http://evil.example${QUERY}?query=1`, {}, 400),
  request('two slashes and a host', 'GET //evil.example/v1/ping', {}, 404),
  request('another project in the host', `GET ${QUERY}?query=1`, {host: 'other.localhost'}, 404),

  // Heads.
  request('a URL of 70 KB', `GET ${QUERY}?query=${'x'.repeat(70_000)}`, {}, 431),
  request('9,000 headers', `GET ${QUERY}?query=1`, {headers: Array.from({length: 9000}, (_, n) => `X${n}: 1`)}, 431),
  request('a control character in a header', `GET ${QUERY}?query=1`, {headers: ['Authorization: Bearer \u0001']}, 400),
  request('a folded header', `GET ${QUERY}?query=1`, {headers: ['X-A: b', ' c']}, 400),
  request('two tokens', `GET ${QUERY}?query=1`, {headers: [token(), 'Authorization: Bearer other']}, 401),
  request('no token after Bearer', `GET ${QUERY}?query=1`, {headers: ['Authorization: Bearer ']}, 401),
  request('an empty Authorization', `GET ${QUERY}?query=1`, {headers: ['Authorization:']}, 401),
  request('Basic', `GET ${QUERY}?query=1`, {headers: ['Authorization: Basic ZWRpdG9yOng=']}, 401),
  request('a token of 50 KB', `GET ${QUERY}?query=1`, {headers: [`Authorization: Bearer ${'a'.repeat(50_000)}`]}, 401),
  request('a token that is SQL', `GET ${QUERY}?query=1`, {headers: ["Authorization: Bearer '/**/OR/**/1=1--"]}, 401),

  // Methods.
  request('TRACE', `TRACE ${QUERY}?query=1`, {}, 405),
  request('PROPFIND', `PROPFIND ${QUERY}?query=1`, {}, 405),
  request('PUT for POST', `PUT ${MUTATE}`, {headers: [token()], body: EVIL}, 405),
  request('OPTIONS of everything', 'OPTIONS *', {}, 400),
  request('a method there is not', `EVIL ${QUERY}`, {}, 400),
  {name: 'CONNECT', bytes: 'CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\n\r\n', status: []},
  {name: 'TLS', bytes: '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001', status: [400]},
  {name: 'HTTP/2 without asking', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', status: [400]},

  // Where one request ends and the next begins.
  request(
    'a length and chunks',
    `POST ${QUERY}`,
    {headers: ['Content-Length: 5', 'Transfer-Encoding: chunked'], rest: '0\r\n\r\n'},
    400,
  ),
  request('two lengths', `POST ${QUERY}`, {headers: ['Content-Length: 2', 'Content-Length: 3'], rest: '{}x'}, 400),
  request('a negative length', `POST ${QUERY}`, {headers: ['Content-Length: -1']}, 400),
  request('a length beyond numbers', `POST ${QUERY}`, {headers: [`Content-Length: ${'9'.repeat(20)}`]}, 400),
  request('chunked, and more', `POST ${QUERY}`, {headers: ['Transfer-Encoding: chunked, identity']}, 400),
  request('a bad chunk', `POST ${QUERY}`, {headers: ['Transfer-Encoding: chunked'], rest: 'zz\r\n'}, 400),
  request(
    'a chunk extension of 20 KB',
    `POST ${QUERY}`,
    {headers: ['Transfer-Encoding: chunked'], rest: `2;${'a'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`},
    413,
  ),
  request('5 MB announced', `POST ${QUERY}`, {headers: ['Content-Length: 5000000']}, 413),
  request(
    '5 MB, may I?',
    `POST ${MUTATE}`,
    {headers: [token(), 'Expect: 100-continue', 'Content-Length: 5000000']},
    413,
  ),

  // Bodies.
  request('gzip', `POST ${MUTATE}`, {headers: [token(), 'Content-Encoding: gzip'], body: EVIL}, 415),
  request('gzip, twice, and br', `POST ${QUERY}`, {headers: ['Content-Encoding: gzip, gzip, br'], body: 'x'}, 415),
  request('no body', `POST ${MUTATE}`, {headers: [token()], body: ''}, 400),
  request('half an object', `POST ${MUTATE}`, {headers: [token()], body: EVIL.slice(0, -1)}, 400),
  request('two objects', `POST ${MUTATE}`, {headers: [token()], body: `${EVIL}${EVIL}`}, 400),
  request('an array', `POST ${MUTATE}`, {headers: [token()], body: '[]'}, 400),
  request('brackets without end', `POST ${MUTATE}`, {headers: [token()], body: '['.repeat(200_000)}, 400),
  request(
    'an attribute 200,000 deep',
    `POST ${MUTATE}`,
    {
      headers: [token()],
      body: `{"mutations":[{"create":{"_id":"evil","_type":"x","a":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}}]}`,
    },
    400,
  ),
  {
    name: 'bytes that are no UTF-8',
    bytes: latin1(`POST ${QUERY} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 4\r\n\r\n{ÿþ}`),
    status: [400],
  },

  // Pages of other sites.
  request(
    'a form of another site',
    `POST ${MUTATE}`,
    {headers: [token(), 'Origin: https://evil.example'], body: EVIL},
    403,
  ),
  request('a page without an origin', `POST ${MUTATE}`, {headers: [token(), 'Origin: null'], body: EVIL}, 403),
  request(
    'an origin that ends like ours',
    `POST ${MUTATE}`,
    {headers: [token(), 'Origin: http://localhost.evil.example'], body: EVIL},
    403,
  ),
  request('only Sec-Fetch-Site', `POST ${MUTATE}`, {headers: [token(), 'Sec-Fetch-Site: cross-site'], body: EVIL}, 403),
  request(
    'a sign-out by another site',
    'POST /v1/auth/logout',
    {headers: [token(), 'Origin: https://evil.example'], body: ''},
    403,
  ),

  // Names and paths.
  request('up to the secrets', 'GET /files/test/production/../../secrets.json', {}, 404),
  request('up, encoded', 'GET /files/test/production/..%2f..%2fsecrets.json', {}, 404),
  request('up, encoded twice', 'GET /files/test/production/%252e%252e%252fsecrets.json', {}, 404),
  request('up by the dataset', 'GET /images/test/..%2f/secrets.json', {}, 404),
  request('a dataset with a NUL', 'GET /v1/data/query/prod%00uction?query=1', {}, 404),
  request('a dataset with a slash', 'GET /v1/data/query/prod%2fuction?query=1', {}, 404),
  request('a dataset in capitals', 'GET /v1/data/query/PRODUCTION?query=1', {}, 404),
  request('a dataset __proto__', 'GET /v1/data/query/__proto__?query=1', {}, 404),
  request('a dataset that is no UTF-8', 'GET /v1/data/query/%ff?query=1', {}, 400),
  request('no dataset', 'GET /v1/data/query/?query=1', {}, 404),
  request('a dataset with a script', 'GET /v1/data/query/%3Cscript%3E?query=1', {}, 404),
  request('a date there is not', 'GET /v2025-13-45/data/query/production?query=1', {}, 400),
  request('no version', 'GET /data/query/production?query=1', {}, 404),
  request('a tag with a line break', `GET ${QUERY}?query=1&tag=a%0d%0aX-Evil:1`, {}, 400),
  request('a parameter 10,000 deep', `GET ${QUERY}?query=$x&$x=${'['.repeat(10_000)}${']'.repeat(10_000)}`, {}, 400),
  request(
    'a dataset to be made elsewhere',
    'PUT /v1/datasets/..%2f..%2fevil',
    {headers: [token('administrator')], body: '{}'},
    400,
  ),
  request('a login without a page', 'GET /v1/auth/login', {}, 403),
  request('a form of 20 KB', 'POST /v1/auth/login?origin=http://localhost:3333', {body: 'a'.repeat(20_000)}, 413),
]

interface Parts {
  host?: string | null
  headers?: string[]
  /** Sent with its length. */
  body?: string
  /** Sent as it is. */
  rest?: string
}

function request(
  name: string,
  start: string,
  {host = 'localhost', headers = [], body, rest = ''}: Parts,
  ...status: number[]
): Attack {
  const length = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  const lines = [
    `${start} HTTP/1.1`,
    ...(host === null ? [] : [`Host: ${host}`]),
    'Connection: close',
    ...headers,
    ...length,
  ]
  return {name, status, bytes: `${lines.join('\r\n')}\r\n\r\n${body ?? rest}`}
}

function token(role: 'editor' | 'administrator' = 'editor'): string {
  return `Authorization: Bearer ${role}-secret`
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
