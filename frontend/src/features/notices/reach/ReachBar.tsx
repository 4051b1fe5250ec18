import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'
import { shareOf } from './reach'

/** How many have read it, as words and as a bar. */
export function ReachBar({ read, of }: { read: number; of: number }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  return (
    <span className="sl-reach">
      <span>
        {t('reach.readOf', { read: format.integer(read), all: format.integer(of) })}{' '}
        <strong>{t('reach.share', { share: format.decimal(shareOf(read, of), 1) })}</strong>
      </span>
      <progress aria-hidden value={read} max={Math.max(of, 1)} />
    </span>
  )
}
