import { Button, Form } from '@patternfly/react-core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { usePermissions } from '@/api/session'
import type { LetterSettings, LetterSettingsView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { problemText } from '@/components/feedback/problem-text'
import { StaleModal } from '@/components/feedback/StaleModal'
import { Waiting } from '@/components/feedback/States'
import { PagePictures } from '@/components/letters/PagePictures'
import { useAsOf } from '@/lib/as-of'
import { readLetterSettings, useLetterSettings, usePreviewSettings, useSaveLetterSettings } from './api'
import { SettingsFields } from './SettingsFields'
import { FIELDS, shown, trimmed } from './settings'

/** Letterhead, signatories, legal bases and numbering of the government, with a decree as it would look. */
export function SettingsBoard() {
  const query = useLetterSettings()
  if (query.error && !query.data)
    return <ProblemAlert error={query.error} retry={() => void query.refetch()} />
  return query.data ? <Board key={query.data.version} saved={query.data} /> : <Waiting />
}

function Board({ saved }: { saved: LetterSettingsView }) {
  const { t } = useTranslation(['letters', 'common', 'problems'])
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [settings, setSettings] = useState(saved.settings)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refusal, setRefusal] = useState<unknown>(null)
  const [clash, setClash] = useState<{ mine: LetterSettings; theirs: LetterSettingsView }>()
  const save = useSaveLetterSettings()
  const preview = usePreviewSettings()
  const mayWrite = may('letter-settings:write') && !readOnly

  const refused = (error: unknown) => {
    const known = isProblem(error) ? (error.problem.errors ?? []) : []
    setErrors(
      Object.fromEntries(
        known.map(({ pointer, code, params }) => [pointer.slice(1), problemText(t, code, params)]),
      ),
    )
    setRefusal(error)
  }
  const send = (wanted: LetterSettings, version: number) => {
    setErrors({})
    setRefusal(null)
    save.mutate(
      { settings: trimmed(wanted), version },
      {
        onError: (error) => {
          if (isProblem(error) && error.status === 412)
            readLetterSettings()
              .then((theirs) => setClash({ mine: trimmed(wanted), theirs }))
              .catch(refused)
          else refused(error)
        },
      },
    )
  }
  const look = () => {
    setErrors({})
    setRefusal(null)
    preview.mutate(trimmed(settings), { onError: refused })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(settings, saved.version)
  }
  return (
    <div className="sl-split">
      <Form noValidate onSubmit={submit} className="sl-plan-card">
        <ProblemAlert error={refusal} focus />
        {saved.version === 0 && <Alert isInline variant="info" title={t('letters:settings.usual')} />}
        <SettingsFields settings={settings} errors={errors} onChange={setSettings} isReadOnly={!mayWrite} />
        {mayWrite && (
          <div className="sl-chips">
            <Button type="submit" isLoading={save.isPending} isDisabled={save.isPending}>
              {t('common:save')}
            </Button>
          </div>
        )}
        <span role="status">{save.isSuccess && t('letters:settings.saved')}</span>
      </Form>
      <section className="sl-plan-card sl-split__beside" aria-label={t('letters:settings.sample')}>
        {mayWrite && (
          <div>
            <Button variant="secondary" onClick={look} isLoading={preview.isPending}>
              {t('letters:settings.look')}
            </Button>
          </div>
        )}
        {preview.data ? (
          <PagePictures preview={preview.data} />
        ) : (
          <p className="sl-muted">{t('letters:settings.sampleHint')}</p>
        )}
      </section>
      {clash && (
        <StaleModal<LetterSettings>
          mine={clash.mine}
          theirs={clash.theirs.settings}
          fields={FIELDS.map((name) => ({ name, label: t(`letters:settings.${name}`), show: shown }))}
          onSave={(merged) => {
            setClash(undefined)
            setSettings(merged)
            send(merged, clash.theirs.version)
          }}
          onClose={() => setClash(undefined)}
        />
      )}
    </div>
  )
}
