import { useTranslation } from 'react-i18next'
import type { CalendarDay, SetCalendarDay } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { useFormat } from '@/components/format/useFormat'
import { readYear, type useCalendarActs } from './api'

interface Props {
  /** The day to change, or nothing for a new one. */
  day?: CalendarDay
  year: number
  acts: ReturnType<typeof useCalendarActs>
  onClose: () => void
}

/** Sets a day: what it is, what it is called, and the text that sets it. */
export function CalendarDayModal({ day, year, acts, onClose }: Props) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const isNational = Boolean(day && (day.national ?? day.origin === 'NATIONAL'))
  const kinds: CalendarDay['kind'][] = isNational
    ? ['HOLIDAY', 'COLLECTIVE_LEAVE', 'WORKING_DAY']
    : ['HOLIDAY', 'COLLECTIVE_LEAVE']
  const changed = async () => {
    const now = (await readYear(year)).days.find((one) => one.day === day?.day)
    return now
      ? [t('isNow', { kind: t(`kind.${now.kind}`), name: now.name, source: now.source })]
      : [t('isGone')]
  }
  return (
    <ActModal
      title={day ? t('editDay', { day: format.date(day.day) }) : t('add')}
      lead={t(isNational ? 'nationalLead' : 'dayLead')}
      fields={[
        ...(day ? [] : [{ name: 'day', label: t('day'), kind: 'date' as const, required: true }]),
        {
          name: 'kind',
          label: t('kindLabel'),
          kind: 'choice',
          required: true,
          options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
        },
        { name: 'name', label: t('name'), kind: 'text', required: true, max: 200 },
        { name: 'source', label: t('source'), kind: 'text', required: true, max: 300, hint: t('sourceHint') },
        {
          name: 'estimated',
          label: t('certainty'),
          kind: 'choice',
          required: true,
          options: [
            { value: 'no', label: t('set') },
            { value: 'yes', label: t('estimated') },
          ],
        },
      ]}
      initial={{
        kind: day?.kind ?? 'HOLIDAY',
        name: day?.name ?? '',
        source: day?.origin === 'OWN' ? day.source : '',
        estimated: day?.origin === 'OWN' && day.estimated ? 'yes' : 'no',
      }}
      confirmLabel={t('save')}
      send={(values) =>
        acts.set.mutateAsync({
          day: day?.day ?? values.day ?? '',
          version: day?.version ?? 0,
          body: {
            kind: values.kind as SetCalendarDay['kind'],
            name: (values.name ?? '').trim(),
            source: (values.source ?? '').trim(),
            estimated: values.estimated === 'yes',
          },
        })
      }
      changed={changed}
      onDone={onClose}
      onClose={onClose}
    />
  )
}
