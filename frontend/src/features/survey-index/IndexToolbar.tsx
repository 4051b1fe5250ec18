import { Button, FormSelect, FormSelectOption, Switch } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import { ExportMenu } from '@/components/list/ExportMenu'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { queryOf, useServices } from './api'
import { PERIODS, yearsUntil, type IndexChoice } from './choice'
import { IndexReport } from './IndexReport'

interface Props {
  choice: IndexChoice
  today: string
  onChange: (patch: Record<string, string>) => void
}

/** Chooses length of the periods, years, service, unit and what is compared; takes it away as a file or a report. */
export function IndexToolbar({ choice, today, onChange }: Props) {
  const { t } = useTranslation('survey-index')
  const may = usePermissions()
  const services = useServices()
  const [isReporting, setReporting] = useState(false)
  const known = services.data ?? []
  const offered = choice.service && !known.includes(choice.service) ? [choice.service, ...known] : known
  const years = yearsUntil(today)
  const yearSelect = (name: 'from' | 'to', value: number, possible: number[]) => (
    <FormSelect
      className="sl-filter sl-index-year"
      aria-label={t(`filter.${name}`)}
      value={String(value)}
      onChange={(_, year) => onChange({ [name]: year })}
    >
      {possible.map((year) => (
        <FormSelectOption key={year} value={String(year)} label={String(year)} />
      ))}
    </FormSelect>
  )
  return (
    <div className="sl-toolbar" role="search" aria-label={t('filter.title')}>
      <div className="sl-survey-tools">
        <FormSelect
          className="sl-filter"
          aria-label={t('filter.period')}
          value={choice.period}
          onChange={(_, period) => onChange({ period })}
        >
          {PERIODS.map((period) => (
            <FormSelectOption key={period} value={period} label={t(`period.${period}`)} />
          ))}
        </FormSelect>
        <span className="sl-index-years">
          {yearSelect(
            'from',
            choice.fromYear,
            years.filter((year) => year <= choice.toYear),
          )}
          {t('filter.until')}
          {yearSelect('to', choice.toYear, years)}
        </span>
        <FormSelect
          className="sl-filter"
          aria-label={t('filter.service')}
          value={choice.service}
          onChange={(_, service) => onChange({ service })}
        >
          <FormSelectOption value="" label={t('filter.anyService')} />
          {offered.map((service) => (
            <FormSelectOption key={service} value={service} label={service} />
          ))}
        </FormSelect>
        {may('organisation:read') && (
          <UnitTreeSelect
            label={t('filter.unit')}
            value={choice.unit}
            onChange={(unit) => onChange({ unit })}
          />
        )}
        <FormSelect
          className="sl-filter"
          aria-label={t('filter.groupBy')}
          value={choice.groupBy}
          onChange={(_, by) => onChange({ by: by === 'UNIT' ? '' : by })}
        >
          {(['UNIT', 'SERVICE'] as const).map((by) => (
            <FormSelectOption key={by} value={by} label={t(`groupBy.${by}`)} />
          ))}
        </FormSelect>
        <Switch
          id="index-below"
          label={t('filter.below')}
          isChecked={choice.below}
          isDisabled={choice.groupBy === 'SERVICE'}
          onChange={(_, below) => onChange({ below: below ? '' : 'false' })}
        />
        <ExportMenu path="/survey-index" query={queryOf(choice, today)} fileName="indeks-kepuasan" />
        <Button variant="secondary" onClick={() => setReporting(true)}>
          {t('report.open')}
        </Button>
        <Button variant="link" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      {isReporting && <IndexReport choice={choice} today={today} onClose={() => setReporting(false)} />}
    </div>
  )
}
