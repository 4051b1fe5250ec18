import { Button, Title } from '@patternfly/react-core'
import { PlusIcon } from '@patternfly/react-icons'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WishRow, WishWindow } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useKeepWishes, useOwnWishes } from '../api'
import { usePlaceName } from '../Place'
import { including, keyOf, moved, without } from './order'
import { WishForm } from './WishForm'
import { WishItem, type WishAct } from './WishItem'

const ADD = 'wish-add'

/** The own wishes of a window in their order; each change is kept at once. */
export function RankedWishes({ window }: { window: WishWindow }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const name = usePlaceName()
  const list = useOwnWishes(window.id)
  const keep = useKeepWishes(window.id)
  const [told, setTold] = useState('')
  // The wish that is being changed, or a new one.
  const [form, setForm] = useState<WishRow | 'new'>()
  // Ids in the order in which they may take the focus once the list is drawn anew.
  const next = useRef<string[]>([])
  const wishes = list.data ?? []
  useEffect(() => {
    if (next.current.length === 0) return
    const place = next.current
      .map((id) => document.getElementById(id))
      .find((one) => one && !(one as HTMLButtonElement).disabled)
    place?.focus()
    next.current = []
  }, [list.data, form])

  const save = (rows: WishRow[], message: string, focus: string[]) => {
    next.current = focus
    keep.mutate(rows, {
      onSuccess: () => {
        setTold(message)
        setForm(undefined)
        // A closed form gives the focus back.
        next.current = focus
      },
    })
  }
  const act = (wish: WishRow, what: WishAct) => {
    setTold('')
    const key = keyOf(wish)
    if (what === 'change') return setForm(wish)
    if (what === 'remove')
      return save(without(wishes, key), t('own.removed', { name: name(wish.place) }), [ADD])
    const rows = moved(wishes, key, what === 'up' ? -1 : 1)
    const like = rows.filter(({ acceptable }) => acceptable === wish.acceptable)
    save(
      rows,
      t('own.moved', {
        name: name(wish.place),
        place: format.integer(like.findIndex((one) => keyOf(one) === key) + 1),
        count: like.length,
      }),
      [`wish-${what}-${key}`, `wish-${what === 'up' ? 'down' : 'up'}-${key}`],
    )
  }
  const group = (acceptable: boolean) => wishes.filter((wish) => wish.acceptable === acceptable)
  const isFull = wishes.length >= window.mostWishes
  return (
    <section className="sl-request" aria-labelledby="own-wishes">
      <Title headingLevel="h2" size="lg" id="own-wishes">
        {t('own.mine')}
      </Title>
      <ProblemAlert error={list.error} retry={() => void list.refetch()} />
      {!(form && window.open) && <RefusalAlert error={keep.error} />}
      {list.isPending && <Waiting />}
      {list.data && wishes.length === 0 && (
        <p>{t(window.open ? 'own.none' : window.status === 'UPCOMING' ? 'own.notYet' : 'own.noneFiled')}</p>
      )}
      {[true, false].map((acceptable) => {
        const like = group(acceptable)
        if (like.length === 0) return null
        return (
          <section key={String(acceptable)} className="sl-wish-group">
            <Title headingLevel="h3" size="md" id={`wishes-${acceptable}`}>
              {t(acceptable ? 'own.wanted' : 'own.unwanted')}
            </Title>
            <ol className="sl-wishes" aria-labelledby={`wishes-${acceptable}`}>
              {like.map((wish, index) => (
                <WishItem
                  key={keyOf(wish)}
                  wish={wish}
                  index={index}
                  count={like.length}
                  isOpen={window.open && !form}
                  onAct={(what) => act(wish, what)}
                />
              ))}
            </ol>
          </section>
        )
      })}
      {form && window.open && (
        <WishForm
          key={form === 'new' ? 'new' : keyOf(form)}
          window={window}
          wish={form === 'new' ? undefined : form}
          taken={wishes.map(keyOf)}
          error={keep.error}
          isBusy={keep.isPending}
          onSave={(wish) => save(including(wishes, wish), t('own.kept', { name: name(wish.place) }), [ADD])}
          onCancel={() => {
            next.current = [ADD]
            keep.reset()
            setForm(undefined)
          }}
        />
      )}
      {!form && window.open && list.data && (
        <div className="sl-wish-add">
          <Button
            id={ADD}
            icon={<PlusIcon />}
            variant={wishes.length === 0 ? 'primary' : 'secondary'}
            isAriaDisabled={isFull}
            onClick={() => {
              setTold('')
              keep.reset()
              setForm('new')
            }}
          >
            {t('own.add')}
          </Button>
          <span className="sl-muted">
            {t(isFull ? 'own.full' : 'own.used', { used: wishes.length, most: window.mostWishes })}
          </span>
        </div>
      )}
      <p className={told ? 'sl-voice__done' : 'pf-v6-screen-reader'} role="status">
        {told}
      </p>
    </section>
  )
}
