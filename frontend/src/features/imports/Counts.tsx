import { useTranslation } from 'react-i18next'
import type { ImportView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'

const SHOWN = ['new', 'changed', 'unchanged', 'error', 'warning', 'missing'] as const

/** What the check found, by verdict; once it was applied, what happened. */
export function Counts({ counts, done = false }: { counts: ImportView['counts']; done?: boolean }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  return (
    <div className="sl-counts">
      <Figures>
        {SHOWN.map((key) => (
          <Figure
            key={key}
            label={t(`count.${key}`)}
            value={format.integer(counts[key])}
            note={t(`${done ? 'countDone' : 'countNote'}.${key}`)}
            tone={
              key === 'error' && counts.error > 0
                ? 'shortage'
                : key === 'warning' && counts.warning > 0
                  ? 'surplus'
                  : 'plain'
            }
          />
        ))}
      </Figures>
    </div>
  )
}
