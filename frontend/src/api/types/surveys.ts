import type { components } from '../schema'

type Sent = components['schemas']

export type SurveyStatus = Sent['SurveyStatus']
export type SurveyRow = Sent['SurveyRow']
export type PrepareSurvey = Sent['PrepareSurvey']
export type SurveyResults = Sent['SurveyResults']
export type ArrivalDay = Sent['ArrivalDay']
export type SurveyInvitation = Sent['SurveyInvitation']
export type SatisfactionElement = Sent['SatisfactionElement']
export type FollowUpRow = Sent['FollowUpRow']
export type PlanFollowUp = Sent['PlanFollowUp']
export type SurveyCommentRow = Sent['CommentRow']
