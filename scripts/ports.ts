import {createServer} from 'node:net'

/** Throws, naming the port and the variable that changes it, when another program already listens there. */
export async function requireFreePort(port: number, variable: string, program: string): Promise<void> {
  if (await isFree(port)) return
  throw new Error(
    `Port ${port}, meant for ${program}, is in use. Stop the program that uses it, or choose another port: ${variable}=${port + 100} npm start`,
  )
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer()
    probe.once('error', () => settle(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => settle(true)))
  })
}
