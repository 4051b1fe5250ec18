import { Checkbox, FormGroup } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import { useReferenceData } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { FreezeWindow, SetFreezeWindow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { useFormat } from '@/components/format/useFormat'
import { newKey, readWindow, useAffectedPosts, useFreezeActs } from './api'

/** Officials whose replacement the minister's letter of 2024 names. */
const USUAL = ['JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS']

/** A window: why, from which day to which, for whom, by which text. */
export function FreezeModal({ window, onClose }: { window?: FreezeWindow; onClose: () => void }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const may = usePermissions()
  const acts = useFreezeActs()
  const name = useCodeNames()
  const known = useReferenceData('job-levels').data ?? []
  const [levels, setLevels] = useState(() => window?.jobLevels ?? USUAL)
  const [sent, setSent] = useState({ text: '', key: '' })
  const affected = useAffectedPosts(levels, may('organisation:read'))
  const keyOf = (body: SetFreezeWindow) => {
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newKey()
    setSent({ text, key })
    return key
  }
  const changed = async () => {
    const now = await readWindow(window?.id ?? '')
    return [
      t('freeze.isNow', {
        from: format.date(now.startsOn),
        to: format.date(now.endsOn),
        levels: now.jobLevels.map((level) => name('job-levels', level)).join(', '),
        source: now.legalSource,
      }),
    ]
  }
  return (
    <ActModal
      title={t(window ? 'freeze.edit' : 'freeze.add')}
      lead={t('freeze.lead')}
      fields={[
        {
          name: 'kind',
          label: t('freeze.kindLabel'),
          kind: 'choice',
          required: true,
          options: (['ELECTION', 'AFTER_INAUGURATION'] as const).map((kind) => ({
            value: kind,
            label: t(`freeze.kind.${kind}`),
          })),
        },
        {
          name: 'startsOn',
          label: t('freeze.firstDay'),
          kind: 'date',
          required: true,
          hint: t('freeze.inclusive'),
        },
        {
          name: 'endsOn',
          label: t('freeze.lastDay'),
          kind: 'date',
          required: true,
          hint: t('freeze.inclusive'),
        },
        {
          name: 'legalSource',
          label: t('freeze.basis'),
          kind: 'text',
          required: true,
          max: 500,
          hint: t('sourceHint'),
        },
      ]}
      initial={{
        kind: window?.kind ?? 'ELECTION',
        startsOn: window?.startsOn ?? '',
        endsOn: window?.endsOn ?? '',
        legalSource: window?.legalSource ?? '',
      }}
      isBlocked={levels.length === 0}
      confirmLabel={t('save')}
      send={(values) => {
        const body: SetFreezeWindow = {
          kind: values.kind as SetFreezeWindow['kind'],
          startsOn: values.startsOn ?? '',
          endsOn: values.endsOn ?? '',
          legalSource: (values.legalSource ?? '').trim(),
          jobLevels: levels,
        }
        return window
          ? acts.change.mutateAsync({ window, body })
          : acts.add.mutateAsync({ body, key: keyOf(body) })
      }}
      changed={changed}
      onDone={onClose}
      onClose={onClose}
    >
      <FormGroup role="group" label={t('freeze.levels')} fieldId="freeze-levels" isInline>
        {known.map(({ code }) => (
          <Checkbox
            key={code}
            id={`freeze-${code}`}
            label={name('job-levels', code)}
            isChecked={levels.includes(code)}
            onChange={(_, on) => setLevels(on ? [...levels, code] : levels.filter((one) => one !== code))}
          />
        ))}
      </FormGroup>
      <p role="status" className="sl-muted">
        {levels.length === 0
          ? t('freeze.noLevels')
          : affected.isReady &&
            t('freeze.count', { count: affected.total, posts: format.integer(affected.total) })}
      </p>
    </ActModal>
  )
}

/** Takes a window away; why stands in the log. */
export function LiftModal({
  window,
  span,
  onClose,
}: {
  window: FreezeWindow
  span: string
  onClose: () => void
}) {
  const { t } = useTranslation('calendar')
  const acts = useFreezeActs()
  return (
    <ActModal
      title={t('freeze.liftOf', { span })}
      lead={t('freeze.liftLead')}
      fields={[{ name: 'reason', label: t('freeze.reason'), kind: 'long', required: true, max: 2000 }]}
      confirmLabel={t('freeze.lift')}
      danger
      send={({ reason = '' }) => acts.lift.mutateAsync({ window, reason: reason.trim() })}
      onDone={onClose}
      onClose={onClose}
    />
  )
}
