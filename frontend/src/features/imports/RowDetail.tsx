import { ExclamationCircleIcon, ExclamationTriangleIcon } from '@patternfly/react-icons'
import { useTranslation } from 'react-i18next'
import { type CodeSet, useCodeNames } from '@/api/code-names'
import type { ImportCheckedRow, ImportField } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { useLabel } from './useLabel'

const FIRST_VALUES = 5

const CODES: Record<string, CodeSet> = {
  gol_akhir_id: 'ranks',
  jenjang: 'job-levels',
  kedudukan_hukum_id: 'legal-statuses',
  predikat: 'predicates',
  rumpun: 'job-families',
  status_cpns_pns: 'employment-statuses',
  tingkat_pendidikan_id: 'education-levels',
}
const DATE = /^\d{4}-\d\d-\d\d$/

interface Props {
  row: ImportCheckedRow
  fields: ImportField[]
}

/** What is wrong with a row and what helps; else what would change, before and after; else what it says. */
export function RowDetail({ row, fields }: Props) {
  const { t } = useTranslation('imports')
  const label = useLabel()
  const format = useFormat()
  const name = useCodeNames()
  const text = (field: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return t('mapping.blank')
    const written = String(value)
    if (CODES[field]) return name(CODES[field], written)
    return DATE.test(written) ? format.date(written) : written
  }
  const nameOf = (field: string | null) => {
    const known = fields.find(({ name }) => name === field)
    return known ? label(known) : field
  }
  return (
    <div className="sl-row-detail">
      {row.problems.length > 0 && (
        <ul>
          {row.problems.map((problem, index) => (
            <li key={index} data-severity={problem.severity}>
              {problem.severity === 'ERROR' ? (
                <ExclamationCircleIcon className="sl-bad" aria-label={t('rows.error')} />
              ) : (
                <ExclamationTriangleIcon className="sl-warn" aria-label={t('rows.warning')} />
              )}
              <div>
                <strong>
                  {[
                    problem.cell && t('rows.cell', { cell: problem.cell }),
                    problem.column ?? nameOf(problem.field),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </strong>{' '}
                <span lang="id">{problem.message}</span>
                <small className="sl-block" lang="id">
                  {problem.cure}
                </small>
              </div>
            </li>
          ))}
        </ul>
      )}
      {row.verdict !== 'ERROR' && row.changes.length > 0 && (
        <dl className="sl-diff">
          {row.changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{nameOf(field)}</dt>
              <dd>
                <del>
                  <span className="pf-v6-screen-reader">{t('rows.before')} </span>
                  {text(field, before)}
                </del>
                <span aria-hidden> → </span>
                <ins>
                  <span className="pf-v6-screen-reader">{t('rows.after')} </span>
                  {text(field, after)}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {row.problems.every(({ severity }) => severity === 'WARNING') && row.changes.length === 0 && (
        <span className="sl-muted">
          {row.verdict === 'MISSING'
            ? t('rows.missing')
            : Object.entries(row.values)
                .filter(([, value]) => value)
                .slice(0, FIRST_VALUES)
                .map(([field, value]) => `${nameOf(field)}: ${text(field, value)}`)
                .join(' · ')}
        </span>
      )}
    </div>
  )
}
