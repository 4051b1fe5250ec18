import {
  EmptyState,
  EmptyStateBody,
  FormSelect,
  FormSelectOption,
  Label,
  Title,
} from '@patternfly/react-core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { isProblem } from '@/api/problem'
import type { PublicSurveyResults } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { createFormat, todayIn } from '@/lib/format'
import { usePublicResults } from './api'
import { yearsUntil } from './choice'
import { OpenData } from './OpenData'
import { PublicElements } from './PublicElements'
import { PublicMethod } from './PublicMethod'
import { PublicTable } from './PublicTable'

/** Results of a government's surveys for everybody: quarters that are over, the year when it is over. No session. */
export function PublicResults({ government }: { government: string }) {
  const { t } = useTranslation(['survey-index', 'common'])
  const [search, setSearch] = useSearchParams()
  const asked = search.get('year') ?? ''
  const results = usePublicResults(government, asked)
  const title = t('survey-index:public.title')
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`
  }, [title, t])
  const { data } = results
  const years = yearsUntil(todayIn('Asia/Jakarta'))
  const shown = data?.year ?? years[0]!
  const isUnknown = isProblem(results.error) && results.error.status === 404
  return (
    <>
      <Title headingLevel="h1" size="2xl">
        {title}
      </Title>
      <p>{t('survey-index:public.lead')}</p>
      {!isUnknown && (
        <label className="sl-index-years sl-no-print">
          {t('survey-index:public.year')}
          <FormSelect
            id="public-year"
            value={asked || String(shown)}
            onChange={(_, year) => setSearch({ year })}
          >
            {[...new Set([shown, ...years])]
              .sort((one, other) => other - one)
              .map((year) => (
                <FormSelectOption key={year} value={String(year)} label={String(year)} />
              ))}
          </FormSelect>
        </label>
      )}
      {isUnknown ? (
        <EmptyState titleText={t('survey-index:public.unknown.title')} headingLevel="h2" variant="sm">
          <EmptyStateBody>{t('survey-index:public.unknown.body')}</EmptyStateBody>
        </EmptyState>
      ) : (
        <ProblemAlert error={results.error} retry={() => void results.refetch()} />
      )}
      {results.isPending && <Waiting />}
      {data && !results.error && <Told results={data} />}
    </>
  )
}

function Told({ results }: { results: PublicSurveyResults }) {
  const { t, i18n } = useTranslation(['survey-index', 'shell'])
  const { city, units, meanOfUnits } = results
  const format = createFormat(i18n.language)
  return (
    <>
      {results.demo && (
        <p>
          <Label color="yellow">{t('shell:demo.text')}</Label>
        </p>
      )}
      <Title headingLevel="h2" size="xl">
        {t('public.of', { government: results.governmentName, year: String(results.year) })}
      </Title>
      {city.quarters.length === 0 ? (
        <p>{t('public.none')}</p>
      ) : (
        <>
          <PublicTable
            title={t('public.city')}
            year={results.year}
            lines={[{ key: 'city', name: results.governmentName, line: city }]}
          />
          <PublicElements city={city} />
          <PublicTable
            title={t('public.units')}
            year={results.year}
            lines={units.map(({ unitId, unitName, line }) => ({ key: unitId, name: unitName, line }))}
          />
          {meanOfUnits?.index != null && (
            <p>
              {t('public.mean', {
                units: format.integer(meanOfUnits.units),
                index: format.decimal(meanOfUnits.index, 2, true),
              })}
            </p>
          )}
        </>
      )}
      <PublicMethod method={results.method} />
      <OpenData government={results.government} year={results.year} />
    </>
  )
}
