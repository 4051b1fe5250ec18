import { PageSection, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { usePermissions } from '@/api/session'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { AnalysisList, BalancePanel, ForecastPanel } from '@/features/workload'

const VIEWS = ['analisis', 'seimbang', 'proyeksi'] as const

export function Component() {
  const { t } = useTranslation('workload')
  const may = usePermissions()
  const [search, setSearch] = useSearchParams()
  const view = VIEWS.find((one) => one === search.get('tampilan')) ?? 'analisis'
  const show = (one: (typeof VIEWS)[number]) => {
    const next = new URLSearchParams()
    if (one !== 'analisis') next.set('tampilan', one)
    for (const kept of ['asOf', 'unit']) {
      const value = search.get(kept)
      if (value) next.set(kept, value)
    }
    setSearch(next)
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {may('workload-surveys:read') && (
              <AppLink to="/beban-kerja/survei" className="pf-v6-c-button pf-m-secondary">
                {t('surveys')}
              </AppLink>
            )}
            <ToggleGroup aria-label={t('views')}>
              {VIEWS.map((one) => (
                <ToggleGroupItem
                  key={one}
                  buttonId={`workload-${one}`}
                  text={t(`view.${one}`)}
                  isSelected={view === one}
                  onChange={() => show(one)}
                />
              ))}
            </ToggleGroup>
          </>
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        {view === 'analisis' && <AnalysisList />}
        {view === 'seimbang' && <BalancePanel />}
        {view === 'proyeksi' && <ForecastPanel />}
      </PageSection>
    </>
  )
}
