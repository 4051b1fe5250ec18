import type { components } from '@/api/schema'

export type Given = components['schemas']['GiveAnswers']

/** What somebody has filled in so far: fields by the names that the page's forms give them. */
export interface Draft {
  /** Made up at random, so that sending it twice counts once. */
  number: string
  fields: Record<string, string>
}

/** What the paper of somebody says who was handed one: each lets one answer in. */
const tokenOf = ({ fields }: Draft) => (fields.token ?? '').trim()

const FACTS = ['sex', 'ageBand', 'education', 'occupation'] as const
/** Signs that steer how text is shown, which the service does not take. */
const HIDDEN_SIGNS =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])/g

/** What somebody has written, as the service takes it. Pasted text often brings such signs along. */
export const plain = (words = '') => words.replace(HIDDEN_SIGNS, '').trim()

export const newDraft = (token = ''): Draft => ({
  number: randomNumber(),
  fields: token ? { token } : {},
})

/**
 * What was filled in before, with the code of the card that has just been scanned. Another card than the one before is
 * another person's: nothing of the first one's answers is left.
 */
export function draftWith(token: string, before: Draft | null): Draft {
  const held = before?.fields.token
  if (!before || (token && held && held !== token)) return newDraft(token)
  return token ? { ...before, fields: { ...before.fields, token } } : before
}

/** A UUID of version 4; `crypto.randomUUID` is younger than the phones that come here. */
function randomNumber() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => (byte + 0x100).toString(16).slice(1)).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The elements that were answered, as the API takes them. */
export const answersOf = ({ fields }: Draft) =>
  Object.entries(fields).reduce<Record<string, number>>(
    (answers, [name, value]) => (/^U\d+$/.test(name) ? { ...answers, [name]: Number(value) } : answers),
    {},
  )

/** What is sent. It is made once and kept as text, so that each repetition is the same to the letter. */
export function bodyOf(draft: Draft, answers: Given['answers'] = answersOf(draft)): string {
  const told = FACTS.filter((fact) => draft.fields[fact])
  const comment = plain(draft.fields.comment)
  const body: Given = {
    answers,
    ...(told.length > 0 && {
      respondent: told.reduce((facts, fact) => ({ ...facts, [fact]: draft.fields[fact] }), {}),
    }),
    ...(comment && { comment }),
    ...(tokenOf(draft) && { token: tokenOf(draft) }),
  }
  return JSON.stringify(body)
}

/** What was filled in before it was sent. */
export function draftOf(number: string, body: string): Draft {
  const { answers, respondent, ...others } = JSON.parse(body) as Given
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...answers, ...respondent, ...others }))
    if (Array.isArray(value)) value.forEach((one) => (fields[`${name}.${String(one)}`] = '1'))
    else if (value !== null) fields[name] = String(value)
  return { number, fields }
}

const keyOf = (code: string) => `selaras.survei.${code}`

/** Survives a reload of the same tab and nothing else. */
export function saveDraft(code: string, draft: Draft | null) {
  try {
    if (draft) sessionStorage.setItem(keyOf(code), JSON.stringify(draft))
    else sessionStorage.removeItem(keyOf(code))
  } catch {
    // A browser that keeps nothing still lets people answer.
  }
}

export function savedDraft(code: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(code)) ?? 'null') as Draft | null
  } catch {
    return null
  }
}
