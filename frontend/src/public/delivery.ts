import type { Letter, Outbox } from './outbox'

/** What became of a letter. Only `later` leaves it in the outbox; where it is crowded a code would let it in. */
export type Outcome =
  | { kind: 'kept'; receipt: string }
  | { kind: 'known' | 'over' }
  | { kind: 'refused'; elements: string[] }
  | { kind: 'later'; seconds: number; isCrowded?: boolean }

const PATIENCE = 20_000
const FIRST_PAUSE = 5
const LONGEST_PAUSE = 300
/** Whoever holds a code is bound by neither. */
const CEILINGS = ['too-many-from-one-network', 'survey-full']

interface Problem {
  code?: string
  errors?: { pointer: string }[]
}

const later = (seconds = 0): Outcome => ({ kind: 'later', seconds })

async function problemIn(response: Response): Promise<Problem> {
  return (await response.json().catch(() => ({}))) as Problem
}

async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.ok) return { kind: 'kept', receipt: ((await response.json()) as { receipt: string }).receipt }
  if (response.status === 410) return { kind: 'over' }
  if (response.status === 409 && (await problemIn(response)).code === 'other-answers-kept')
    return { kind: 'known' }
  if (response.status === 422 || response.status === 400) {
    const { errors = [] } = await problemIn(response)
    return { kind: 'refused', elements: errors.map(({ pointer }) => pointer.replace('/answers/', '')) }
  }
  const { code = '' } = await problemIn(response)
  return {
    ...later(Number(response.headers.get('Retry-After')) || 0),
    ...(CEILINGS.includes(code) && { isCrowded: true }),
  }
}

/** Sends one letter. Its number makes a repetition harmless, so whatever is in doubt is sent again. */
export async function deliver({ code, number, body }: Letter): Promise<Outcome> {
  const impatience = new AbortController()
  const timer = setTimeout(() => impatience.abort(), PATIENCE)
  try {
    const response = await fetch(`/api/v1/public/surveys/${code}/responses/${number}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      // No session of somebody who works here goes along.
      credentials: 'omit',
      body,
      signal: impatience.signal,
    })
    return await outcomeOf(response)
  } catch {
    return later()
  } finally {
    clearTimeout(timer)
  }
}

/** Empties the outbox: at the start, when the network or the reader comes back, and after growing pauses. */
export class Postman {
  private running: Promise<void> | null = null
  private again = false
  private failures = 0
  private timer = 0

  constructor(
    private readonly outbox: Outbox,
    private readonly tell: (letter: Letter, outcome: Outcome) => void,
    private readonly send: (letter: Letter) => Promise<Outcome> = deliver,
  ) {}

  /** Resolves when each letter was tried. Who asks while it runs gets one more run for what has come since. */
  flush(): Promise<void> {
    if (this.running) {
      this.again = true
      return this.running
    }
    clearTimeout(this.timer)
    this.running = this.run().then(() => {
      this.running = null
    })
    return this.running
  }

  private async run() {
    let pause: number
    do {
      this.again = false
      pause = await this.round()
    } while (this.again)
    if (pause > 0) this.timer = window.setTimeout(() => void this.flush(), pause * 1000)
  }

  /** The seconds to wait before the next round; 0 when nothing is left. */
  private async round() {
    let left = 0
    let asked = 0
    for (const letter of await this.outbox.all()) {
      const outcome = await this.send(letter)
      if (outcome.kind === 'later') {
        left++
        asked = Math.max(asked, outcome.seconds)
      } else await this.outbox.remove(letter.number)
      this.tell(letter, outcome)
    }
    this.failures = left > 0 ? this.failures + 1 : 0
    if (left === 0) return 0
    const grown = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.failures - 1))
    // Phones that lost the network together do not come back together.
    return Math.max(asked, grown) * (1 + Math.random() / 4)
  }
}
