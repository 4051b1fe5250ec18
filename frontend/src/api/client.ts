import { ApiError, problemOf } from './problem'

export const API = '/api/v1'

export type QueryValue = string | number | boolean | null | undefined | readonly string[]
export type Query = Record<string, QueryValue>

export interface Versioned<T> {
  data: T
  /** The ETag to send back as `If-Match`; null where the thing has no version. */
  etag: string | null
}

interface Send {
  query?: Query
  body?: unknown
  form?: FormData | URLSearchParams
  /** Version the change was made on: `If-Match`. */
  ifMatch?: string | number | null
  /** Same key on every retry of the same intention; see `newIdempotencyKey`. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** Sends no cookie, so that not even the session of this browser goes along. */
  unnamed?: boolean
}

/** A key for one intention of a user: make it when the form opens, keep it over retries. */
export const newIdempotencyKey = () => crypto.randomUUID()

/** Query text without empty values; arrays become repeated parameters. */
export function queryText(query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  const text = search.toString()
  return text ? `?${text}` : ''
}

const etagOf = (version: string | number) =>
  String(version).startsWith('"') ? String(version) : `"${version}"`

async function call(method: string, path: string, send: Send = {}, accept = 'application/json') {
  const headers = new Headers({ Accept: accept })
  if (method !== 'GET') headers.set('X-Selaras-Client', 'web')
  if (send.body !== undefined) headers.set('Content-Type', 'application/json')
  if (send.ifMatch !== undefined && send.ifMatch !== null) headers.set('If-Match', etagOf(send.ifMatch))
  if (send.idempotencyKey) headers.set('Idempotency-Key', send.idempotencyKey)
  let response: Response
  try {
    response = await fetch(`${API}${path}${queryText(send.query)}`, {
      method,
      headers,
      body: send.form ?? (send.body === undefined ? undefined : JSON.stringify(send.body)),
      credentials: send.unnamed ? 'omit' : 'same-origin',
      signal: send.signal,
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError({ status: 0, code: 'unreachable' })
  }
  if (!response.ok) {
    const wait = Number(response.headers.get('Retry-After'))
    throw new ApiError(await problemOf(response), Number.isFinite(wait) && wait > 0 ? wait : null)
  }
  return response
}

async function versioned<T>(response: Response): Promise<Versioned<T>> {
  const text = response.status === 204 ? '' : await response.text()
  return { data: (text ? JSON.parse(text) : undefined) as T, etag: response.headers.get('ETag') }
}

/** The body of a GET. */
export const get = async <T>(
  path: string,
  query?: Query,
  signal?: AbortSignal,
  unnamed?: boolean,
): Promise<T> => (await versioned<T>(await call('GET', path, { query, signal, unnamed }))).data

/** The body of a GET together with its version, for things that are edited. */
export const getVersioned = async <T>(
  path: string,
  query?: Query,
  signal?: AbortSignal,
): Promise<Versioned<T>> => versioned<T>(await call('GET', path, { query, signal }))

/** A change. `post('/plans', {body, idempotencyKey})`, `put('/plans/1', {body, ifMatch})`. */
export const post = async <T = void>(path: string, send?: Send) =>
  (await versioned<T>(await call('POST', path, send))).data
export const put = async <T = void>(path: string, send?: Send) =>
  (await versioned<T>(await call('PUT', path, send))).data
export const remove = async (path: string, send?: Send) => void (await call('DELETE', path, send))

export const MEDIA = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const

/** Fetches the same address as another media type and hands it to the browser as a file. */
export async function download(path: string, query: Query, media: keyof typeof MEDIA, fileName: string) {
  await save(await call('GET', path, { query }, MEDIA[media]), `${fileName}.${media}`)
}

/** A PDF that is made of what is sent. */
export async function downloadPosted(path: string, send: Send, fileName: string) {
  await save(await call('POST', path, send, 'application/pdf'), fileName)
}

async function save(response: Response, fileName: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = fileNameOf(response.headers.get('Content-Disposition')) ?? fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000)
}

const fileNameOf = (disposition: string | null) => disposition?.match(/filename="?([^";]+)"?/)?.[1] ?? null
