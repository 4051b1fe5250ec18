import { Button, FormSelect, FormSelectOption, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { RuleSetView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { AmendModal } from './AmendModal'
import { useRuleSets } from './api'
import { ParameterTable } from './ParameterTable'

/** First day of the rules that hold where no government decided otherwise. */
const ALWAYS = '1900-01-01'

/** The rules with their legal source, version by version; the newest can be amended from a day on. */
export function RulesBoard() {
  const { t } = useTranslation('rules')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const ruleSets = useRuleSets()
  const [chosen, setChosen] = useState<string>()
  const [isAmending, setAmending] = useState(false)
  if (ruleSets.error) return <ProblemAlert error={ruleSets.error} retry={() => void ruleSets.refetch()} />
  if (!ruleSets.data) return <Waiting />
  const newest = ruleSets.data[0]
  const shown = ruleSets.data.find(({ id }) => id === chosen) ?? newest
  if (!shown || !newest) return <EmptyFirstUse title={t('none')} />
  const span = ({ validFrom, validTo }: RuleSetView) => {
    if (validTo) return t('fromTo', { from: format.date(validFrom), to: format.date(validTo) })
    return validFrom <= ALWAYS ? t('always') : t('from', { from: format.date(validFrom) })
  }
  return (
    <div className="sl-list">
      <div className="sl-toolbar">
        <div className="sl-toolbar__row">
          <FormSelect
            className="sl-rules__version"
            aria-label={t('version')}
            value={shown.id}
            onChange={(_, id) => setChosen(id)}
          >
            {ruleSets.data.map((rules) => (
              <FormSelectOption
                key={rules.id}
                value={rules.id}
                label={t('versionOf', { version: rules.version, name: rules.name, span: span(rules) })}
              />
            ))}
          </FormSelect>
          <Label isCompact color={shown.id === newest.id ? 'green' : 'grey'}>
            {t(shown.id === newest.id ? 'newest' : 'older')}
          </Label>
          {may('rules:write') && shown.id === newest.id && !readOnly && (
            <div className="sl-toolbar__actions">
              <Button onClick={() => setAmending(true)}>{t('amend')}</Button>
            </div>
          )}
        </div>
        {shown.legalSource && <p className="sl-muted">{shown.legalSource}</p>}
      </div>
      <ParameterTable parameters={shown.parameters} />
      {isAmending && <AmendModal rules={newest} onClose={() => setAmending(false)} />}
    </div>
  )
}
