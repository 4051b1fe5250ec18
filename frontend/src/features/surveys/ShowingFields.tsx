import {
  Checkbox,
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
} from '@patternfly/react-core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ElementOrder, SatisfactionElement } from '@/api/types'
import { Field } from '@/components/form/Field'
import { elementsIn } from './elements'

export interface Showing {
  /** Beside Indonesian, which is always there. */
  languages: string[]
  elementOrder: ElementOrder
  leftOut: SatisfactionElement[]
}

const OTHER_LANGUAGES = ['en', 'jv']
const ORDERS: ElementOrder[] = ['QUESTIONNAIRE', 'LIST']
const ELEMENTS = 9

interface Props {
  showing: Showing
  /** Whether the nine official questions are asked. */
  isOfficial: boolean
  onChange: (showing: Showing) => void
}

/** In which languages a survey can be read, in which order it asks, and what does not apply to the service. */
export const ShowingFields = memo(function ShowingFields({ showing, isOfficial, onChange }: Props) {
  const { t } = useTranslation('surveys')
  const { languages, elementOrder, leftOut } = showing
  return (
    <div className="sl-survey-showing">
      <FormGroup role="group" fieldId="survey-languages" label={t('showing.languages')}>
        <Checkbox id="survey-language-id" label={t('language.id')} isChecked isDisabled />
        {OTHER_LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            id={`survey-language-${language}`}
            label={t(`language.${language}`)}
            isChecked={languages.includes(language)}
            onChange={(_, checked) =>
              onChange({ ...showing, languages: toggled(languages, language, checked) })
            }
          />
        ))}
        <Hint text={t('showing.languagesHint')} />
      </FormGroup>
      {isOfficial && (
        <>
          <Field id="survey-order" label={t('showing.order')} hint={t('showing.orderHint')}>
            <FormSelect
              id="survey-order"
              value={elementOrder}
              aria-describedby="survey-order-help"
              onChange={(_, order) => onChange({ ...showing, elementOrder: order as ElementOrder })}
            >
              {ORDERS.map((order) => (
                <FormSelectOption key={order} value={order} label={t(`order.${order}`)} />
              ))}
            </FormSelect>
          </Field>
          <FormGroup role="group" fieldId="survey-elements" label={t('showing.elements')}>
            {elementsIn(elementOrder).map((element) => {
              const isAsked = !leftOut.includes(element)
              return (
                <Checkbox
                  key={element}
                  id={`survey-element-${element}`}
                  label={`${element} ${t(`element.${element}`)}`}
                  isChecked={isAsked}
                  isDisabled={isAsked && leftOut.length === ELEMENTS - 1}
                  onChange={(_, checked) =>
                    onChange({ ...showing, leftOut: toggled(leftOut, element, !checked) })
                  }
                />
              )
            })}
            <Hint text={t('showing.elementsHint')} />
          </FormGroup>
        </>
      )}
    </div>
  )
})

const toggled = <T,>(all: T[], one: T, isIn: boolean) =>
  isIn ? [...all, one] : all.filter((other) => other !== one)

function Hint({ text }: { text: string }) {
  return (
    <FormHelperText>
      <HelperText>
        <HelperTextItem>{text}</HelperTextItem>
      </HelperText>
    </FormHelperText>
  )
}
