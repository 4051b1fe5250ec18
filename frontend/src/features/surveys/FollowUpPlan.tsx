import { Button, Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { FollowUpRow, SatisfactionElement, SurveyRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useAsOf } from '@/lib/as-of'
import { useFollowUps } from './api'
import { FollowUpModal, type FollowUpAct } from './FollowUpModal'
import { FollowUpStatusLabel } from './FollowUpStatusLabel'

const ACTS: Record<FollowUpRow['status'], FollowUpAct[]> = {
  PLANNED: ['beginning', 'change'],
  RUNNING: ['completion', 'change'],
  DONE: [],
}

interface Props {
  survey: SurveyRow
  /** The elements that did worst: offered first. */
  lowest: SatisfactionElement[]
}

/** What is done after a survey: element, programme, quarter, who answers for it, and how far it is. */
export function FollowUpPlan({ survey, lowest }: Props) {
  const { t } = useTranslation('surveys')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const items = useFollowUps(survey.id)
  const [open, setOpen] = useState<{ act: FollowUpAct; item?: FollowUpRow }>()
  const mayWrite = may('surveys:write') && !readOnly
  return (
    <section className="sl-card" aria-labelledby="follow-up-title">
      <div className="sl-survey-tools">
        <Title headingLevel="h2" size="md" id="follow-up-title">
          {t('followUp.title')}
        </Title>
        {mayWrite && (
          <Button
            size="sm"
            variant="secondary"
            className="sl-no-print"
            onClick={() => setOpen({ act: 'plan' })}
          >
            {t('followUp.act.plan')}
          </Button>
        )}
      </div>
      <ProblemAlert error={items.error} retry={() => void items.refetch()} />
      {items.data?.length === 0 && <p className="sl-muted">{t('followUp.none')}</p>}
      {items.data && items.data.length > 0 && (
        <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('followUp.title')}>
          <Table
            variant="compact"
            aria-label={t('followUp.title')}
            gridBreakPoint="grid-md"
            className="sl-table"
          >
            <Thead>
              <Tr>
                {(['element', 'programme', 'due', 'responsible', 'status'] as const).map((name) => (
                  <Th key={name}>{t(`followUp.column.${name}`)}</Th>
                ))}
                {mayWrite && <Th screenReaderText={t('followUp.column.acts')} />}
              </Tr>
            </Thead>
            <Tbody>
              {items.data.map((item) => (
                <Tr key={item.id}>
                  <Td
                    dataLabel={t('followUp.column.element')}
                  >{`${item.element} ${t(`element.${item.element}`)}`}</Td>
                  <Td dataLabel={t('followUp.column.programme')}>
                    {item.programme}
                    {item.publicSentence && (
                      <small className="sl-muted sl-survey-sentence">
                        {t('followUp.told', { sentence: item.publicSentence })}
                      </small>
                    )}
                  </Td>
                  <Td dataLabel={t('followUp.column.due')}>
                    {t('followUp.quarter', { quarter: item.quarter, year: String(item.year) })}
                  </Td>
                  <Td dataLabel={t('followUp.column.responsible')}>{item.responsible}</Td>
                  <Td dataLabel={t('followUp.column.status')}>
                    <FollowUpStatusLabel status={item.status} />
                  </Td>
                  {mayWrite && (
                    <Td className="sl-no-print">
                      <span className="sl-chips">
                        {ACTS[item.status].map((act) => (
                          <Button
                            key={act}
                            size="sm"
                            variant="link"
                            isInline
                            aria-label={t('followUp.actOn', {
                              act: t(`followUp.act.${act}`),
                              programme: item.programme,
                            })}
                            onClick={() => setOpen({ act, item })}
                          >
                            {t(`followUp.act.${act}`)}
                          </Button>
                        ))}
                      </span>
                    </Td>
                  )}
                </Tr>
              ))}
            </Tbody>
          </Table>
        </div>
      )}
      {open && (
        <FollowUpModal {...open} survey={survey.id} lowest={lowest} onClose={() => setOpen(undefined)} />
      )}
    </section>
  )
}
