/** How tightly the hosted parser binds operators. `a{…}` binds as `|` does, `a->` and `order(a desc)` stand behind. */
const PRECEDENCE: Record<string, number> = {
  '.': 12,
  '|': 12,
  '->': 11,
  asc: 11,
  desc: 11,
  '**': 10,
  '*': 9,
  '/': 9,
  '%': 9,
  '!': 7,
  '+': 7,
  '-': 7,
  '..': 6,
  '...': 6,
  match: 5,
  in: 5,
  '==': 5,
  '!=': 5,
  '>': 5,
  '>=': 5,
  '<': 5,
  '<=': 5,
  '&&': 4,
  '||': 3,
  '=>': 2,
  ':': 1,
  '::': 1,
}

export const HIGHEST = 12

export function precedenceOf(operator: string): number {
  return PRECEDENCE[operator] ?? -1
}

export function isPrefix(operator: string): boolean {
  return operator === '!' || operator === '...' || operator === '+' || operator === '-'
}

export function isPostfix(operator: string): boolean {
  return operator === '->' || operator === 'asc' || operator === 'desc'
}

export function isInfix(operator: string): boolean {
  return operator !== '!' && !isPostfix(operator) && Object.hasOwn(PRECEDENCE, operator)
}

export function isArithmetic(operator: string): boolean {
  return ['+', '-', '*', '/', '%', '**'].includes(operator)
}

/** Operators that are words. */
export function isWord(name: string): boolean {
  return ['asc', 'desc', 'in', 'match'].includes(name)
}

export function associatesRight(operator: string): boolean {
  return operator === '**' || operator === '!'
}
