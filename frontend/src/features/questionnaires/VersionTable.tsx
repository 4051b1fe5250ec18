import { Button } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Questionnaire, QuestionnaireVersionRow } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { retireVersion, useRefreshQuestionnaires } from './api'
import { VersionStatusLabel } from './VersionStatusLabel'

interface Props {
  questionnaire: Questionnaire
  mayWrite: boolean
}

/** The versions of a questionnaire, the newest first. */
export function VersionTable({ questionnaire, mayWrite }: Props) {
  const { t } = useTranslation('questionnaires')
  const format = useFormat()
  const refresh = useRefreshQuestionnaires()
  const [retiring, setRetiring] = useState<QuestionnaireVersionRow>()
  const retire = useMutation({
    mutationFn: (version: QuestionnaireVersionRow) => retireVersion(questionnaire.id, version),
    onSuccess: () => setRetiring(undefined),
    onSettled: () => refresh(),
  })
  return (
    <div className="sl-list">
      <Table variant="compact" aria-label={t('versions.title')} gridBreakPoint="grid-md" className="sl-table">
        <Thead>
          <Tr>
            <Th>{t('column.version')}</Th>
            <Th>{t('column.status')}</Th>
            <Th>{t('versions.publishedAt')}</Th>
            {mayWrite && <Th screenReaderText={t('versions.acts')} />}
          </Tr>
        </Thead>
        <Tbody>
          {questionnaire.versions.map((version) => {
            const name = t('version', { number: version.number })
            return (
              <Tr key={version.id}>
                <Td dataLabel={t('column.version')}>
                  <AppLink to={`/kuesioner/${questionnaire.id}/${version.id}`}>{name}</AppLink>
                </Td>
                <Td dataLabel={t('column.status')}>
                  <VersionStatusLabel status={version.status} />
                </Td>
                <Td dataLabel={t('versions.publishedAt')}>
                  {version.publishedAt ? format.instant(version.publishedAt) : '–'}
                </Td>
                {mayWrite && (
                  <Td>
                    {version.status === 'PUBLISHED' && (
                      <Button
                        variant="link"
                        isInline
                        aria-label={t('retirement.of', { name })}
                        onClick={() => setRetiring(version)}
                      >
                        {t('retirement.act')}
                      </Button>
                    )}
                  </Td>
                )}
              </Tr>
            )
          })}
        </Tbody>
      </Table>
      <ConfirmModal
        title={t('retirement.title')}
        confirmLabel={t('retirement.act')}
        danger
        isOpen={retiring !== undefined}
        isBusy={retire.isPending}
        error={retire.error}
        onConfirm={() => retiring && retire.mutate(retiring)}
        onClose={() => {
          retire.reset()
          setRetiring(undefined)
        }}
      >
        {t('retirement.body')}
      </ConfirmModal>
    </div>
  )
}
