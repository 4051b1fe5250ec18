import { useWatch, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'
import { needOf, type NeedRules } from './need'
import { figuresOf, type TaskForm } from './task-form'

/** What the figures typed so far mean in people, with the formula. */
export function NeedPreview({ control, rules }: { control: Control<TaskForm>; rules: NeedRules }) {
  const { t, i18n } = useTranslation('workload')
  const format = useFormat()
  const form = useWatch({ control }) as TaskForm
  const task = figuresOf(form, i18n.language)
  const result = needOf(task, rules)
  return (
    <div className="sl-preview" role="status">
      {result ? (
        <>
          <strong>{t('preview.need', { need: format.decimal(result.need, 4, true) })}</strong>
          <span>
            {t(`preview.formula.${task.method}`, {
              volume: format.decimal(task.volume, 4),
              norm: format.decimal(task.minutesPerUnit, 4),
              times: format.decimal(rules.timesPerYear[task.frequency], 2),
              effective: format.integer(rules.effectiveMinutes),
              ability: format.decimal(task.ability, 4),
              shifts: format.decimal(task.shifts ?? 1, 2),
            })}
          </span>
          <small className="sl-muted">
            {t('preview.minutes', { minutes: format.integer(result.minutes) })}
          </small>
        </>
      ) : (
        <span className="sl-muted">{t('preview.waiting')}</span>
      )}
    </div>
  )
}
