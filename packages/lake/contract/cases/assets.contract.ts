import type {Chapter} from '../case.ts'
import type {Place} from '../place.ts'
import {aNumber, aString, oneOf} from '../shape.ts'

/** `/assets` and the addresses of their bytes: https://www.sanity.io/docs/http-reference/assets */
export const assetsChapter: Chapter = {
  title: 'Assets',
  cases: [
    {
      name: 'an image becomes a document that says what it is',
      known: 'documented',
      async run(place) {
        const search = new URLSearchParams({filename: 'red.png', title: 'Red', creditLine: 'Nobody', label: 'l'})
        const {status, body} = await place.upload('images', picture(), String(search))
        const {document} = body as {document: {_id: string; sha1hash: string; assetId: string}}
        return {status, document: withoutHash(document, document.sha1hash)}
      },
      expected: {
        status: 200,
        document: {
          _id: 'image-HASH-4x2-png',
          _type: 'sanity.imageAsset',
          assetId: 'HASH',
          sha1hash: 'HASH',
          extension: 'png',
          mimeType: 'image/png',
          originalFilename: 'red.png',
          title: 'Red',
          creditLine: 'Nobody',
          label: 'l',
          size: aNumber,
          uploadId: aString,
          path: /^images\/[a-z0-9]+\/[a-z0-9_-]+\/HASH-4x2\.png$/,
          url: /\/images\/[a-z0-9]+\/[a-z0-9_-]+\/HASH-4x2\.png$/,
          metadata: {
            _type: 'sanity.imageMetadata',
            dimensions: {_type: 'sanity.imageDimensions', width: 4, height: 2, aspectRatio: 2},
            isOpaque: true,
          },
        },
      },
    },
    {
      name: 'the same bytes are the same document',
      known: 'documented',
      async run(place) {
        const ids = []
        for (const name of ['a.txt', 'b.txt']) {
          const {body} = await place.upload('files', words('the same'), `filename=${name}`)
          ids.push((body as {document: {_id: string}}).document._id)
        }
        return new Set(ids).size
      },
      expected: 1,
    },
    {
      name: 'a file becomes a document named for its content and extension',
      known: 'documented',
      async run(place) {
        const {status, body} = await place.upload('files', words('a,b\n1,2\n'), 'filename=table.csv')
        const {document} = body as {document: {sha1hash: string}}
        return {status, document: withoutHash(document, document.sha1hash)}
      },
      expected: {
        status: 200,
        document: {
          _id: 'file-HASH-csv',
          _type: 'sanity.fileAsset',
          extension: 'csv',
          mimeType: 'text/csv',
          originalFilename: 'table.csv',
          path: /^files\/.*\/HASH\.csv$/,
        },
      },
    },
    {
      name: 'what is no picture is refused',
      known: 'observed',
      run: (place) => place.upload('images', words('just words')),
      expected: {
        status: 400,
        body: {
          statusCode: 400,
          error: 'Bad Request',
          message: 'Invalid image, could not read metadata',
          details: aString,
        },
      },
    },
    {
      name: 'the bytes of an asset are there for everybody',
      known: 'client',
      async run(place) {
        const response = await fetch(await addressOf(place))
        const bytes = new Uint8Array(await response.arrayBuffer())
        return {status: response.status, type: response.headers.get('content-type'), start: [...bytes.slice(1, 4)]}
      },
      expected: {status: 200, type: /^image\//, start: [0x50, 0x4e, 0x47]},
    },
    {
      name: 'a width that is no whole number is refused in words',
      known: 'observed',
      async run(place) {
        const response = await fetch(`${await addressOf(place)}?w=230.17`)
        return {status: response.status, body: await response.json()}
      },
      expected: {
        status: 400,
        body: {statusCode: 400, error: 'Bad Request', message: 'Parameter "w" must be a valid integer'},
      },
    },
    {
      name: 'a picture comes in the format asked for',
      known: 'documented',
      async run(place) {
        const url = await addressOf(place)
        const types = []
        for (const format of ['jpg', 'pjpg', 'png', 'webp']) {
          types.push((await fetch(`${url}?w=2&fm=${format}`)).headers.get('content-type'))
        }
        return types
      },
      expected: ['image/jpeg', 'image/jpeg', 'image/png', 'image/webp'],
    },
    {
      name: 'a download is offered under the name asked for',
      known: 'documented',
      async run(place) {
        return (await fetch(`${await addressOf(place)}?dl=my-name.png`)).headers.get('content-disposition')
      },
      expected: /^attachment;.*my-name\.png/,
    },
    {
      name: 'an asset that is referred to cannot be deleted',
      known: 'documented',
      async run(place) {
        const {body} = await place.upload('files', words('in use'), 'filename=in-use.txt')
        const {_id} = (body as {document: {_id: string}}).document
        const asset = {_type: 'file', asset: {_type: 'reference', _ref: _id}}
        await place.mutate([{create: {_id: place.id('user-of-asset'), _type: 'page', asset}}])
        const {status} = await place.mutate([{delete: {id: _id}}])
        return status
      },
      expected: 409,
    },
    {
      name: 'whoever has no token may upload nothing',
      known: 'observed',
      run: (place) => place.ask('/assets/files/$dataset', {as: 'anonymous', body: words('x')}),
      expected: {status: oneOf(401, 403)},
    },
  ],
}

/** Four red pixels by two, as a PNG. */
function picture(): Uint8Array<ArrayBuffer> {
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGP4z8AARwzIHABvqgf5gNwAKAAAAABJRU5ErkJggg=='
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

function words(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
}

function withoutHash(value: unknown, hash: string): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(hash, 'HASH'))
}

async function addressOf(place: Place): Promise<string> {
  const {body} = await place.upload('images', picture())
  return (body as {document: {url: string}}).document.url
}
