import { Content } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { EmployeeView } from '@/api/types'
import { EmptyFirstUse } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { DataTable } from '@/components/list/DataTable'

/** Where each part of the file comes from, and since when it is known. */
export function SourcesTab({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const may = usePermissions()
  if (employee.sources.length === 0) return <EmptyFirstUse title={t('sources.empty')} />
  return (
    <>
      <Content className="sl-gap">{t('sources.lead')}</Content>
      <div className="sl-list">
        <DataTable
          label={t('tab.sumber')}
          rows={employee.sources}
          rowId={({ field, changeId, recordedAt }) => `${field}${changeId ?? recordedAt}`}
          columns={[
            {
              key: 'field',
              label: t('sources.field'),
              cell: ({ field }) => t([`history.kind.${field}`, 'sources.otherField'], { field }),
            },
            {
              key: 'source',
              label: t('sources.source'),
              cell: ({ source }) => t([`sources.kind.${source}`, 'sources.otherKind'], { source }),
            },
            {
              key: 'change',
              label: t('sources.change'),
              cell: ({ source, changeId, changeLabel }) =>
                source === 'IMPORT' && changeId && may('imports:read') ? (
                  <AppLink to={`/impor/${changeId}`}>{changeLabel ?? changeId}</AppLink>
                ) : (
                  (changeLabel ?? '–')
                ),
            },
            {
              key: 'recorded',
              label: t('sources.recorded'),
              nowrap: true,
              cell: ({ recordedAt }) => format.instant(recordedAt),
            },
          ]}
        />
      </div>
    </>
  )
}
