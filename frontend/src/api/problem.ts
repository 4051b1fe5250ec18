/** A problem document (RFC 9457) as the service sends it; sentences live in the message files. */
export interface Problem {
  type?: string
  title?: string
  status: number
  code: string
  id?: string
  errors?: { pointer: string; code: string; message?: string; params?: Record<string, unknown> }[]
  reasons?: { code: string; params?: Record<string, unknown> }[]
}

/** Thrown by every call that the service refused or that did not reach it (`code` = `unreachable`, status 0). */
export class ApiError extends Error {
  readonly problem: Problem
  readonly retryAfter: number | null

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.code)
    this.name = 'ApiError'
    this.problem = problem
    this.retryAfter = retryAfter
  }

  get status() {
    return this.problem.status
  }

  get code() {
    return this.problem.code
  }
}

const CODE_OF_STATUS: Record<number, string> = {
  400: 'bad-request',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'stale',
  413: 'too-large',
  415: 'unsupported-media-type',
  428: 'precondition-required',
  429: 'too-many-requests',
  503: 'unavailable',
}

/** Reads the problem out of a refused answer, also when a proxy sent something that is no problem document. */
export async function problemOf(response: Response): Promise<Problem> {
  const fallback = { status: response.status, code: CODE_OF_STATUS[response.status] ?? 'internal' }
  try {
    const body = (await response.json()) as Partial<Problem>
    return typeof body?.code === 'string' ? { ...body, status: response.status, code: body.code } : fallback
  } catch {
    return fallback
  }
}

export const isProblem = (error: unknown, code?: string): error is ApiError =>
  error instanceof ApiError && (code === undefined || error.code === code)

/** The problem of any thrown thing; a bug of ours is shown as `internal`, never as its message. */
export const problemFrom = (error: unknown): Problem =>
  error instanceof ApiError ? error.problem : { status: 0, code: 'internal' }
