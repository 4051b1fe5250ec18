import type { SurveyRow } from '@/api/types'

/** An open survey with the nine official questions, with what a test needs otherwise. */
export const surveyOf = (patch: object = {}): SurveyRow => ({
  id: 's1',
  version: 3,
  code: 'abcd2345',
  status: 'OPEN',
  title: 'Survei semester I',
  service: 'Pendaftaran pasien',
  unitId: 'u1',
  population: 200,
  opensOn: '2026-01-01',
  closesOn: '2026-06-30',
  received: 30,
  tokens: 'NONE',
  hourlyCeiling: null,
  questionnaireVersionId: null,
  audience: 'PUBLIC',
  languages: ['id', 'en'],
  elementOrder: 'QUESTIONNAIRE',
  leftOut: [],
  ...patch,
})
