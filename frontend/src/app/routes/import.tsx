import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { PageHeader } from '@/components/layout/PageHeader'
import { ImportProcess, ImportStatusLabel, useImport } from '@/features/imports'

export function Component() {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { id = '' } = useParams()
  const { data, error, isPending, refetch } = useImport(id)
  return (
    <>
      <PageHeader
        title={data?.fileName ?? t('one')}
        badge={data && <ImportStatusLabel status={data.status} />}
        lead={
          data &&
          [
            t(`kind.${data.kind}`),
            [data.format, data.encoding, data.separator && t('separator', { sign: data.separator })]
              .filter(Boolean)
              .join(', '),
            t('uploadedBy', { name: data.createdBy, at: format.instant(data.createdAt) }),
          ].join(' · ')
        }
        crumbs={[{ label: t('title'), to: '/impor' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={error} retry={() => void refetch()} />
        {isPending && <Waiting />}
        {data && <ImportProcess view={data} />}
      </PageSection>
    </>
  )
}
