import {formats} from '../language/language.ts'
import {present} from './present.ts'

interface Named {
  name: string | null
  credentials: readonly ({abbreviation: string | null} | null)[] | null
}

/** `Ana Duarte, MD, PhD`. */
export function nameWithCredentials({name, credentials}: Named): string {
  return formats.list(present([name, ...present(credentials).map(({abbreviation}) => abbreviation)]))
}
