import { ExclamationCircleIcon, ExclamationTriangleIcon } from '@patternfly/react-icons'
import { useTranslation } from 'react-i18next'
import type { ImportCheckedRow, ImportField } from '@/api/types'
import { useLabel } from './useLabel'

const FIRST_VALUES = 5

const text = (value: unknown) => (value === null || value === undefined || value === '' ? '∅' : String(value))

interface Props {
  row: ImportCheckedRow
  fields: ImportField[]
}

/** What is wrong with a row and what helps; else what would change, before and after; else what it says. */
export function RowDetail({ row, fields }: Props) {
  const { t } = useTranslation('imports')
  const label = useLabel()
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
                  {text(before)}
                </del>
                <span aria-hidden> → </span>
                <ins>
                  <span className="pf-v6-screen-reader">{t('rows.after')} </span>
                  {text(after)}
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
                .map(([field, value]) => `${nameOf(field)}: ${value}`)
                .join(' · ')}
        </span>
      )}
    </div>
  )
}
