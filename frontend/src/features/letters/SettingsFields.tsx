import { TextInput } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { LetterSettings } from '@/api/types'
import { Field } from '@/components/form/Field'
import { ListEditor } from '@/components/form/ListEditor'
import { todayIn } from '@/lib/format'
import { numberExample, PARTS } from './number-example'
import { FILED } from './settings'

interface Props {
  settings: LetterSettings
  /** By pointer without its first stroke: `numbering`, `authority/title`. */
  errors: Record<string, string>
  isReadOnly: boolean
  onChange: (settings: LetterSettings) => void
}

const SIGNATORIES = ['authority', 'secretary', 'agencyHead'] as const
const LONGEST = { title: 160, name: 160, rank: 80, nip: 22 } as const

/** The first error below a pointer. */
const errorOf = (errors: Record<string, string>, name: string) =>
  Object.entries(errors).find(([pointer]) => pointer === name || pointer.startsWith(`${name}/`))?.[1]

export function SettingsFields({ settings, errors, isReadOnly, onChange }: Props) {
  const { t } = useTranslation('letters')
  const me = useMe()
  const change = (patch: Partial<LetterSettings>) => onChange({ ...settings, ...patch })
  const example = numberExample(settings.numbering, settings.unit, todayIn(me.government.timeZone))
  const text = (
    name: string,
    label: string,
    value: string,
    write: (value: string) => void,
    rest: { max: number; optional?: boolean; hint?: string },
  ) => {
    const id = `setting-${name.replace('/', '-')}`
    const error = errors[name]
    return (
      <Field id={id} label={label} optional={rest.optional} hint={rest.hint} error={error}>
        <TextInput
          id={id}
          value={value}
          maxLength={rest.max}
          readOnlyVariant={isReadOnly ? 'default' : undefined}
          validated={error ? 'error' : 'default'}
          aria-describedby={error || rest.hint ? `${id}-help` : undefined}
          onChange={(_, typed) => write(typed)}
        />
      </Field>
    )
  }
  return (
    <div className="sl-plan-stack" inert={isReadOnly}>
      <ListEditor
        label={t('settings.letterhead')}
        items={settings.letterhead}
        onChange={(letterhead) => change({ letterhead })}
        most={4}
        max={120}
        error={errorOf(errors, 'letterhead')}
      />
      {text('address', t('settings.address'), settings.address, (address) => change({ address }), {
        max: 200,
      })}
      {text('place', t('settings.place'), settings.place, (place) => change({ place }), { max: 80 })}
      <fieldset className="sl-paragraphs">
        <legend>{t('settings.numbers')}</legend>
        {text(
          'numbering',
          t('settings.numbering'),
          settings.numbering,
          (numbering) => change({ numbering }),
          {
            max: 100,
            hint: t('settings.numberingHint', { parts: PARTS.map((part) => `{${part}}`).join(' ') }),
          },
        )}
        <p role="status">{example ? t('settings.example', { number: example }) : t('settings.noExample')}</p>
        {text('unit', t('settings.unit'), settings.unit, (unit) => change({ unit }), { max: 20 })}
        <details>
          <summary>{t('settings.archiveCodes')}</summary>
          <p className="sl-muted">{t('settings.archiveHint')}</p>
          <div className="sl-grid-fields">
            {FILED.map((kind) => (
              <div key={kind}>
                {text(
                  `archiveCodes/${kind}`,
                  t(`kind.${kind}`),
                  settings.archiveCodes[kind] ?? '',
                  (code) => change({ archiveCodes: { ...settings.archiveCodes, [kind]: code } }),
                  { max: 20, optional: true },
                )}
              </div>
            ))}
          </div>
        </details>
      </fieldset>
      {SIGNATORIES.map((who) => (
        <fieldset key={who} className="sl-paragraphs">
          <legend>{t(`settings.${who}`)}</legend>
          <div className="sl-grid-fields">
            {(['title', 'name', 'rank', 'nip'] as const).map((part) => (
              <div key={part}>
                {text(
                  `${who}/${part}`,
                  t(`settings.signer.${part}`),
                  settings[who][part] ?? '',
                  (value) => change({ [who]: { ...settings[who], [part]: value } }),
                  { max: LONGEST[part], optional: part !== 'title' },
                )}
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      <ListEditor
        label={t('settings.legalBases')}
        items={settings.legalBases}
        onChange={(legalBases) => change({ legalBases })}
        most={30}
        max={400}
        error={errorOf(errors, 'legalBases')}
      />
      <ListEditor
        label={t('settings.copies')}
        items={settings.copies}
        onChange={(copies) => change({ copies })}
        most={15}
        max={200}
        error={errorOf(errors, 'copies')}
      />
    </div>
  )
}
