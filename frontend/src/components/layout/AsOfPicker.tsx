import { Button, Popover, TextInput } from '@patternfly/react-core'
import { CalendarAltIcon } from '@patternfly/react-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '@/lib/as-of'
import { todayIn } from '@/lib/format'
import { useFormat } from '../format/useFormat'

/** The date every screen looks at. */
export function AsOfPicker({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation('shell')
  const { asOf, setAsOf } = useAsOf()
  const format = useFormat()
  const today = todayIn(timeZone)
  const [typed, setTyped] = useState(asOf ?? today)
  return (
    <Popover
      aria-label={t('asOf.label')}
      headerContent={t('asOf.label')}
      bodyContent={(hide) => (
        <form
          className="sl-as-of"
          onSubmit={(event) => {
            event.preventDefault()
            setAsOf(typed === today ? undefined : typed)
            hide()
          }}
        >
          <label htmlFor="as-of">{t('asOf.help')}</label>
          <TextInput id="as-of" type="date" value={typed} onChange={(_, value) => setTyped(value)} />
          <div className="sl-as-of__actions">
            <Button type="submit" isDisabled={!typed}>
              {t('asOf.show')}
            </Button>
            <Button
              variant="link"
              onClick={() => {
                setTyped(today)
                setAsOf(undefined)
                hide()
              }}
            >
              {t('asOf.today')}
            </Button>
          </div>
        </form>
      )}
    >
      <Button
        variant="plain"
        className={asOf ? 'sl-masthead__as-of sl-masthead__as-of--past' : 'sl-masthead__as-of'}
        icon={<CalendarAltIcon />}
        aria-label={t('asOf.current', { date: format.date(asOf ?? today) })}
      >
        <span className="sl-wide">{t('asOf.current', { date: format.date(asOf ?? today) })}</span>
      </Button>
    </Popover>
  )
}
