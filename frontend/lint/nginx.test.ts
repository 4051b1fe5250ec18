import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The web server's configuration without what stands in quotes, which may hold braces. */
const text = readFileSync(resolve(import.meta.dirname, '../nginx.conf'), 'utf8')
  .replace(/^\s*#.*$/gm, '')
  .replace(/'[^']*'/g, "''")
const locations = new Map(
  [...text.matchAll(/location\s+([^{]+?)\s*\{([^}]*)\}/g)].map(([, name = '', body = '']) => [name, body]),
)

/** A location and all that its requests may be passed on to: the last one decides on the line in a log. */
function reached(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const [next] of (locations.get(name) ?? '').matchAll(/@\w+/g)) reached(next, seen)
  return seen
}

const isSilent = (name: string) =>
  /access_log off;/.test(locations.get(name) ?? '') &&
  /error_log \/dev\/null emerg;/.test(locations.get(name) ?? '')

describe('the web server', () => {
  it.each(['^~ /s/', '^~ /api/v1/public/'])(
    'writes no line about %s, wherever such a request ends',
    (name) => {
      expect(locations.has(name)).toBe(true)
      for (const each of reached(name)) expect(isSilent(each), each).toBe(true)
    },
  )

  it('writes lines about everything else', () => {
    const silent = new Set([...reached('^~ /s/'), ...reached('^~ /api/v1/public/')])
    const others = [...locations.keys()].filter((name) => !silent.has(name))
    expect(others).toEqual(expect.arrayContaining(['^~ /api/', '^~ /oauth2/', '@unavailable', '/']))
    for (const name of others) {
      expect(isSilent(name), name).toBe(false)
      expect(
        [...reached(name)].filter((each) => silent.has(each)),
        name,
      ).toEqual([])
    }
  })

  it('tells nobody from which survey somebody has come', () => {
    expect(text).toMatch(/map \$uri \$referrer \{\s*default same-origin;\s*~\^\/s\/\s+no-referrer;\s*\}/)
    expect(text).toMatch(/add_header Referrer-Policy \$referrer always;/)
  })
})
