import type { PrepareSurvey, SurveyRow, TokenPolicy } from '@/api/types'
import { isOfEmployees } from './asked/api'
import type { Asked } from './asked/AskedFields'
import { sampleOf } from './sample'
import type { Showing } from './ShowingFields'

const MOST_AN_HOUR = 1_000_000

export type Name = 'title' | 'service' | 'unitId' | 'population' | 'opensOn' | 'closesOn' | 'hourlyCeiling'

/** What somebody has filled in to describe a survey, as the fields hold it. */
export interface Draft extends Record<Name, string> {
  tokens: TokenPolicy
  asked: Asked
  showing: Showing
}

/** Words for a fault of a field. */
export type Fault = 'required' | 'whole' | 'ceilingWhole' | 'order' | 'later'

const REQUIRED: Name[] = ['title', 'service', 'unitId', 'opensOn', 'closesOn']

export const newDraft = (today: string, unitId: string): Draft => ({
  title: '',
  service: '',
  unitId,
  population: '',
  opensOn: today,
  closesOn: '',
  hourlyCeiling: '',
  tokens: 'NONE',
  asked: { versionId: '', audience: 'PUBLIC' },
  showing: { languages: ['en'], elementOrder: 'QUESTIONNAIRE', leftOut: [] },
})

/** A survey as it stands. */
export const draftOf = (survey: SurveyRow): Draft => ({
  title: survey.title,
  service: survey.service,
  unitId: survey.unitId,
  population: isOfEmployees(survey.audience) ? '' : String(survey.population ?? ''),
  opensOn: survey.opensOn,
  closesOn: survey.closesOn,
  hourlyCeiling: String(survey.hourlyCeiling ?? ''),
  tokens: survey.tokens,
  asked: { versionId: survey.questionnaireVersionId ?? '', audience: survey.audience },
  showing: {
    languages: survey.languages,
    elementOrder: survey.elementOrder,
    leftOut: survey.leftOut,
  },
})

/** The same survey once more, from today on; when it ends has to be said anew. */
export const copyOf = (survey: SurveyRow, today: string): Draft => ({
  ...draftOf(survey),
  opensOn: today,
  closesOn: '',
})

/** @param before the survey while people answer it, whose end can only be put off */
export function faultsOf(draft: Draft, before?: SurveyRow): Partial<Record<Name, Fault>> {
  const employees = isOfEmployees(draft.asked.audience)
  const faults: Partial<Record<Name, Fault>> = {}
  for (const name of REQUIRED)
    if (!draft[name].trim() && !(employees && name === 'service')) faults[name] = 'required'
  if (draft.population && !employees && sampleOf(Number(draft.population)) === null)
    faults.population = 'whole'
  const ceiling = Number(draft.hourlyCeiling)
  if (
    draft.hourlyCeiling &&
    !employees &&
    !(Number.isInteger(ceiling) && ceiling >= 1 && ceiling <= MOST_AN_HOUR)
  )
    faults.hourlyCeiling = 'ceilingWhole'
  if (draft.closesOn && draft.closesOn < draft.opensOn) faults.closesOn = 'order'
  if (before?.status === 'OPEN' && draft.closesOn && draft.closesOn < before.closesOn)
    faults.closesOn = 'later'
  return faults
}

export function bodyOf(draft: Draft): PrepareSurvey {
  const { showing } = draft
  const employees = isOfEmployees(draft.asked.audience)
  return {
    title: draft.title.trim(),
    // Employees are asked about no service, counted by their invitations, and fetch their own codes.
    service: (employees ? draft.title : draft.service).trim(),
    unitId: draft.unitId,
    population: draft.population && !employees ? Number(draft.population) : null,
    opensOn: draft.opensOn,
    closesOn: draft.closesOn,
    tokens: employees ? null : draft.tokens,
    hourlyCeiling: draft.hourlyCeiling && !employees ? Number(draft.hourlyCeiling) : null,
    questionnaireVersionId: draft.asked.versionId || null,
    audience: draft.asked.audience,
    languages: showing.languages,
    elementOrder: draft.asked.versionId ? null : showing.elementOrder,
    leftOut: draft.asked.versionId ? null : showing.leftOut,
  }
}
