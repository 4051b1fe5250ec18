import { Label, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import type { EmployeeView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { Difference } from '@/components/format/Values'
import { DataTable } from '@/components/list/DataTable'

const COLOR: Record<string, 'green' | 'teal' | 'yellow' | 'orange'> = {
  SANGAT_BAIK: 'green',
  BAIK: 'teal',
  BUTUH_PERBAIKAN: 'yellow',
}

/** Ratings by year, and competences against what the post asks for. */
export function PerformanceTab({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const name = useCodeNames()
  const expectation = (value: number | null) => (value === null ? '–' : t(`expectation.${value}`))
  const missing = employee.competencies.filter(({ gap }) => gap !== null && gap < 0).length
  const unknown = employee.competencies.filter(
    ({ level, standard }) => level === null && standard !== null,
  ).length
  return (
    <div className="sl-board">
      <section className="sl-card">
        <Title headingLevel="h2" size="md">
          {t('ratings')}
        </Title>
        {employee.performance.length === 0 ? (
          <p className="sl-muted">{t('noRatings')}</p>
        ) : (
          <DataTable
            label={t('ratings')}
            rows={employee.performance}
            rowId={({ year }) => String(year)}
            columns={[
              { key: 'year', label: t('year'), cell: ({ year }) => year },
              {
                key: 'predicate',
                label: t('predicate'),
                cell: ({ predicate }) => (
                  <Label isCompact color={COLOR[predicate] ?? 'orange'}>
                    {name('predicates', predicate)}
                  </Label>
                ),
              },
              { key: 'result', label: t('result'), cell: ({ result }) => expectation(result) },
              { key: 'behaviour', label: t('behaviour'), cell: ({ behaviour }) => expectation(behaviour) },
            ]}
          />
        )}
      </section>
      <section className="sl-card">
        <Title headingLevel="h2" size="md">
          {t('competences')}
        </Title>
        {employee.competencies.length === 0 ? (
          <p className="sl-muted">{t('noCompetences')}</p>
        ) : (
          <>
            <p>{t('competenceSummary', { below: missing, unknown })}</p>
            <DataTable
              label={t('competences')}
              rows={employee.competencies}
              rowId={({ code }) => code}
              columns={[
                {
                  key: 'name',
                  label: t('competence'),
                  cell: (row) => name('competencies', row.code, row.name),
                },
                {
                  key: 'standard',
                  label: t('standard'),
                  numeric: true,
                  cell: (row) => format.integer(row.standard),
                },
                { key: 'level', label: t('level'), numeric: true, cell: (row) => format.integer(row.level) },
                {
                  key: 'gap',
                  label: t('gapColumn'),
                  numeric: true,
                  nowrap: true,
                  cell: (row) =>
                    row.level === null && row.standard !== null ? (
                      t('notAssessed')
                    ) : (
                      <Difference value={row.gap} />
                    ),
                },
                {
                  key: 'assessed',
                  label: t('assessed'),
                  nowrap: true,
                  cell: (row) => (
                    <>
                      {format.date(row.assessedOn)}
                      {row.source && (
                        <small className="sl-muted sl-block">
                          {t([`assessment.${row.source}`, 'assessment.other'], { code: row.source })}
                        </small>
                      )}
                    </>
                  ),
                },
              ]}
            />
          </>
        )}
      </section>
    </div>
  )
}
