import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { useAsOf } from '@/lib/as-of'
import { useQuestionnaire, useVersion } from './api'
import { Editor } from './editor/Editor'
import { ReadQuestions } from './ReadQuestions'
import { VersionStatusLabel } from './VersionStatusLabel'

/** The questions of a version: a draft is written, what is published is read. */
export function QuestionnaireVersionPage({ id, versionId }: { id: string; versionId: string }) {
  const { t } = useTranslation('questionnaires')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const questionnaire = useQuestionnaire(id)
  const version = useVersion(id, versionId)
  const crumbs = [
    { label: t('title'), to: '/kuesioner' },
    { label: questionnaire.data?.name ?? t('one'), to: `/kuesioner/${id}` },
  ]
  const error = questionnaire.error ?? version.error
  if (error)
    return (
      <>
        <PageHeader title={t('one')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert
            error={error}
            retry={() => {
              void questionnaire.refetch()
              void version.refetch()
            }}
          />
        </PageSection>
      </>
    )
  if (!questionnaire.data || !version.data) return <Waiting />
  const { status, number, questions } = version.data
  const isWritten = status === 'DRAFT' && may('questionnaires:write') && !readOnly
  return (
    <>
      <PageHeader
        title={t('versionOf', { name: questionnaire.data.name, number })}
        crumbs={crumbs}
        badge={<VersionStatusLabel status={status} />}
        lead={t(`versionLead.${isWritten ? 'DRAFT' : status === 'DRAFT' ? 'READ' : status}`)}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        {isWritten ? (
          <Editor questionnaire={questionnaire.data} version={version.data} />
        ) : (
          <ReadQuestions questions={questions} />
        )}
      </PageSection>
    </>
  )
}
