import { Button, Checkbox, Form, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlannedPlans } from '@/api/planned'
import { isProblem } from '@/api/problem'
import { usePermissions } from '@/api/session'
import type { NoticeView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { RemovedParts } from '../RemovedParts'
import { AudiencePicker } from './AudiencePicker'
import type { Pick } from './audience'
import type { ComposerState } from './Composer'
import { RichTextField } from './RichTextField'
import { TemplateChoice } from './TemplateChoice'

export interface Draft {
  title: string
  body: string
  picks: Pick[]
  byMail: boolean
  releasesPlanId: string
}

interface Props {
  initial: Draft
  withTemplates?: boolean
  told?: ComposerState
  save: (draft: Draft) => Promise<NoticeView>
  onSaved: (notice: NoticeView) => Promise<void>
  onReload?: () => void
}

type Errors = Partial<Record<'title' | 'body' | 'audience', string>>
const PLACE = { title: 'notice-title', body: 'notice-body', audience: 'notice-audience' } as const

const hasWords = (html: string) => html.replace(/<[^>]*>/g, '').trim() !== ''

/** Title, words, readers and ways of a notice. */
export function NoticeForm({ initial, withTemplates, told, save, onSaved, onReload }: Props) {
  const { t } = useTranslation(['notices', 'acts', 'problems'])
  const may = usePermissions()
  const plans = usePlannedPlans(may('plans:read'))
  const [draft, setDraft] = useState(initial)
  const [errors, setErrors] = useState<Errors>(told?.nobody ? { audience: t('problems:audience-empty') } : {})
  /** Counts the texts that were put into the editor from outside. */
  const [text, setText] = useState({ number: 0, html: initial.body })
  useEffect(() => {
    if (told?.nobody) document.getElementById(PLACE.audience)?.focus()
  }, [told?.nobody])
  const keep = useMutation({
    mutationFn: async () => onSaved(await save(draft)),
    onError: (error) => {
      if (isProblem(error, 'notice-without-words')) setErrors({ body: t('problems:notice-without-words') })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found: Errors = {}
    if (!draft.title.trim()) found.title = t('acts:required')
    if (!hasWords(draft.body)) found.body = t('acts:required')
    if (draft.picks.length === 0) found.audience = t('notices:audience.required')
    setErrors(found)
    const first = (['title', 'body', 'audience'] as const).find((name) => found[name])
    if (first) document.getElementById(PLACE[first])?.focus()
    else keep.mutate()
  }
  const set = (patch: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...patch }))
    setErrors({})
  }
  const isPlaced = isProblem(keep.error, 'notice-without-words')
  return (
    <Form noValidate onSubmit={submit} className="sl-plan-form">
      <RemovedParts removed={told?.removed ?? []} />
      <RefusalAlert error={isPlaced ? null : keep.error} onReload={onReload} />
      {withTemplates && (
        <TemplateChoice
          isWritten={hasWords(draft.body)}
          onChoose={({ title, body }) => {
            set({ title: draft.title || title, body })
            setText({ number: text.number + 1, html: body })
          }}
        />
      )}
      <Field id={PLACE.title} label={t('notices:field.title')} error={errors.title}>
        <TextInput
          id={PLACE.title}
          value={draft.title}
          maxLength={200}
          onChange={(_, title) => set({ title })}
          aria-describedby={errors.title ? `${PLACE.title}-help` : undefined}
          validated={errors.title ? 'error' : 'default'}
        />
      </Field>
      <RichTextField
        key={text.number}
        initial={text.html}
        onChange={(body) => set({ body })}
        error={errors.body}
      />
      <AudiencePicker picks={draft.picks} onChange={(picks) => set({ picks })} error={errors.audience} />
      <Checkbox
        id="notice-mail"
        label={t('notices:field.byMail')}
        description={t('notices:field.byMailHint')}
        isChecked={draft.byMail}
        onChange={(_, byMail) => set({ byMail })}
      />
      {may('plans:read') && (
        <Field id="notice-plan" label={t('notices:field.plan')} optional hint={t('notices:field.planHint')}>
          <FormSelect
            id="notice-plan"
            value={draft.releasesPlanId}
            aria-describedby="notice-plan-help"
            onChange={(_, releasesPlanId) => set({ releasesPlanId })}
          >
            <FormSelectOption value="" label={t('notices:field.noPlan')} />
            {plans.data?.map(({ id, name }) => (
              <FormSelectOption key={id} value={id} label={name} />
            ))}
          </FormSelect>
        </Field>
      )}
      <div className="sl-chips">
        <Button type="submit" isLoading={keep.isPending} isDisabled={keep.isPending}>
          {t('notices:write.save')}
        </Button>
        <span className="sl-muted">{t('notices:write.afterwards')}</span>
      </div>
    </Form>
  )
}
