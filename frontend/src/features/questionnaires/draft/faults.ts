import type { Drafted } from './draft'

/** Something that keeps a draft from being published, at a question or (without a key) at the whole. */
export interface PlacedFault {
  key: string | null
  /** Pointer below the question, e.g. `/text/id`. */
  at: string
  code: string
  params?: Record<string, unknown>
}

const POINTER = /^\/questions\/(\d+)(\/.*)?$/

/** Lays what the service said of the places of questions on the questions themselves, so that it moves with them. */
export const placed = (
  faults: { pointer: string; code: string; params?: Record<string, unknown> }[],
  draft: Drafted[],
): PlacedFault[] =>
  faults.map(({ pointer, code, params }) => {
    const [, index, at] = POINTER.exec(pointer) ?? []
    const key = index === undefined ? null : (draft[Number(index)]?.key ?? null)
    return { key, at: key ? (at ?? '') : pointer, code, params }
  })

/** What is left after some parts of a question were written anew. */
export const without = (faults: PlacedFault[], key: string, parts: string[]) =>
  faults.filter((fault) => fault.key !== key || !parts.some((part) => `${fault.at}/`.startsWith(`/${part}/`)))

/** The first fault at a place of a question, also of the parts below it where they have no field of their own. */
export const faultAt = (faults: PlacedFault[], key: string, at: string) =>
  faults.find((fault) => fault.key === key && fault.at === at)

/** The id of the field at a place. */
export const fieldId = (key: string, at: string) => `${key}${at.replaceAll('/', '-')}`

/** Moves the focus to the field of a fault, or to the nearest thing around it. */
export function focusFault({ key, at }: PlacedFault) {
  const parts = at.split('/')
  for (let length = parts.length; key && length > 0; length -= 1) {
    const found = document.getElementById(fieldId(key, parts.slice(0, length).join('/')))
    if (found) return found.focus()
  }
}
