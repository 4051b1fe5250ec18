import type { components } from '../schema'

type Sent = components['schemas']

export type Questionnaire = Sent['QuestionnaireView']
export type QuestionnairePurpose = Sent['QuestionnairePurpose']
export type QuestionnaireStatus = Sent['QuestionnaireStatus']
export type QuestionnaireVersion = Sent['QuestionnaireVersionView']
export type QuestionnaireVersionRow = Sent['QuestionnaireVersionRow']
export type BeginQuestionnaire = Sent['BeginQuestionnaire']
export type QuestionForm = Sent['QuestionForm']
export type QuestionKind = Sent['QuestionKind']
export type QuestionWords = Sent['WordingForm']
export type QuestionOption = Sent['OptionForm']
export type QuestionScale = Sent['ScaleForm']
export type QuestionAmount = Sent['AmountForm']
export type QuestionCondition = Sent['ShowIfForm']
export type ShowIfOperator = Sent['ShowIfOperator']
