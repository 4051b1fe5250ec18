import type { components } from '../schema'
import type { Role } from './common'
import type { FitView, Verdict } from './employees'
import type { Grade } from './organisation'
import type { PlanPost, Reason } from './plans'

type Sent = components['schemas']

export type CaseState = Sent['MutationCaseStatus']
export type CaseAction = Sent['CaseAction']
export type Consideration = Sent['Consideration']
export type ConflictOfInterest = Sent['ConflictOfInterest']

export type TransferSide = Sent['TransferSide']
export type CaseTransfer = Sent['CaseTransferView']
export type CaseCounterpart = Sent['CaseCounterpart']
export type TransferPartner = Sent['TransferPartner']

/** A post by its names; one of another government has no id here, and sometimes no class. */
export type CasePost = Omit<PlanPost, 'id' | 'jobClass'> & { id: string | null; jobClass: number | null }

export interface CasePerson {
  /** Null while the person serves elsewhere. */
  id: string | null
  name: string
  nip: string
}

export interface MutationCaseRow {
  id: string
  number: string
  status: CaseState
  kind: string
  employee: CasePerson
  fromPosition: CasePost
  toPosition: CasePost
  chainId: string | null
  groupNumber: number | null
  sequence: number | null
  planId: string | null
  effectiveOn: string
  createdAt: string
  /** Last working day to leave the state; null where no clock runs. */
  dueOn: string | null
  /** The other party of a case between governments. */
  counterpart: CaseCounterpart | null
  /** Whether the handover should have been done; told in the list of cases only. */
  handoverOverdue?: boolean | null
}

export interface MutationCaseView extends MutationCaseRow {
  version: number
  origin: 'PLAN' | 'AGENCY' | 'EMPLOYEE'
  motive: string | null
  statusSince: string
  consideration: Consideration | null
  /** Whether the decision went against the team's consideration. */
  deviates: boolean
  decreeNumber: string | null
  decreeDate: string | null
  reasons: Reason[]
  ruleSet: { id: string; version: number; name: string } | null
  inputHash: string | null
  certificateHash: string | null
  transfer: CaseTransfer | null
}

export interface NextStep {
  action: CaseAction
  to: CaseState
  roles: Role[]
  mine: boolean
  /** Taken for the whole chain. */
  whole: boolean
  /** Whose step it is between governments. */
  side: TransferSide | null
  /** That side is outside and its step is written down by a letter. */
  recorded: boolean
  /** Document the step rests on, handed in while the case stands here. */
  letter: string | null
  source: string
}

export interface CaseStep {
  id: string
  action: CaseAction
  from: CaseState
  to: CaseState
  actor: string
  role: Role | null
  reason: string | null
  result: string | null
  at: string
  dueOn: string | null
  letterNumber: string | null
  letterDate: string | null
}

export interface ChainMember {
  id: string
  number: string
  status: CaseState
  sequence: number
  employee: string
}

export interface CaseProgress {
  next: NextStep[]
  history: CaseStep[]
  chain: ChainMember[]
  verdicts: Verdict[]
  /** Working days since the due day; 0 while in time. */
  lateBy: number
}

export type CaseDocument = Sent['CaseDocumentView']

export interface ChecklistItem {
  code: string
  required: boolean
  /** Which side hands it in, between governments. */
  side: TransferSide | null
  document: CaseDocument | null
  /** A verified document of the person in another case. */
  reusable: string | null
}

export type CaseDeclaration = Sent['CaseDeclarationView']
export type CaseWaiver = Sent['CaseWaiverView']
export type ProposeTransfer = Sent['ProposeTransfer']

export type LoanKind = Sent['LoanKind']
export type LoanStatus = Sent['LoanStatus']
export type ProposeLoan = Sent['ProposeLoan']

export interface LoanRow {
  id: string
  version: number
  kind: LoanKind
  status: LoanStatus
  employee: CasePerson & { id: string }
  fromPosition: PlanPost
  toPosition: PlanPost
  /** Per cent of working time. */
  share: number
  startsOn: string
  endsOn: string
  daysLeft: number | null
  purpose: string
  orderNumber: string | null
  orderDate: string | null
  extensions: number
  endReason: string | null
}

export type MeetingKind = Sent['MeetingKind']
export type MeetingStatus = Sent['MeetingStatus']
export type MeetingSeat = Sent['MeetingSeat']
export type MeetingRow = Sent['MeetingRow']
export type PlanMeeting = Sent['PlanMeeting']
export type Colleague = Sent['ColleagueView']
export type Vote = Sent['Vote']

export interface MeetingMember {
  accountId: string
  name: string
  seat: MeetingSeat
  present: boolean
  /** Account of the member whose seat this one takes in need; null for a member. */
  alternateOf: string | null
}

export interface MeetingVote {
  accountId: string
  name: string
  vote: Vote
  note: string | null
}

export interface MeetingItem {
  number: number
  subject: MutationCaseRow
  /** Accounts of those who judge it, one a seat: the member, or the alternate in the member's place. */
  judges: string[]
  quorum: boolean
  /** Present members who may judge and have not voted. */
  missing: number
  /** Account that concludes: the chair, or the secretary where the chair is out. */
  leading: string | null
  result: Consideration | null
  note: string | null
  votes: MeetingVote[]
}

/** People against need; a load nobody can tell is null. */
export interface HeadChange {
  need: number | null
  before: number
  after: number
  ratioBefore: number | null
  ratioAfter: number | null
  gradeBefore: Grade | null
  gradeAfter: Grade | null
}

interface PlaceChange {
  unitName: string
  post: HeadChange
  unit: HeadChange
}

/** What a meeting has to know of a case; what nobody recorded is null. */
export interface MeetingItemFacts {
  caseId: string
  motive: string | null
  reasons: Reason[]
  fit: FitView | null
  ratings: { year: number; predicate: string | null }[]
  asOf: string
  from: PlaceChange
  to: PlaceChange
  doubts: Verdict[]
  declarations: CaseDeclaration[]
}

export interface MeetingView {
  id: string
  version: number
  kind: MeetingKind
  status: MeetingStatus
  title: string
  place: string
  startsAt: string
  openedAt: string | null
  closedAt: string | null
  members: MeetingMember[]
  items: MeetingItem[]
}
