import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { usePermissions } from '@/api/session'
import type { SurveyRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AddressTabs } from '@/components/layout/AddressTabs'
import { PageHeader } from '@/components/layout/PageHeader'
import { useSurvey } from './api'
import { AskedCampaign } from './asked/AskedCampaign'
import { AskedResults } from './asked/AskedResults'
import { CampaignTab } from './CampaignTab'
import { CommentsTab } from './CommentsTab'
import { PaperTab } from './paper/PaperTab'
import { ResultsTab } from './ResultsTab'
import { SurveyStatusLabel } from './SurveyStatusLabel'
import { SurveyActs } from './SurveyActs'
import { TokensTab } from './tokens/TokensTab'

/** Words of the address; the screen shows their translations. */
const TABS = ['kampanye', 'kertas', 'kode', 'hasil', 'komentar'] as const
type SurveyTab = (typeof TABS)[number]

/** One survey: how it runs, what it says, what people wrote. */
export function SurveyDetail({ id }: { id: string }) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const survey = useSurvey(id)
  const crumbs = [{ label: t('title'), to: '/survei' }]
  if (survey.error)
    return (
      <>
        <PageHeader title={t('survey')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={survey.error} retry={() => void survey.refetch()} />
        </PageSection>
      </>
    )
  if (!survey.data) return <Waiting />
  const one = survey.data
  const period = t('period', { from: format.date(one.opensOn), to: format.date(one.closesOn) })
  return (
    <>
      <PageHeader
        title={one.title}
        crumbs={crumbs}
        badge={<SurveyStatusLabel status={one.status} />}
        // Surveys of employees have no service but their own title.
        lead={one.service === one.title ? period : `${one.service} · ${period}`}
        actions={<SurveyActs survey={one} />}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <SurveyTabs survey={one} />
      </PageSection>
    </>
  )
}

function SurveyTabs({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const may = usePermissions()
  const [search, setSearch] = useSearchParams()
  const isAsked = survey.questionnaireVersionId !== null
  const isShown = (name: SurveyTab) => {
    if (name === 'komentar') return may('survey-comments:read') && !isAsked
    if (name === 'kode') return survey.tokens !== 'NONE' && survey.audience === 'PUBLIC'
    return name !== 'kertas' || !isAsked
  }
  const tabs = TABS.filter(isShown)
  const tab: SurveyTab = tabs.find((name) => name === search.get('tab')) ?? 'kampanye'
  return (
    <AddressTabs
      panel="survey-panel"
      label={t('tabs')}
      tabs={tabs}
      tab={tab}
      titleOf={(name) => t(`tab.${name}`)}
      onShow={(name) => setSearch(name === 'kampanye' ? {} : { tab: name })}
    >
      {tab === 'kampanye' && (isAsked ? <AskedCampaign survey={survey} /> : <CampaignTab survey={survey} />)}
      {tab === 'kertas' && <PaperTab survey={survey} />}
      {tab === 'kode' && <TokensTab survey={survey} />}
      {tab === 'hasil' && (isAsked ? <AskedResults survey={survey} /> : <ResultsTab survey={survey} />)}
      {tab === 'komentar' && <CommentsTab survey={survey} />}
    </AddressTabs>
  )
}
