import {LakeError} from '../errors.ts'
import {refuseDeepJson} from './body.ts'

/** The GROQ parameters of a URL, `$name=<JSON>`. `fromEntries` defines attributes, so that `$__proto__` is a name like any other. */
export function queryParameters(url: URL): Record<string, unknown> {
  const given = [...url.searchParams].filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(given.map(([name, text]) => [name.slice(1), parameterValue(name, text)]))
}

function parameterValue(name: string, text: string): unknown {
  refuseDeepJson(text)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LakeError(400, `Unable to parse value of "${name}=${text.slice(0, 200)}". Please quote string values.`, {
      cause,
    })
  }
}
