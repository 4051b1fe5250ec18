import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'

interface Props {
  before: number | null | undefined
  after: number | null | undefined
  /** Whether less is better; colours the figure after. */
  lessIsBetter?: boolean
  digits?: number
}

/** `412 → 143`, read aloud as "from 412 to 143". */
export function BeforeAfter({ before, after, lessIsBetter = false, digits = 0 }: Props) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  if (before === null || before === undefined || after === null || after === undefined)
    return <>{format.integer(null)}</>
  const better = lessIsBetter ? after < before : after > before
  const tone = after === before ? 'same' : better ? 'better' : 'worse'
  const values = { before: format.decimal(before, digits, true), after: format.decimal(after, digits, true) }
  return (
    <span className="sl-before-after">
      <span className="pf-v6-screen-reader">{t('fromTo', values)}</span>
      <span aria-hidden>
        <span className="sl-muted">{values.before}</span>
        {' → '}
        <strong className={`sl-before-after--${tone}`}>{values.after}</strong>
      </span>
    </span>
  )
}
