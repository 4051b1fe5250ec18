import { Button, Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { CalendarDay } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

const COLOR = { HOLIDAY: 'red', COLLECTIVE_LEAVE: 'blue', WORKING_DAY: 'green' } as const

interface Props {
  days: CalendarDay[]
  mayWrite: boolean
  onEdit: (day: CalendarDay) => void
  onRemove: (day: CalendarDay) => void
}

/** Every day that differs from the week, with who set it and by which text. */
export function CalendarDays({ days, mayWrite, onEdit, onRemove }: Props) {
  const { t, i18n } = useTranslation('calendar')
  const format = useFormat()
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' })
  if (days.length === 0) return <p className="sl-muted">{t('noDays')}</p>
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('days')}>
      <Table
        variant="compact"
        isStickyHeader
        aria-label={t('days')}
        gridBreakPoint="grid-md"
        className="sl-table sl-table--compact"
      >
        <Thead>
          <Tr>
            <Th>{t('day')}</Th>
            <Th>{t('name')}</Th>
            <Th>{t('kindLabel')}</Th>
            <Th modifier="fitContent">{t('origin')}</Th>
            <Th>{t('source')}</Th>
            {mayWrite && <Th screenReaderText={t('actions')} />}
          </Tr>
        </Thead>
        <Tbody>
          {days.map((day) => (
            <Tr key={day.day}>
              <Td dataLabel={t('day')} className="sl-lead-cell">
                {format.date(day.day)}{' '}
                <small className="sl-muted">{weekday.format(new Date(`${day.day}T00:00:00Z`))}</small>
              </Td>
              <Td dataLabel={t('name')}>
                {day.name}
                {day.national && (
                  <small className="sl-muted sl-post__unit">
                    {t('insteadOf', { name: day.national.name, kind: t(`kind.${day.national.kind}`) })}
                  </small>
                )}
              </Td>
              <Td dataLabel={t('kindLabel')}>
                <Label isCompact color={COLOR[day.kind]}>
                  {t(`kind.${day.kind}`)}
                </Label>
              </Td>
              <Td dataLabel={t('origin')}>{t(`setBy.${day.origin}`)}</Td>
              <Td dataLabel={t('source')}>
                {day.estimated && (
                  <Label isCompact color="orange">
                    {t('estimated')}
                  </Label>
                )}{' '}
                <small className="sl-muted">{day.source}</small>
              </Td>
              {mayWrite && (
                <Td>
                  <span className="sl-row-acts">
                    <Button
                      variant="link"
                      isInline
                      onClick={() => onEdit(day)}
                      aria-label={t('editDay', { day: format.date(day.day) })}
                    >
                      {t('edit')}
                    </Button>
                    {day.origin === 'OWN' && (
                      <Button
                        variant="link"
                        isInline
                        isDanger
                        onClick={() => onRemove(day)}
                        aria-label={t('removeDay', { day: format.date(day.day) })}
                      >
                        {t(day.national ? 'restore' : 'remove')}
                      </Button>
                    )}
                  </span>
                </Td>
              )}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  )
}
