import { describe, expect, it, vi } from 'vitest'
import { problem, stubNetwork } from '@/test/network'
import { download, get, post, put, queryText } from './client'
import { type ApiError, isProblem } from './problem'

describe('client', () => {
  it('marks changes as coming from this application and sends the precondition and the key', async () => {
    const calls = stubNetwork({ 'PUT /plans/1': {}, 'POST /plans': {}, 'GET /plans': {} })
    await put('/plans/1', { body: { name: 'a' }, ifMatch: 3 })
    await post('/plans', { body: {}, idempotencyKey: 'k' })
    await get('/plans')
    const [change, creation, reading] = calls
    expect(change?.headers.get('X-Selaras-Client')).toBe('web')
    expect(change?.headers.get('If-Match')).toBe('"3"')
    expect(creation?.headers.get('Idempotency-Key')).toBe('k')
    expect(reading?.headers.has('X-Selaras-Client')).toBe(false)
  })

  it('leaves empty filters out of the address', () => {
    expect(queryText({ q: '', unit: undefined, cursor: null, sort: '-name', family: ['A', 'B'] })).toBe(
      '?sort=-name&family=A&family=B',
    )
  })

  it('throws the problem with its code and the time to wait', async () => {
    stubNetwork({
      'GET /units': () =>
        new Response('{"code":"unavailable"}', { status: 503, headers: { 'Retry-After': '7' } }),
    })
    const error = await get('/units').catch((thrown: unknown) => thrown)
    expect(isProblem(error, 'unavailable')).toBe(true)
    expect((error as ApiError).retryAfter).toBe(7)
  })

  it('reads an answer that is no problem document by its status', async () => {
    stubNetwork({ 'GET /units': () => new Response('<html>', { status: 503 }) })
    await expect(get('/units')).rejects.toMatchObject({ problem: { status: 503, code: 'unavailable' } })
  })

  it('says that the service cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
    await expect(get('/units')).rejects.toMatchObject({ problem: { code: 'unreachable' } })
  })

  it('downloads the same address as a file of the wanted kind', async () => {
    const calls = stubNetwork({
      'GET /employees': () =>
        new Response('a,b', { headers: { 'Content-Disposition': 'attachment; filename="pegawai.csv"' } }),
    })
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await download('/employees', { family: 'KESEHATAN' }, 'csv', 'employees')
    expect(calls[0]?.headers.get('Accept')).toBe('text/csv')
    expect(calls[0]?.query.get('family')).toBe('KESEHATAN')
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('pegawai.csv')
  })

  it('keeps reasons and pointers of a refusal', async () => {
    stubNetwork({
      'POST /accounts': problem(400, 'validation', { errors: [{ pointer: '/username', code: 'not-blank' }] }),
    })
    await expect(post('/accounts', { body: {} })).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/username', code: 'not-blank' }] },
    })
  })
})
