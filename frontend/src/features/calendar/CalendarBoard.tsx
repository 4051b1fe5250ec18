import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useMe, usePermissions } from '@/api/session'
import type { CalendarDay } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { todayIn } from '@/lib/format'
import { useCalendar, useCalendarActs } from './api'
import { CalendarDayModal } from './CalendarDayModal'
import { CalendarDays } from './CalendarDays'

const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/** A year of the working-day calendar: how many days offices work, and every day that differs from the week. */
export function CalendarBoard() {
  const { t, i18n } = useTranslation('calendar')
  const format = useFormat()
  const me = useMe()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [search, setSearch] = useSearchParams()
  const today = todayIn(me.government.timeZone)
  const year = Math.min(
    Math.max(Number(search.get('tahun')) || Number(today.slice(0, 4)), FIRST_YEAR),
    LAST_YEAR,
  )
  const calendar = useCalendar(year)
  const acts = useCalendarActs()
  const [editing, setEditing] = useState<CalendarDay | 'new'>()
  const [removing, setRemoving] = useState<CalendarDay>()
  const mayWrite = may('rules:write') && !readOnly
  const go = (to: number) => setSearch({ tahun: String(to) }, { replace: true })
  const monthName = (month: number) =>
    new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2024, month, 1)),
    )
  return (
    <div className="sl-list">
      <div className="sl-toolbar">
        <div className="sl-toolbar__row">
          <Button variant="secondary" isDisabled={year <= FIRST_YEAR} onClick={() => go(year - 1)}>
            {t('yearBefore', { year: year - 1 })}
          </Button>
          <strong role="status">{year}</strong>
          <Button variant="secondary" isDisabled={year >= LAST_YEAR} onClick={() => go(year + 1)}>
            {t('yearAfter', { year: year + 1 })}
          </Button>
          {mayWrite && (
            <div className="sl-toolbar__actions">
              <Button onClick={() => setEditing('new')}>{t('add')}</Button>
            </div>
          )}
        </div>
      </div>
      <ProblemAlert error={calendar.error} retry={() => void calendar.refetch()} />
      {!calendar.data && !calendar.error && <Waiting />}
      {calendar.data && (
        <>
          <div className="sl-calendar__notes">
            {!calendar.data.shipped && (
              <Alert isInline variant="warning" title={t('notShipped', { year })}>
                {t('notShippedLead')}
              </Alert>
            )}
            {calendar.data.days.some(({ estimated }) => estimated) && (
              <Alert isInline variant="info" title={t('estimates')}>
                {t('estimatesLead')}
              </Alert>
            )}
          </div>
          <section className="sl-calendar__months" aria-label={t('workingDays')}>
            <p>
              <strong className="sl-calendar__sum">{format.integer(calendar.data.workingDays)}</strong>{' '}
              {t('workingDaysIn', { year })}
            </p>
            <dl>
              {calendar.data.months.map((days, month) => (
                <div key={month}>
                  <dt>{monthName(month)}</dt>
                  <dd>{format.integer(days)}</dd>
                </div>
              ))}
            </dl>
          </section>
          <CalendarDays
            days={calendar.data.days}
            mayWrite={mayWrite}
            onEdit={setEditing}
            onRemove={setRemoving}
          />
        </>
      )}
      {editing && (
        <CalendarDayModal
          day={editing === 'new' ? undefined : editing}
          year={year}
          acts={acts}
          onClose={() => setEditing(undefined)}
        />
      )}
      <ConfirmModal
        isOpen={Boolean(removing)}
        title={t('removeTitle', { day: format.date(removing?.day) })}
        confirmLabel={t(removing?.national ? 'restore' : 'remove')}
        danger
        isBusy={acts.remove.isPending}
        error={acts.remove.error}
        onConfirm={() =>
          removing && acts.remove.mutate(removing, { onSuccess: () => setRemoving(undefined) })
        }
        onClose={() => {
          acts.remove.reset()
          setRemoving(undefined)
        }}
      >
        {removing?.national ? t('restoreLead', { name: removing.national.name }) : t('removeLead')}
      </ConfirmModal>
    </div>
  )
}
