import { Progress, ProgressMeasureLocation, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { useGapText } from '@/components/format/useGapText'
import { AppLink } from '@/components/layout/AppLink'

/** How complete the data are, and the gaps that stand most often in a plan's way. */
export function QualityCard({ quality }: { quality: Dashboard['dataQuality'] }) {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const gapText = useGapText()
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('quality')}
      </Title>
      <Progress
        value={quality.score}
        label={`${format.decimal(quality.score, 1)} %`}
        measureLocation={ProgressMeasureLocation.outside}
        aria-label={t('quality')}
      />
      {quality.topGaps.length === 0 ? (
        <p className="sl-muted">{t('noGaps')}</p>
      ) : (
        <ul className="sl-rows">
          {quality.topGaps.map(({ code, count }) => (
            <li key={code}>
              <AppLink to={`/pegawai?gap=${code}`}>{gapText(code)}</AppLink>
              <span className="sl-numeric">{format.integer(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
