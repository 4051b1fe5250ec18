import { Radio, TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WishRow, WishWindow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { Field } from '@/components/form/Field'
import { useFormat } from '@/components/format/useFormat'
import { useDebounced } from '@/lib/debounce'
import { useWishPosts, useWishUnits } from '../api'
import { Place } from '../Place'
import { keyOf } from './order'

/** A post or a unit with its names. */
export type Chosen = Pick<WishRow, 'positionId' | 'unitId' | 'place'>

interface Props {
  window: WishWindow
  chosen: Chosen | undefined
  taken: string[]
  error: string | undefined
  onChoose: (place: Chosen | undefined) => void
}

const KINDS = ['post', 'unit'] as const

/** Finds a post with a free seat, or a unit, by its words. */
export function PlaceChoice({ window, chosen, taken, error, onChoose }: Props) {
  const { t } = useTranslation('wishes')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('post')
  const [typed, setTyped] = useState('')
  const q = useDebounced(typed.trim(), 300)
  const posts = useFoundPosts(q, kind === 'post')
  const units = useFoundUnits(window.id, q, kind === 'unit')
  const answer = kind === 'post' ? posts : units
  const found = answer.found.filter((one) => !taken.includes(keyOf(one.chosen)))
  return (
    <>
      <fieldset className="sl-wish-kind">
        <legend>{t('form.kind')}</legend>
        {KINDS.map((value) => (
          <Radio
            key={value}
            id={`wish-kind-${value}`}
            name="wish-kind"
            label={t(`form.kindOf.${value}`)}
            isChecked={kind === value}
            onChange={() => {
              setKind(value)
              onChoose(undefined)
            }}
          />
        ))}
      </fieldset>
      <fieldset className="sl-vacancies">
        <legend>{t(`form.where.${kind}`)}</legend>
        <Field id="wish-search" label={t(`form.search.${kind}`)} error={error}>
          <TextInput
            id="wish-search"
            type="search"
            value={typed}
            validated={error ? 'error' : 'default'}
            aria-describedby={error ? 'wish-search-help' : undefined}
            onChange={(_, value) => setTyped(value)}
          />
        </Field>
        <ProblemAlert error={answer.error} retry={answer.retry} />
        {answer.isPending && <Waiting />}
        {chosen && (
          <p className="sl-wish-chosen" role="status">
            {t('form.chosen')} <Place place={chosen.place} />
          </p>
        )}
        {!answer.isPending && !answer.error && found.length === 0 && (
          <p role="status">{t(`form.nothing.${kind}`)}</p>
        )}
        <ul>
          {found.map((one) => {
            const key = keyOf(one.chosen)
            const isChosen = chosen !== undefined && keyOf(chosen) === key
            return (
              <li key={key} data-chosen={isChosen || undefined}>
                <Radio
                  id={`wish-place-${key}`}
                  name="wish-place"
                  label={one.name}
                  description={one.note}
                  isChecked={isChosen}
                  onChange={() => onChoose(one.chosen)}
                />
              </li>
            )
          })}
        </ul>
        {answer.isMore && <p className="sl-muted">{t('form.narrow')}</p>}
      </fieldset>
    </>
  )
}

const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')

function useFoundPosts(q: string, enabled: boolean) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const { data, error, isPending, refetch } = useWishPosts(q, enabled)
  const found = (data?.items ?? []).map((post) => ({
    name: post.jobName,
    note: joined(
      post.unitName,
      post.agencyName !== post.unitName && post.agencyName,
      t('form.jobClass', { value: format.integer(post.jobClass) }),
      post.place,
    ),
    chosen: {
      positionId: post.positionId,
      unitId: null,
      place: {
        jobName: post.jobName,
        unitId: null,
        unitName: post.unitName,
        agencyName: post.agencyName,
      },
    } satisfies Chosen,
  }))
  return { found, error, isPending, isMore: Boolean(data?.next), retry: () => void refetch() }
}

function useFoundUnits(window: string, q: string, enabled: boolean) {
  const { data, error, isPending, refetch } = useWishUnits(window, q, enabled)
  const found = (data?.items ?? []).map((unit) => ({
    name: unit.name,
    note: joined(unit.agencyName !== unit.name && unit.agencyName, unit.place),
    chosen: {
      positionId: null,
      unitId: unit.unitId,
      place: {
        jobName: null,
        unitId: unit.unitId,
        unitName: unit.name,
        agencyName: unit.agencyName,
      },
    } satisfies Chosen,
  }))
  return { found, error, isPending, isMore: Boolean(data?.next), retry: () => void refetch() }
}
