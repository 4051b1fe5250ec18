import { vi } from 'vitest'
import type { Me, Permission } from '@/api/types'

export interface Call {
  method: string
  path: string
  query: URLSearchParams
  headers: Headers
  credentials?: RequestCredentials
  body: unknown
}

type Answer = object | undefined | ((call: Call) => unknown)

/** JSON with a status and headers, for refusals and versions. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json', ...headers },
  })

export const problem = (status: number, code: string, rest: object = {}) =>
  json(status, { type: `/problems/${code}`, title: code, status, code, ...rest })

export const page = <Row>(items: Row[], next: string | null = null) => ({ items, next, total: items.length })

/**
 * Stands in for the network and for nothing of ours: routes are `METHOD /path` below /api/v1, an unknown one is a 404
 * problem. Returns the calls in order.
 */
export function stubNetwork(routes: Record<string, Answer>) {
  const calls: Call[] = []
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const url = new URL(input, 'http://localhost')
    const call: Call = {
      method: init.method ?? 'GET',
      path: url.pathname.replace('/api/v1', ''),
      query: url.searchParams,
      headers: new Headers(init.headers),
      credentials: init.credentials,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
    }
    calls.push(call)
    const key = `${call.method} ${call.path}`
    if (!(key in routes)) return problem(404, 'not-found')
    const route = routes[key]
    const answer: unknown =
      typeof route === 'function' ? await (route as (call: Call) => unknown)(call) : route
    if (answer instanceof Response) return answer.clone()
    return answer === undefined ? json(204, undefined) : json(200, answer)
  })
  return calls
}

const ALL: Permission[] = [
  'session',
  'governments:read',
  'organisation:read',
  'employees:read',
  'imports:write',
  'imports:read',
  'workload:read',
  'workload:write',
  'workload-surveys:read',
  'workload-surveys:write',
  'plans:read',
  'plans:write',
  'mutation-cases:read',
  'mutation-cases:write',
  'mutation-cases:act',
  'mutation-cases:waive',
  'mutation-documents:check',
  'temporary-assignments:read',
  'temporary-assignments:write',
  'temporary-assignments:order',
  'letter-settings:read',
  'letter-settings:write',
  'decrees:prepare',
  'decrees:issue',
  'meetings:read',
  'meetings:write',
  'meetings:vote',
  'surveys:read',
  'surveys:write',
  'survey-comments:read',
  'survey-comments:answer',
  'transfer-programmes:read',
  'transfer-programmes:write',
  'personal-letters:read',
  'notices:read',
  'notices:write',
  'inbox:read',
  'questions:read',
  'questions:answer',
  'questionnaires:write',
  'audit:read',
  'accounts:write',
  'rules:read',
  'rules:write',
  'reference:read',
  'jobs:read',
  'jobs:follow',
  'exports:read',
]

export const meOf = (patch: Partial<Me> = {}): Me => ({
  accountId: '0190a000-0000-7000-8000-000000000001',
  username: 'planner@samarinda',
  displayName: 'Perencana Samarinda',
  roles: ['PLANNER'],
  permissions: ALL,
  government: {
    id: '0190a000-0000-7000-8000-000000000002',
    code: 'samarinda',
    name: 'Kota Samarinda',
    kind: 'KOTA',
    timeZone: 'Asia/Makassar',
    demo: true,
  },
  unit: null,
  employeeId: null,
  language: 'id',
  ...patch,
})
