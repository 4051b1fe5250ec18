import type { DecreeDraft, IssueDecrees } from '@/api/types'

/** What is written about a decree on its screen. */
export interface Written {
  isAutomatic: boolean
  number: string
  issuedOn: string
  effectiveOn: string
  considering: string[]
  remembering: string[]
  deciding: string[]
}

const ORDINALS = [
  'KESATU',
  'KEDUA',
  'KETIGA',
  'KEEMPAT',
  'KELIMA',
  'KEENAM',
  'KETUJUH',
  'KEDELAPAN',
  'KESEMBILAN',
  'KESEPULUH',
]

/** The page on which one decree for these cases is written. */
export const decreeAddress = (cases: string[]) =>
  `/kasus/sk?${new URLSearchParams(cases.map((id) => ['kasus', id]))}`

/** As many decisions as there are ordinals, as many reasons as there are letters, and legal bases. */
export const MOST = { considering: 26, remembering: 30, deciding: ORDINALS.length } as const

/** Longest paragraph of each part. */
export const LONGEST = { considering: 2000, remembering: 400, deciding: 2000 } as const

/** What stands before a paragraph on paper. */
export const MARKS = {
  considering: (index: number) => `${String.fromCharCode(97 + index)}.`,
  remembering: (index: number) => `${index + 1}.`,
  deciding: (index: number) => ORDINALS[index] ?? String(index + 1),
} as const

export const startOf = (draft: DecreeDraft): Written => ({
  isAutomatic: true,
  number: '',
  issuedOn: draft.issuedOn,
  effectiveOn: draft.effectiveOn,
  ...draft.text,
})

const lines = (texts: string[]) => texts.map((text) => text.trim()).filter(Boolean)

/** One case of each chain; its chain comes along. */
export function commandOf(draft: DecreeDraft, written: Written): IssueDecrees {
  const chains = new Map(draft.members.map((member) => [member.subject.chainId ?? member.subject.id, member]))
  return {
    cases: [...chains.values()].map(({ subject, version }) => ({ id: subject.id, version })),
    number: written.isAutomatic ? null : written.number.trim(),
    issuedOn: written.issuedOn,
    effectiveOn: written.effectiveOn,
    text: {
      considering: lines(written.considering),
      remembering: lines(written.remembering),
      deciding: lines(written.deciding),
    },
  }
}

/** Whether everything is there that a decree needs. */
export const isWhole = ({ number, issuedOn, effectiveOn, text }: IssueDecrees) =>
  number !== '' &&
  Boolean(issuedOn && effectiveOn) &&
  Object.values(text).every((paragraphs) => paragraphs.length > 0)

/** Cases that stand elsewhere than when they were read. */
export const changesOf = (before: DecreeDraft, now: DecreeDraft) =>
  now.members.filter(({ subject, version }) =>
    before.members.every((old) => old.subject.id !== subject.id || old.version !== version),
  )
