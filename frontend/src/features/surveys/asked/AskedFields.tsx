import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyAudience } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Field } from '@/components/form/Field'
import { askableOf, audiencesFor, useAskable, versionOf } from './api'

export interface Asked {
  /** Empty for the nine official questions. */
  versionId: string
  audience: SurveyAudience
}

interface Props {
  asked: Asked
  /** Whether the reader sees the whole government. */
  isWhole: boolean
  onChange: (asked: Asked) => void
}

/** What a survey asks, and whom. */
export function AskedFields({ asked, isWhole, onChange }: Props) {
  const { t } = useTranslation('survey-asked')
  const all = useAskable()
  const newest = askableOf(all.data ?? [])
  const kept = newest.some(({ id }) => id === asked.versionId)
    ? undefined
    : versionOf(all.data ?? [], asked.versionId)
  const versions = kept ? [...newest, kept] : newest
  const find = (id: string) => versions.find((one) => one.id === id)
  const audiences = audiencesFor(find(asked.versionId), isWhole)
  const choose = (versionId: string) => {
    const [first = 'PUBLIC', ...others] = audiencesFor(find(versionId), isWhole)
    const isKept = [first, ...others].includes(asked.audience)
    onChange({ versionId, audience: isKept ? asked.audience : first })
  }
  return (
    <>
      <ProblemAlert error={all.error} retry={() => void all.refetch()} />
      <div className="sl-form-grid">
        <Field id="survey-questionnaire" label={t('field.questionnaire')} hint={t('field.questionnaireHint')}>
          <FormSelect
            id="survey-questionnaire"
            value={asked.versionId}
            aria-describedby="survey-questionnaire-help"
            onChange={(_, id) => choose(id)}
          >
            <FormSelectOption value="" label={t('official')} />
            {versions.map(({ id, number, questionnaire }) => (
              <FormSelectOption
                key={id}
                value={id}
                label={t('versionOf', { name: questionnaire.name, number })}
              />
            ))}
          </FormSelect>
        </Field>
        {asked.versionId && (
          <Field
            id="survey-audience"
            label={t('field.audience')}
            hint={asked.audience === 'PUBLIC' ? undefined : t('field.audienceHint')}
          >
            <FormSelect
              id="survey-audience"
              value={asked.audience}
              aria-describedby={asked.audience === 'PUBLIC' ? undefined : 'survey-audience-help'}
              onChange={(_, audience) => onChange({ ...asked, audience: audience as SurveyAudience })}
            >
              {audiences.map((audience) => (
                <FormSelectOption key={audience} value={audience} label={t(`audience.${audience}`)} />
              ))}
            </FormSelect>
          </Field>
        )}
      </div>
    </>
  )
}
