import type { components } from '../schema'
import type { Reason } from './plans'

type Sent = components['schemas']

export type NoticeStatus = Sent['NoticeStatus']
export type NoticeRow = Sent['NoticeRow']
export type NoticeView = Sent['NoticeView']
export type NoticeTemplate = Sent['NoticeTemplate']
export type WriteNotice = Sent['WriteNotice']
export type AudienceKind = Sent['AudienceKind']
export type AudienceGroup = Sent['AudienceGroup']
export type AudiencePart = Sent['AudiencePart']
export type AudiencePreview = Sent['AudiencePreview']
export type NoticeEdition = Sent['NoticeEdition']
export type NoticeReach = Sent['ReachRow']
export type NoticeReceipt = Sent['ReceiptRow']
export type NoticeMail = Sent['MailRow']
export type NoticeMailStatus = Sent['MailStatus']
export type MessengerText = Sent['MessengerText']
export type InboxRow = Sent['InboxRow']
export type InboxNotice = Sent['InboxNotice']
export type QuestionRow = Sent['QuestionRow']
export type QuestionStatus = Sent['QuestionStatus']
export type FrequentQuestion = Sent['FrequentQuestion']
export type AnswerQuestion = Sent['AnswerQuestion']
/** Its reasons are those of the plan, word for word. */
export type PersonalLetter = Omit<Sent['PersonalLetter'], 'reasons'> & { reasons: Reason[] }
export type ProgrammeRow = Sent['ProgrammeRow']
export type ProgrammeView = Sent['ProgrammeView']
export type ProgrammeStatus = Sent['ProgrammeStatus']
export type ProgrammeCalendar = Sent['ProgrammeCalendar']
export type WriteProgramme = Sent['WriteProgramme']
