import {
  Button,
  Form,
  FormGroup,
  FormSelect,
  FormSelectOption,
  Radio,
  TextArea,
} from '@patternfly/react-core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { WishReason, WishRow, WishWindow } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { REASONS } from '../reasons'
import { Place } from '../Place'
import { PlaceChoice, type Chosen } from './PlaceChoice'

interface Props {
  window: WishWindow
  /** The one to change, or nothing for a new one. */
  wish: WishRow | undefined
  /** Posts and units that are in the list. */
  taken: string[]
  error: unknown
  isBusy: boolean
  onSave: (wish: WishRow) => void
  onCancel: () => void
}

/** One wish: where, whether one would go there or not, and why. */
export function WishForm({ window, wish, taken, error, isBusy, onSave, onCancel }: Props) {
  const { t } = useTranslation(['wishes', 'acts', 'common'])
  const [chosen, setChosen] = useState<Chosen | undefined>(wish)
  const [acceptable, setAcceptable] = useState(wish?.acceptable ?? true)
  const [reason, setReason] = useState<WishReason | ''>(wish?.reason ?? '')
  const [text, setText] = useState(wish?.text ?? '')
  const [isAsked, setAsked] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!chosen) document.getElementById('wish-search')?.focus()
    else if (!reason) document.getElementById('wish-reason')?.focus()
    else if (!isBusy)
      onSave({
        windowId: window.id,
        windowName: window.name,
        rank: wish?.rank ?? 0,
        changedOn: wish?.changedOn ?? window.opensOn,
        positionId: chosen.positionId,
        unitId: chosen.unitId,
        place: chosen.place,
        acceptable,
        reason,
        text: text.trim() || null,
      })
  }
  const reasonError = isAsked && !reason ? t('acts:required') : undefined
  return (
    <Form noValidate onSubmit={submit} className="sl-plan-card" aria-labelledby="wish-form">
      <h3 ref={title} tabIndex={-1} id="wish-form" className="sl-wish-form__title">
        {t(wish ? 'wishes:form.change' : 'wishes:form.new')}
      </h3>
      <RefusalAlert error={error} />
      {wish ? (
        <Place place={wish.place} />
      ) : (
        <PlaceChoice
          window={window}
          chosen={chosen}
          taken={taken}
          error={isAsked && !chosen ? t('wishes:form.chooseFirst') : undefined}
          onChoose={setChosen}
        />
      )}
      <FormGroup role="radiogroup" label={t('wishes:form.acceptable')} fieldId="wish-acceptable" isStack>
        {[true, false].map((value) => (
          <Radio
            key={String(value)}
            id={`wish-acceptable-${value}`}
            name="wish-acceptable"
            label={t(value ? 'wishes:form.yes' : 'wishes:form.no')}
            isChecked={acceptable === value}
            onChange={() => setAcceptable(value)}
          />
        ))}
      </FormGroup>
      <Field id="wish-reason" label={t('wishes:form.reason')} error={reasonError}>
        <FormSelect
          id="wish-reason"
          value={reason}
          validated={reasonError ? 'error' : 'default'}
          aria-describedby={reasonError ? 'wish-reason-help' : undefined}
          onChange={(_, value) => setReason(value as WishReason)}
        >
          <FormSelectOption value="" label={t('acts:choose')} isPlaceholder />
          {REASONS.map((value) => (
            <FormSelectOption key={value} value={value} label={t(`wishes:reason.${value}`)} />
          ))}
        </FormSelect>
      </Field>
      <Field id="wish-text" label={t('wishes:form.text')} optional hint={t('wishes:form.textHint')}>
        <TextArea
          id="wish-text"
          value={text}
          rows={3}
          maxLength={1000}
          resizeOrientation="vertical"
          aria-describedby="wish-text-help"
          onChange={(_, value) => setText(value)}
        />
      </Field>
      <div className="sl-chips">
        <Button type="submit" isLoading={isBusy} isAriaDisabled={isBusy}>
          {t('wishes:form.save')}
        </Button>
        <Button variant="link" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </Form>
  )
}
