import { Button, Checkbox, Label, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmployeeHistoryItem, EmployeeView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { useHistory } from './api'
import { lastDay } from './days'
import { useHistoryText } from './useHistoryText'

const KINDS = ['IDENTITY', 'PLACEMENT', 'PERFORMANCE', 'COMPETENCE', 'DISCIPLINE'] as const
type Kind = (typeof KINDS)[number]

/** Everything ever recorded, newest day first: when it held, and when it became known. */
export function HistoryTab({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const history = useHistory(employee.id)
  const [kind, setKind] = useState<Kind | 'ALL'>('ALL')
  const [withOld, setWithOld] = useState(false)
  if (history.error) return <ProblemAlert error={history.error} retry={() => void history.refetch()} />
  if (!history.data) return <Waiting />
  const superseded = history.data.filter(({ supersededAt }) => supersededAt !== null).length
  const shown = history.data.filter(
    (item) => (kind === 'ALL' || item.kind === kind) && (withOld || item.supersededAt === null),
  )
  const present = KINDS.filter((one) => history.data.some((item) => item.kind === one))
  return (
    <div className="sl-history">
      <div className="sl-history__tools">
        <ToggleGroup aria-label={t('history.kinds')} className="sl-toggles">
          {(['ALL', ...present] as const).map((one) => (
            <ToggleGroupItem
              key={one}
              buttonId={`history-${one}`}
              text={t(`history.kind.${one}`)}
              isSelected={kind === one}
              onChange={() => setKind(one)}
            />
          ))}
        </ToggleGroup>
        {superseded > 0 && (
          <Checkbox
            id="history-superseded"
            label={t('history.withSuperseded', { count: superseded })}
            isChecked={withOld}
            onChange={(_, on) => setWithOld(on)}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <EmptyFirstUse title={t('history.empty')} />
      ) : (
        <ol className="sl-timeline" aria-label={t('tab.riwayat')}>
          {shown.map((item, index) => (
            <Entry key={`${item.kind}${item.validFrom}${item.recordedAt}${index}`} item={item} />
          ))}
        </ol>
      )}
    </div>
  )
}

function Entry({ item }: { item: EmployeeHistoryItem }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const { asOf, setAsOf } = useAsOf()
  const text = useHistoryText()
  const { title, note } = text(item)
  return (
    <li data-superseded={item.supersededAt ? '' : undefined}>
      <div className="sl-timeline__days">
        <strong>{format.date(item.validFrom)}</strong>
        <small className="sl-muted">
          {item.validTo ? t('history.to', { date: format.date(lastDay(item.validTo)) }) : t('history.open')}
        </small>
      </div>
      <div>
        <Label isCompact variant="outline">
          {t(`history.kind.${item.kind}`)}
        </Label>{' '}
        <strong>{title}</strong>
        {note && <p>{note}</p>}
        <small className="sl-muted">
          {t('history.recorded', { at: format.instant(item.recordedAt) })}
          {item.supersededAt && ` · ${t('history.superseded', { at: format.instant(item.supersededAt) })}`}
        </small>
        {asOf !== item.validFrom && !item.supersededAt && (
          <Button variant="link" isInline size="sm" onClick={() => setAsOf(item.validFrom)}>
            {t('history.lookAt', { date: format.date(item.validFrom) })}
          </Button>
        )}
      </div>
    </li>
  )
}
