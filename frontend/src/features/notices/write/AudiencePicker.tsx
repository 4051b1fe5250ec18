import { Button, FormSelect, FormSelectOption, Label, LabelGroup } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { AudienceKind } from '@/api/types'
import { Field } from '@/components/form/Field'
import { EVERYBODY, KINDS, withPick, type Pick } from './audience'
import { PickName } from './PickName'
import { PickOne } from './PickOne'

interface Props {
  picks: Pick[]
  onChange: (picks: Pick[]) => void
  error?: string
}

/** Who gets a notice: groups by unit, plan, job, post, case, role or name; whoever is in one of them gets it once. */
export function AudiencePicker({ picks, onChange, error }: Props) {
  const { t } = useTranslation('notices')
  const may = usePermissions()
  const kinds = KINDS.filter(({ permission }) => may(permission)).map(({ kind }) => kind)
  const [kind, setKind] = useState<AudienceKind>(kinds[0] ?? 'EVERYBODY')
  const add = (one: Pick) => onChange(withPick(picks, one))
  const remove = (gone: Pick) => onChange(picks.filter((one) => one.kind !== gone.kind || one.id !== gone.id))
  return (
    <fieldset
      id="notice-audience"
      tabIndex={-1}
      className="sl-audience"
      aria-describedby="notice-audience-help"
    >
      <legend>{t('audience.title')}</legend>
      <p
        id="notice-audience-help"
        className={error ? 'sl-act__error' : 'sl-muted'}
        role={error ? 'alert' : undefined}
      >
        {error ?? t('audience.hint')}
      </p>
      {picks.length === 0 ? (
        <p>{t('audience.none')}</p>
      ) : (
        <LabelGroup aria-label={t('audience.chosen')} numLabels={50}>
          {picks.map((pick) => (
            <Label
              key={`${pick.kind}-${pick.id}`}
              onClose={() => remove(pick)}
              closeBtnAriaLabel={t('audience.remove', { kind: t(`audience.kind.${pick.kind}`) })}
            >
              {pick.kind !== 'EVERYBODY' && `${t(`audience.kind.${pick.kind}`)}: `}
              <PickName pick={pick} />
            </Label>
          ))}
        </LabelGroup>
      )}
      <div className="sl-audience__add">
        <Field id="audience-kind" label={t('audience.by')}>
          <FormSelect
            id="audience-kind"
            value={kind}
            onChange={(_, chosen) => setKind(chosen as AudienceKind)}
          >
            {kinds.map((one) => (
              <FormSelectOption key={one} value={one} label={t(`audience.kind.${one}`)} />
            ))}
          </FormSelect>
        </Field>
        {kind === 'EVERYBODY' ? (
          <Button variant="secondary" onClick={() => add(EVERYBODY)}>
            {t('audience.addEverybody')}
          </Button>
        ) : (
          <PickOne key={kind} kind={kind} onPick={add} />
        )}
      </div>
    </fieldset>
  )
}
