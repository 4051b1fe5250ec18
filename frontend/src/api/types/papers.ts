import type { components } from '../schema'
import type { CasePerson, MutationCaseRow } from './mutation'

type Sent = components['schemas']

export type LetterPreview = Sent['LetterPreview']
export type LetterSettings = Sent['LetterSettings']
export type LetterSettingsView = Sent['LetterSettingsView']
export type IssueDecrees = Sent['IssueDecrees']
export type DecreeView = Sent['DecreeView']
export type DecreeWording = Sent['DecreeWording']

export interface LetterRow {
  kind: string
  title: string
  due: boolean
  /** Its file can be had. */
  readable: boolean
  /** This account may look at it and issue it now. */
  issuable: boolean
  number: string | null
  issuedOn: string | null
  sha256: string | null
  page: string | null
}

/** Somebody under a decree that is being written. */
export interface DecreeMember {
  subject: MutationCaseRow
  version: number
  asked: boolean
  ready: boolean
}

export interface DecreeDraft {
  members: DecreeMember[]
  issuedOn: string
  effectiveOn: string
  numberExample: string
  text: DecreeWording
}

export type RecommendationStatus = Sent['RecommendationStatus']

/** What the state agency's portal (I-MUT) said of a case. */
export interface Recommendation {
  caseId: string
  status: RecommendationStatus
  number: string | null
  issuedOn: string | null
  note: string | null
  fileName: string | null
  sha256: string | null
  recordedBy: string | null
  recordedAt: string | null
}

export interface PreflightItem {
  caseId: string
  caseNumber: string
  employee: CasePerson
  recommendation: Recommendation
  missing: { code: string; params: Record<string, unknown> }[]
}

/** What the portal asks for before a meeting. */
export interface PreflightView {
  meetingId: string
  missing: number
  pack: { id: string; madeAt: string; madeBy: string; sizeBytes: number; missing: number } | null
  items: PreflightItem[]
}

export type HandoverSide = Sent['HandoverSide']

/** One side's tick of an item. */
export interface HandoverTick {
  name: string
  at: string
  note: string | null
}

export interface HandoverItem {
  code: string
  required: boolean
  given: HandoverTick | null
  received: HandoverTick | null
}

export interface Handover {
  items: HandoverItem[]
  open: boolean
  complete: boolean
  /** Day from which it is overdue. */
  remindOn: string | null
  overdue: boolean
  mayGive: boolean
  mayReceive: boolean
  source: string
}

export interface Vacancy {
  positionId: string
  jobName: string
  jobClass: number
  unitName: string
  agencyName: string
  place: string | null
  free: number
}
