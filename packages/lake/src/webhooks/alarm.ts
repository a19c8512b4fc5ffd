/** A sleep that can be cut short. Rung while nobody sleeps, it cuts the next sleep short. */
export interface Alarm {
  ring(): void
  sleep(milliseconds: number): Promise<void>
}

export function createAlarm(): Alarm {
  let isRung = false
  let wake: (() => void) | null = null

  return {
    ring() {
      isRung = true
      wake?.()
    },
    async sleep(milliseconds) {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          timer.unref()
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      isRung = false
      wake = null
    },
  }
}
