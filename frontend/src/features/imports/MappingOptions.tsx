import { Checkbox, FormSelect, FormSelectOption, Grid, GridItem } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Field } from '@/components/form/Field'
import type { Draft } from './mapping'

/** How dates and decimals are read, and whether things that are only named may be made. */
export function MappingOptions({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation('imports')
  return (
    <fieldset className="sl-options">
      <legend>{t('option.title')}</legend>
      <Grid hasGutter>
        <GridItem md={4}>
          <Field id="option-date" label={t('option.date')}>
            <FormSelect
              id="option-date"
              value={draft.dateFormat}
              onChange={(_, value) => onChange({ ...draft, dateFormat: value as Draft['dateFormat'] })}
            >
              <FormSelectOption value="" label={t('option.auto')} />
              {(['DMY', 'MDY', 'YMD'] as const).map((code) => (
                <FormSelectOption key={code} value={code} label={t(`option.dates.${code}`)} />
              ))}
            </FormSelect>
          </Field>
        </GridItem>
        <GridItem md={4}>
          <Field id="option-decimal" label={t('option.decimal')}>
            <FormSelect
              id="option-decimal"
              value={draft.decimalSign}
              onChange={(_, value) => onChange({ ...draft, decimalSign: value as Draft['decimalSign'] })}
            >
              <FormSelectOption value="" label={t('option.auto')} />
              {(['comma', 'point'] as const).map((code) => (
                <FormSelectOption key={code} value={code} label={t(`option.signs.${code}`)} />
              ))}
            </FormSelect>
          </Field>
        </GridItem>
        <GridItem md={12}>
          <Checkbox
            id="option-create"
            label={t('option.create')}
            description={t('option.createHint')}
            isChecked={draft.createMissing}
            onChange={(_, on) => onChange({ ...draft, createMissing: on })}
          />
        </GridItem>
      </Grid>
    </fieldset>
  )
}
