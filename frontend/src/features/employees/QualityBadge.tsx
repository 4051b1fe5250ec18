import { Button, Label, Popover } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'
import { useGapText } from '@/components/format/useGapText'

const FULL = 100
const GOOD = 80

/** How complete a file is; with gaps, a button that names them. */
export function QualityBadge({ score, gaps, name }: { score: number; gaps: string[]; name: string }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const gapText = useGapText()
  const text = `${format.decimal(score, 0)} %`
  if (gaps.length === 0)
    return (
      <Label isCompact color="green" title={t('quality.complete')}>
        {text}
      </Label>
    )
  return (
    <Popover
      aria-label={t('quality.gapsOf', { name })}
      headerContent={t('quality.gaps', { count: gaps.length })}
      bodyContent={
        <ul className="sl-gaps">
          {gaps.map((code) => (
            <li key={code}>{gapText(code)}</li>
          ))}
        </ul>
      }
    >
      <Button
        variant="plain"
        size="sm"
        className="sl-quality"
        aria-label={t('quality.badge', { score: text, count: gaps.length, name })}
      >
        <Label isCompact color={score >= FULL ? 'green' : score >= GOOD ? 'yellow' : 'orange'}>
          {text} · {t('quality.count', { count: gaps.length })}
        </Label>
      </Button>
    </Popover>
  )
}
