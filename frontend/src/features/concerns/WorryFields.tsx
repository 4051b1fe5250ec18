import { FormGroup, FormSelect, FormSelectOption, Radio, TextArea } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Field } from '@/components/form/Field'
import { CATEGORIES, FIVE, LONGEST, type Worry } from './words'

interface Props {
  worry: Worry
  /** Tells what is missing; off until the person wanted to send. */
  isAsked: boolean
  onChange: (worry: Worry) => void
  /** Stands below the text: what better stays out of it. */
  textHint: string
}

/** What somebody is worried about, how heavily, and in which words. */
export function WorryFields({ worry, isAsked, onChange, textHint }: Props) {
  const { t } = useTranslation(['concerns', 'acts'])
  const missing = (value: string) => (isAsked && !value.trim() ? t('acts:required') : undefined)
  return (
    <>
      <Field id="worry-category" label={t('concerns:field.category')} error={missing(worry.category)}>
        <FormSelect
          id="worry-category"
          value={worry.category}
          validated={missing(worry.category) ? 'error' : 'default'}
          aria-describedby={missing(worry.category) ? 'worry-category-help' : undefined}
          onChange={(_, category) => onChange({ ...worry, category: category as Worry['category'] })}
        >
          <FormSelectOption value="" label={t('acts:choose')} isPlaceholder />
          {CATEGORIES.map((value) => (
            <FormSelectOption key={value} value={value} label={t(`concerns:category.${value}`)} />
          ))}
        </FormSelect>
      </Field>
      <FormGroup role="radiogroup" label={t('concerns:field.severity')} fieldId="worry-severity" isStack>
        {FIVE.map((value) => (
          <Radio
            key={value}
            id={`worry-severity-${value}`}
            name="worry-severity"
            label={t(`concerns:severity.${value}`)}
            isChecked={worry.severity === value}
            onChange={() => onChange({ ...worry, severity: value })}
          />
        ))}
        {missing(worry.severity) && <p className="sl-act__error">{missing(worry.severity)}</p>}
      </FormGroup>
      <Field id="worry-text" label={t('concerns:field.text')} hint={textHint} error={missing(worry.text)}>
        <TextArea
          id="worry-text"
          value={worry.text}
          rows={6}
          maxLength={LONGEST}
          resizeOrientation="vertical"
          validated={missing(worry.text) ? 'error' : 'default'}
          aria-describedby="worry-text-help"
          onChange={(_, text) => onChange({ ...worry, text })}
        />
      </Field>
    </>
  )
}
