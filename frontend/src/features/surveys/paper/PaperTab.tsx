import { Button, Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe, usePermissions } from '@/api/session'
import type { SurveyRow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { todayIn } from '@/lib/format'
import { beginBatch, usePaperBatches } from './api'
import { BatchCard } from './BatchCard'
import { fieldsOf } from './sheet'
import { BatchStatusLabel } from './BatchStatusLabel'

const COLUMNS = ['label', 'answeredOn', 'typists', 'agreed', 'status'] as const
/** The batch that is open, as the address names it. */
const OPEN = 'tumpukan'

/** Answers that came on paper: batches of sheets, typed by two people and compared. */
export function PaperTab({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('survey-paper')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const batches = usePaperBatches(survey.id)
  const [search, setSearch] = useSearchParams()
  const [isBeginning, setBeginning] = useState(false)
  const mayWrite = may('surveys:write') && !readOnly
  const open = (id: string) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      next.set(OPEN, id)
      return next
    })
  const shown = batches.data?.find(({ id }) => id === search.get(OPEN))
  return (
    <div className="sl-survey-results">
      <section className="sl-card">
        <div className="sl-survey-tools">
          <Title headingLevel="h2" size="md">
            {t('title')}
          </Title>
          <Button
            size="sm"
            component="a"
            href={`/api/v1/surveys/${survey.id}/form`}
            target="_blank"
            rel="noreferrer"
            variant="secondary"
          >
            {t('form')}
          </Button>
          {mayWrite && survey.status !== 'DRAFT' && (
            <Button size="sm" variant="secondary" onClick={() => setBeginning(true)}>
              {t('begin.act')}
            </Button>
          )}
        </div>
        <p className="sl-muted">{t(survey.status === 'DRAFT' ? 'leadDraft' : 'lead')}</p>
        <ProblemAlert error={batches.error} retry={() => void batches.refetch()} />
        {batches.data?.length === 0 && <p>{t('none')}</p>}
        {batches.data && batches.data.length > 0 && (
          <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('title')}>
            <Table variant="compact" aria-label={t('title')} gridBreakPoint="grid-md" className="sl-table">
              <Thead>
                <Tr>
                  {COLUMNS.map((name) => (
                    <Th key={name}>{t(`column.${name}`)}</Th>
                  ))}
                </Tr>
              </Thead>
              <Tbody>
                {batches.data.map((batch) => (
                  <Tr key={batch.id}>
                    <Td dataLabel={t('column.label')}>
                      <Button
                        variant="link"
                        isInline
                        aria-current={batch.id === shown?.id || undefined}
                        onClick={() => open(batch.id)}
                      >
                        {batch.label}
                      </Button>
                    </Td>
                    <Td dataLabel={t('column.answeredOn')}>{format.date(batch.answeredOn)}</Td>
                    <Td dataLabel={t('column.typists')}>
                      {[batch.firstBy, batch.secondBy].filter(Boolean).join(', ') || '–'}
                    </Td>
                    <Td dataLabel={t('column.agreed')}>{format.integer(batch.accepted ?? batch.agreed)}</Td>
                    <Td dataLabel={t('column.status')}>
                      <BatchStatusLabel status={batch.status} />
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          </div>
        )}
      </section>
      {shown && <BatchCard key={shown.id} batch={shown} fields={fieldsOf(survey)} mayWrite={mayWrite} />}
      {isBeginning && (
        <BeginModal
          survey={survey}
          onBegun={async (id) => {
            setBeginning(false)
            await batches.refetch()
            open(id)
          }}
          onClose={() => setBeginning(false)}
        />
      )}
    </div>
  )
}

interface BeginProps {
  survey: SurveyRow
  onBegun: (id: string) => Promise<void>
  onClose: () => void
}

function BeginModal({ survey, onBegun, onClose }: BeginProps) {
  const { t } = useTranslation('survey-paper')
  const me = useMe()
  const [key] = useState(newIdempotencyKey)
  const begun = useRef('')
  const today = todayIn(me.government.timeZone)
  return (
    <ActModal
      title={t('begin.title')}
      lead={t('begin.lead')}
      fields={[
        {
          name: 'label',
          label: t('column.label'),
          kind: 'text',
          required: true,
          max: 100,
          hint: t('begin.labelHint'),
        },
        { name: 'answeredOn', label: t('column.answeredOn'), kind: 'date', required: true },
      ]}
      initial={{ answeredOn: today < survey.closesOn ? today : survey.closesOn }}
      confirmLabel={t('begin.confirm')}
      send={async ({ label = '', answeredOn = '' }) => {
        begun.current = (await beginBatch(survey.id, { label: label.trim(), answeredOn }, key)).id
      }}
      onDone={() => void onBegun(begun.current)}
      onClose={onClose}
    />
  )
}
