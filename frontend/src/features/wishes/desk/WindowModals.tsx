import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { WishWindow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { ActField, Values } from '@/components/acts/act-form'
import { useFormat } from '@/components/format/useFormat'
import { todayIn } from '@/lib/format'
import { changeWindow, closeWindow, openWindow, readWindow, useRefreshWindows } from '../api'

const USUAL_WISHES = '3'
const LONGEST_NAME = 200
const LONGEST_REASON = 500

const bodyOf = (values: Values) => ({
  name: values.name?.trim() ?? '',
  opensOn: values.opensOn ?? '',
  closesOn: values.closesOn ?? '',
  mostWishes: Number(values.mostWishes),
})

function useWindowFields(): ActField[] {
  const { t } = useTranslation('wishes')
  return [
    { name: 'name', label: t('desk.field.name'), kind: 'text', required: true, max: LONGEST_NAME },
    { name: 'opensOn', label: t('desk.field.opensOn'), kind: 'date', required: true },
    {
      name: 'closesOn',
      label: t('desk.field.closesOn'),
      kind: 'date',
      required: true,
      hint: t('desk.field.closesOnHint'),
    },
    {
      name: 'mostWishes',
      label: t('desk.field.mostWishes'),
      kind: 'number',
      required: true,
      hint: t('desk.field.mostWishesHint'),
    },
  ]
}

/** Opens a window and shows it. */
export function OpenWindow({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('wishes')
  const { government } = useMe()
  const refresh = useRefreshWindows()
  const navigate = useNavigate()
  const fields = useWindowFields()
  const [key] = useState(newIdempotencyKey)
  const opened = useRef('')
  return (
    <ActModal
      title={t('desk.open')}
      lead={t('desk.openLead')}
      fields={fields}
      initial={{ opensOn: todayIn(government.timeZone), mostWishes: USUAL_WISHES }}
      confirmLabel={t('desk.openConfirm')}
      send={async (values) => {
        opened.current = (await openWindow(bodyOf(values), key)).id
      }}
      onDone={() => {
        void refresh()
        onClose()
        void navigate(`/minat/${opened.current}`)
      }}
      onClose={onClose}
    />
  )
}

interface Props {
  window: WishWindow
  onClose: () => void
}

/** What is different from what the reader saw, in words. */
function useChanges(window: WishWindow) {
  const { t } = useTranslation(['wishes', 'acts'])
  const format = useFormat()
  return async () => {
    const now = await readWindow(window.id)
    const lines: [boolean, string, string][] = [
      [now.name !== window.name, t('wishes:desk.field.name'), now.name],
      [now.opensOn !== window.opensOn, t('wishes:desk.field.opensOn'), format.date(now.opensOn)],
      [now.closesOn !== window.closesOn, t('wishes:desk.field.closesOn'), format.date(now.closesOn)],
      [
        now.mostWishes !== window.mostWishes,
        t('wishes:desk.field.mostWishes'),
        format.integer(now.mostWishes),
      ],
      [now.status !== window.status, t('wishes:desk.column.status'), t(`wishes:windowStatus.${now.status}`)],
    ]
    return lines.filter(([isOther]) => isOther).map(([, what, value]) => t('acts:now', { what, value }))
  }
}

/** Changes days, name and number; a window that has ended goes on when its last day is moved. */
export function ChangeWindow({ window, onClose }: Props) {
  const { t } = useTranslation('wishes')
  const refresh = useRefreshWindows()
  const fields = useWindowFields()
  const changed = useChanges(window)
  const { name, opensOn, closesOn, mostWishes, programmeId } = window
  return (
    <ActModal
      title={t('desk.change')}
      lead={t('desk.changeLead')}
      fields={fields}
      initial={{ name, opensOn, closesOn, mostWishes: String(mostWishes) }}
      confirmLabel={t('desk.changeConfirm')}
      send={(values) => changeWindow(window, { ...bodyOf(values), programmeId: programmeId ?? undefined })}
      changed={changed}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}

/** Closes a window before its last day; everybody reads why. */
export function CloseWindow({ window, onClose }: Props) {
  const { t } = useTranslation('wishes')
  const refresh = useRefreshWindows()
  const changed = useChanges(window)
  return (
    <ActModal
      title={t('desk.close')}
      lead={t('desk.closeLead')}
      danger
      fields={[
        {
          name: 'reason',
          label: t('desk.field.reason'),
          kind: 'long',
          required: true,
          max: LONGEST_REASON,
          hint: t('desk.field.reasonHint'),
        },
      ]}
      confirmLabel={t('desk.closeConfirm')}
      send={(values) => closeWindow(window, values.reason?.trim() ?? '')}
      changed={changed}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
