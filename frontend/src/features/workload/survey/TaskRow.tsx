import { Button, FormSelect, FormSelectOption, Label, TextInput } from '@patternfly/react-core'
import { Td, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { EvidenceLevel, Frequency, WorkloadFormView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { FREQUENCIES } from '../task-form'
import { type Change, type DraftTask, faultsOf, FORM_LEVELS, minutesOf } from './draft'
import { useBeforeText } from './useBeforeText'

interface Props {
  draft: DraftTask
  view: WorkloadFormView
  onChange: (key: string, change: Change) => void
  onRemove: (key: string) => void
}

/** One task: how much of it, how long one takes, on what that rests. */
export function TaskRow({ draft, view, onChange, onRemove }: Props) {
  const { t, i18n } = useTranslation(['workload-survey', 'workload'])
  const format = useFormat()
  const before = useBeforeText()
  const { task } = draft
  const faults = faultsOf(draft, i18n.language)
  const live = minutesOf(draft, view, i18n.language)
  const name = draft.taskName || t('workload-survey:newTask')
  const label = (field: string) => `${t(`workload-survey:column.${field}`)}: ${name}`
  const input = (
    field: 'amount' | 'norm' | 'unit' | 'evidence' | 'remark' | 'taskName',
    accessible: string,
    options: { max?: number; placeholder?: string } = {},
  ) => (
    <TextInput
      id={`told-${draft.key}-${field}`}
      data-field={field}
      className={field === 'amount' || field === 'norm' ? 'sl-told__figure' : undefined}
      aria-label={accessible}
      inputMode={field === 'amount' || field === 'norm' ? 'decimal' : undefined}
      autoComplete="off"
      maxLength={options.max}
      placeholder={options.placeholder}
      value={draft[field]}
      validated={(faults as string[]).includes(field) ? 'error' : 'default'}
      onChange={(_, typed) => onChange(draft.key, { [field]: typed })}
    />
  )
  const isTimed = task.method === 'TASK'
  const needsReference = draft.evidenceLevel !== 'ESTIMATE'
  return (
    <Tr>
      <Td dataLabel={t('workload-survey:column.task')} className="sl-told__task">
        {task.origin === 'ADDED' && !task.taskCode ? (
          <>
            {input('taskName', t('workload:task.name'), { max: 500, placeholder: t('workload:task.name') })}
            <Button variant="link" isInline size="sm" onClick={() => onRemove(draft.key)}>
              {t('workload-survey:form.remove')}
            </Button>
          </>
        ) : (
          <span>{task.taskName}</span>
        )}
        {task.before && <small className="sl-muted sl-block">{before(task)}</small>}
        {task.origin === 'CATALOGUE' && (
          <small className="sl-muted sl-block">{t('workload-survey:form.suggested')}</small>
        )}
      </Td>
      <Td dataLabel={t('workload-survey:column.amount')}>
        <div className="sl-told__pair">
          {input('amount', label('amount'))}
          {task.method !== 'SECTORAL' &&
            input('unit', label('unit'), { max: 60, placeholder: t('workload:task.unit') })}
          {isTimed && (
            <FormSelect
              aria-label={label('frequency')}
              value={draft.frequency}
              onChange={(_, frequency) => onChange(draft.key, { frequency: frequency as Frequency })}
            >
              {FREQUENCIES.map((one) => (
                <FormSelectOption key={one} value={one} label={t(`workload:per.${one}`)} />
              ))}
            </FormSelect>
          )}
        </div>
      </Td>
      <Td dataLabel={t('workload-survey:column.norm')}>
        {task.method === 'SECTORAL' ? (
          t('workload:method.SECTORAL')
        ) : (
          <div className="sl-told__pair">
            {input('norm', label('norm'))}
            {!isTimed && <small className="sl-muted">{t('workload-survey:perPerson')}</small>}
          </div>
        )}
      </Td>
      <Td dataLabel={t('workload-survey:column.minutes')} className="sl-told__minutes">
        {live ? format.integer(Math.round(live.minutes)) : '–'}
        {live?.jump && (
          <Label isCompact color="orange">
            {t('workload-survey:doubt.JUMP')}
          </Label>
        )}
      </Td>
      <Td dataLabel={t('workload-survey:column.evidence')}>
        <div className="sl-told__pair">
          <FormSelect
            aria-label={label('evidence')}
            value={draft.evidenceLevel}
            onChange={(_, level) => onChange(draft.key, { evidenceLevel: level as EvidenceLevel })}
          >
            {FORM_LEVELS.map((level) => (
              <FormSelectOption key={level} value={level} label={t(`workload-survey:level.${level}`)} />
            ))}
          </FormSelect>
          {needsReference &&
            input('evidence', label('reference'), {
              max: 500,
              placeholder: t('workload-survey:column.reference'),
            })}
        </div>
      </Td>
      <Td dataLabel={t('workload-survey:column.remark')}>{input('remark', label('remark'), { max: 500 })}</Td>
    </Tr>
  )
}
