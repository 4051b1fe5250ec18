import { Button, FormSelect, FormSelectOption, Switch } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { useServices } from './api'
import { PERIODS, yearsUntil, type IndexChoice } from './choice'

interface Props {
  choice: IndexChoice
  today: string
  onChange: (patch: Record<string, string>) => void
}

/** Chooses length of the periods, years, service and unit. */
export function IndexToolbar({ choice, today, onChange }: Props) {
  const { t } = useTranslation('survey-index')
  const may = usePermissions()
  const services = useServices()
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
        <Switch
          id="index-below"
          label={t('filter.below')}
          isChecked={choice.below}
          onChange={(_, below) => onChange({ below: below ? '' : 'false' })}
        />
        <Button variant="link" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </div>
  )
}
