import { useTranslation } from 'react-i18next'
import type { SatisfactionIndex } from '@/api/types'
import { createFormat } from '@/lib/format'

interface Props {
  /** How many answers came; null where that is not published either. */
  answers: number | null
  index: SatisfactionIndex | null
}

/** An index with its class, where enough answered for one, and its interval; says whether nobody answered or it may not be told. Asks for no session. */
export function IndexValue({ answers, index }: Props) {
  const { t, i18n } = useTranslation('survey-index')
  const two = (value: number) => createFormat(i18n.language).decimal(value, 2, true)
  if (!index) return <span className="sl-muted">{answers === 0 ? t('noAnswers') : t('untold')}</span>
  const { value, quality, from, to } = index
  return (
    <span className="sl-index">
      <span>
        <b>{two(value)}</b> {quality}
        <span className="pf-v6-screen-reader">
          {` (${quality ? t(`quality.${quality}`) : t('ungraded')})`}
        </span>
      </span>
      {from !== null && to !== null && (
        <small className="sl-muted">{t('interval', { from: two(from), to: two(to) })}</small>
      )}
    </span>
  )
}
