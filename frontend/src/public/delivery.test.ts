import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deliver, Postman, type Outcome } from './delivery'
import { memoryOutbox, type Letter } from './outbox'

const letter = (number = 'a'): Letter => ({ number, code: 'abc', body: '{"answers":{"U1":4}}' })
const says = (status: number, body: object = {}, headers: Record<string, string> = {}) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(body), { status, headers })))

describe('what an answer of the service means', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([200, 201])('%i brings the receipt', async (status) => {
    says(status, { receipt: '3K7V-09QM' })
    expect(await deliver(letter())).toEqual({ kind: 'kept', receipt: '3K7V-09QM' })
  })

  it('409 is received only where other answers are kept, not where somebody else was faster', async () => {
    says(409, { code: 'other-answers-kept' })
    expect(await deliver(letter())).toEqual({ kind: 'known' })
    says(409, { code: 'concurrent-change' })
    expect(await deliver(letter())).toMatchObject({ kind: 'later' })
  })

  it('410 is over and 422 names the question', async () => {
    says(410)
    expect(await deliver(letter())).toEqual({ kind: 'over' })
    says(422, { errors: [{ pointer: '/answers/U3' }, { pointer: '/answers/U7' }] })
    expect(await deliver(letter())).toEqual({ kind: 'refused', elements: ['U3', 'U7'] })
  })

  it.each([404, 429, 500, 503])('%i is tried again', async (status) => {
    says(status, {}, { 'Retry-After': '7' })
    expect(await deliver(letter())).toEqual({ kind: 'later', seconds: 7 })
  })

  it.each([
    [429, 'too-many-from-one-network'],
    [503, 'survey-full'],
  ])('%i because of %s is told apart: a code would let it in', async (status, code) => {
    says(status, { code }, { 'Retry-After': '7' })
    expect(await deliver(letter())).toEqual({ kind: 'later', seconds: 7, isCrowded: true })
  })

  it('no network is tried again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await deliver(letter())).toEqual({ kind: 'later', seconds: 0 })
  })
})

describe('the postman', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('takes a letter out of the outbox only when it is settled', async () => {
    const outbox = memoryOutbox()
    const outcomes: Outcome[] = [
      { kind: 'later', seconds: 0 },
      { kind: 'kept', receipt: 'R' },
    ]
    const postman = new Postman(outbox, vi.fn(), () => Promise.resolve(outcomes.shift()!))
    await outbox.put(letter())

    await postman.flush()
    expect(await outbox.all()).toHaveLength(1)
    await postman.flush()
    expect(await outbox.all()).toHaveLength(0)
  })

  it('comes again by itself after growing pauses, and not before it was asked to', async () => {
    const outbox = memoryOutbox()
    const send = vi.fn(() => Promise.resolve<Outcome>({ kind: 'later', seconds: 30 }))
    const postman = new Postman(outbox, vi.fn(), send)
    await outbox.put(letter())

    await postman.flush()
    await vi.advanceTimersByTimeAsync(29_000)
    expect(send).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(9_000)
    expect(send).toHaveBeenCalledTimes(2)
    for (let round = 0; round < 10; round++) await vi.advanceTimersByTimeAsync(400_000)
    expect(send.mock.calls.length).toBeGreaterThan(8)
  })

  it('does not send the same letter twice at once, and takes what has come meanwhile', async () => {
    const outbox = memoryOutbox()
    const settle: (() => void)[] = []
    const sent: string[] = []
    const postman = new Postman(outbox, vi.fn(), ({ number }) => {
      sent.push(number)
      return new Promise((resolve) => settle.push(() => resolve({ kind: 'kept', receipt: 'R' })))
    })
    await outbox.put(letter('a'))
    const first = postman.flush()
    await vi.advanceTimersByTimeAsync(0)
    await outbox.put(letter('b'))
    void postman.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual(['a'])

    settle[0]!()
    await vi.advanceTimersByTimeAsync(0)
    settle[1]!()
    await first

    expect(sent).toEqual(['a', 'b'])
    expect(await outbox.all()).toEqual([])
  })

  it('tells what became of each', async () => {
    const outbox = memoryOutbox()
    const tell = vi.fn()
    const postman = new Postman(outbox, tell, () => Promise.resolve({ kind: 'over' }))
    await outbox.put(letter())
    await postman.flush()
    expect(tell).toHaveBeenCalledWith(letter(), { kind: 'over' })
    expect(await outbox.all()).toEqual([])
  })
})
