import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from './messages.en'
import id from './messages.id'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  )
const plain = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const messages = (files: Record<string, object>) =>
  new Map(
    Object.entries(files)
      .flatMap(([name, tree]) => flat(tree as Tree, `${name}:`))
      .map(([k, v]) => [plain(k), v]),
  )
const places = (text: string) => [...text.matchAll(/{{-?\s*(\w+)/g)].map(([, name]) => name).sort()

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.tsx?$/.test(path) && !/\.test\./.test(path) ? [path] : []
  })

describe('messages', () => {
  const indonesian = messages(id)
  const english = messages(en)

  it('say the same things in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
  })

  it('use the same places for values', () => {
    for (const [key, text] of indonesian)
      expect([key, places(english.get(key) ?? '')]).toEqual([key, places(text)])
  })

  it('know every literal key that the code asks for', () => {
    const missing = sources(join(import.meta.dirname, '..')).flatMap((path) => {
      const code = readFileSync(path, 'utf8')
      // A file that is handed its `t` names no namespace: any of them may hold its keys.
      const declared = [...code.matchAll(/useTranslation\(\[?\s*'([^']+)'/g)].map(([, name]) => name)
      const names = declared.length > 0 ? declared : Object.keys(id)
      return [...code.matchAll(/\bt\(\s*'([^'$]+)'/g)]
        .map(([, key]) => key!)
        .filter((key) => ![key, ...names.map((name) => `${name}:${key}`)].some((one) => indonesian.has(one)))
        .map((key) => `${path}: ${key}`)
    })
    expect(missing).toEqual([])
  })
})
