import { Label, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { ObjectionView } from '@/api/types'
import { DueDate } from '@/components/cases/DueDate'
import { useFormat } from '@/components/format/useFormat'

/** Both legal clocks: from the receipt of the decree to the filing, and from there to the decision. */
export function Clocks({ one }: { one: ObjectionView }) {
  const { t } = useTranslation('objections')
  const format = useFormat()
  const { objection } = one
  const isLate = objection.filedOn > objection.lastDay
  return (
    <section className="sl-card sl-voice__clocks" aria-labelledby="objection-clocks">
      <Title headingLevel="h2" size="md" id="objection-clocks">
        {t('clocks.title')}
      </Title>
      <ol>
        <li>
          <span>{t('clocks.received')}</span>
          <strong>{format.date(one.receivedOn)}</strong>
          <small className="sl-muted">{t(one.receiptRecorded ? 'clocks.recorded' : 'clocks.stated')}</small>
        </li>
        <li>
          <span>{t('clocks.lastDay')}</span>
          <strong>{format.date(objection.lastDay)}</strong>
          <small className="sl-muted">{t('clocks.lastDayNote')}</small>
        </li>
        <li>
          <span>{t('clocks.filed')}</span>
          <strong>{format.instant(one.filedAt)}</strong>
          <Label isCompact color={isLate ? 'red' : 'green'}>
            {t(isLate ? 'clocks.late' : 'clocks.inTime')}
          </Label>
        </li>
        <li>
          <span>{t('clocks.dueOn')}</span>
          <strong>
            {one.decidedOn || objection.status === 'WITHDRAWN' ? (
              format.date(objection.dueOn)
            ) : (
              <DueDate dueOn={objection.dueOn} lateBy={objection.lateBy} />
            )}
          </strong>
          {one.decidedOn && (
            <Label isCompact color={one.decidedLate ? 'red' : 'green'}>
              {t(one.decidedLate ? 'clocks.decidedLate' : 'clocks.decidedInTime', {
                date: format.date(one.decidedOn),
              })}
            </Label>
          )}
        </li>
      </ol>
    </section>
  )
}
