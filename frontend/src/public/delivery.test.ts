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
    const pointers = ['/comment', '/respondent/sex', '/answers/NEEDS/0']
    says(400, { errors: pointers.map((pointer) => ({ pointer })) })
    expect(await deliver(letter())).toEqual({ kind: 'refused', elements: ['comment', 'sex', 'NEEDS'] })
  })

  it('404 is gone only where the service says so, not what stands before it', async () => {
    says(404, { code: 'not-found' })
    expect(await deliver(letter())).toEqual({ kind: 'gone' })
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>Not Found</h1>', { status: 404 })))
    expect(await deliver(letter())).toMatchObject({ kind: 'later' })
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
    const tell = vi.fn(() => true)
    const postman = new Postman(outbox, tell, () => Promise.resolve({ kind: 'over' }))
    await outbox.put(letter())
    await postman.flush()
    expect(tell).toHaveBeenCalledWith(letter(), { kind: 'over' })
    expect(await outbox.all()).toEqual([])
  })

  it.each<Outcome>([{ kind: 'known' }, { kind: 'over' }, { kind: 'gone' }])(
    'keeps what is $kind until its writer has been told',
    async (outcome) => {
      const outbox = memoryOutbox()
      const tell = vi.fn(() => false)
      const postman = new Postman(outbox, tell, () => Promise.resolve(outcome))
      await outbox.put(letter())
      await postman.flush()
      expect(await outbox.all()).toEqual([letter()])
      tell.mockReturnValue(true)
      await postman.flush()
      expect(await outbox.all()).toEqual([])
    },
  )

  it('keeps what is refused without sending it again, until its writer has been shown it', async () => {
    const outbox = memoryOutbox()
    const tell = vi.fn(() => false)
    const send = vi.fn(() => Promise.resolve<Outcome>({ kind: 'refused', elements: ['U3'] }))
    const postman = new Postman(outbox, tell, send)
    await outbox.put(letter())

    await postman.flush()
    expect(await outbox.all()).toEqual([{ ...letter(), refused: ['U3'] }])
    await postman.flush()
    expect(send).toHaveBeenCalledTimes(1)
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining(letter()), {
      kind: 'refused',
      elements: ['U3'],
    })
    expect(await outbox.all()).toHaveLength(1)
    tell.mockReturnValue(true)
    await postman.flush()
    expect(await outbox.all()).toEqual([])
  })

  it('goes on when a page fails to show something, and loses nothing by it', async () => {
    const outbox = memoryOutbox()
    const postman = new Postman(
      outbox,
      () => {
        throw new TypeError('no such part')
      },
      ({ number }) =>
        Promise.resolve(
          number === 'a' ? { kind: 'refused', elements: ['token'] } : { kind: 'kept', receipt: 'R' },
        ),
    )
    await outbox.put(letter('a'))
    await outbox.put(letter('b'))
    await postman.flush()
    expect(await outbox.all()).toEqual([{ ...letter('a'), refused: ['token'] }])
    await outbox.put(letter('c'))
    await postman.flush()
    expect(await outbox.all()).toHaveLength(1)
  })

  it('sends again after a round that broke off', async () => {
    const outbox = memoryOutbox()
    const all = vi.spyOn(outbox, 'all').mockRejectedValueOnce(new Error('disk'))
    const postman = new Postman(
      outbox,
      () => true,
      () => Promise.resolve({ kind: 'kept', receipt: 'R' }),
    )
    await outbox.put(letter())
    await expect(postman.flush()).rejects.toThrow('disk')
    await postman.flush()
    expect(all).toHaveBeenCalledTimes(2)
    expect(await outbox.all()).toEqual([])
  })
})
