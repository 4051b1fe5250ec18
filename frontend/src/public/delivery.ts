import type { Letter, Outbox } from './outbox'

/** What became of a letter. `later` sends it again; where it is crowded a code would let it in. */
export type Outcome =
  | { kind: 'kept'; receipt: string }
  /** Other answers are kept under its number; the survey is closed; there is no such survey any more. */
  | { kind: 'known' | 'over' | 'gone' }
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

/** The field that is meant, by the name that the page's forms give it. */
const fieldOf = ({ pointer }: { pointer: string }) =>
  pointer.replace(/^\/((answers|respondent)\/)?([^/]*).*/, '$3')

async function outcomeOf(response: Response): Promise<Outcome> {
  const { status } = response
  if (response.ok) return { kind: 'kept', receipt: ((await response.json()) as { receipt: string }).receipt }
  if (status === 410) return { kind: 'over' }
  const { code = '', errors = [] } = await problemIn(response)
  if (status === 409 && code === 'other-answers-kept') return { kind: 'known' }
  // Said by the service itself; what stands before it may say 404 while the service is away.
  if (status === 404 && code === 'not-found') return { kind: 'gone' }
  if (status === 422 || status === 400) return { kind: 'refused', elements: errors.map(fieldOf) }
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
    /** Says whether whoever gave the answers has been shown what became of them. */
    private readonly tell: (letter: Letter, outcome: Outcome) => boolean,
    private readonly send: (letter: Letter) => Promise<Outcome> = deliver,
  ) {}

  /** Resolves when each letter was tried. Who asks while it runs gets one more run for what has come since. */
  flush(): Promise<void> {
    if (this.running) {
      this.again = true
      return this.running
    }
    clearTimeout(this.timer)
    this.running = this.run().finally(() => {
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
      const outcome: Outcome = letter.refused
        ? { kind: 'refused', elements: letter.refused }
        : await this.send(letter)
      if (outcome.kind === 'later') {
        left++
        asked = Math.max(asked, outcome.seconds)
      }
      await this.settle(letter, outcome)
    }
    this.failures = left > 0 ? this.failures + 1 : 0
    if (left === 0) return 0
    const grown = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.failures - 1))
    // Phones that lost the network together do not come back together.
    return Math.max(asked, grown) * (1 + Math.random() / 4)
  }

  /** Answers leave the device when the service has them, or once it was shown that it does not take them. */
  private async settle(letter: Letter, outcome: Outcome) {
    if (outcome.kind === 'kept') await this.outbox.remove(letter.number)
    const isShown = this.isShown(letter, outcome)
    if (outcome.kind === 'kept' || outcome.kind === 'later') return
    if (isShown) await this.outbox.remove(letter.number)
    else if (outcome.kind === 'refused' && !letter.refused)
      await this.outbox.put({ ...letter, refused: outcome.elements })
  }

  /** A page that fails to show something neither loses the letter nor keeps the others from being sent. */
  private isShown(letter: Letter, outcome: Outcome) {
    try {
      return this.tell(letter, outcome)
    } catch {
      return false
    }
  }
}
