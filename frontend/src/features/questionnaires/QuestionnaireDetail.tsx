import { Button, PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { useAsOf } from '@/lib/as-of'
import { useQuestionnaire } from './api'
import { BeginModal } from './BeginModal'
import { DraftModal } from './DraftModal'
import { RenameModal } from './RenameModal'
import { VersionTable } from './VersionTable'

/** One questionnaire and its versions. */
export function QuestionnaireDetail({ id }: { id: string }) {
  const { t } = useTranslation('questionnaires')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const found = useQuestionnaire(id)
  const [open, setOpen] = useState<'rename' | 'draft' | 'copy'>()
  const crumbs = [{ label: t('title'), to: '/kuesioner' }]
  if (found.error)
    return (
      <>
        <PageHeader title={t('one')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={found.error} retry={() => void found.refetch()} />
        </PageSection>
      </>
    )
  if (!found.data) return <Waiting />
  const one = found.data
  const [newest] = one.versions
  const mayWrite = may('questionnaires:write') && !readOnly
  const close = () => setOpen(undefined)
  return (
    <>
      <PageHeader
        title={one.name}
        crumbs={crumbs}
        lead={`${one.code} · ${t(`purpose.${one.purpose}`)}`}
        actions={
          mayWrite && (
            <>
              <Button variant="secondary" onClick={() => setOpen('copy')}>
                {t('begin.copyThis')}
              </Button>
              {!one.shipped && (
                <Button variant="secondary" onClick={() => setOpen('rename')}>
                  {t('rename.open')}
                </Button>
              )}
              {!one.shipped &&
                (newest?.status === 'DRAFT' ? (
                  <AppLink to={`/kuesioner/${id}/${newest.id}`} className="pf-v6-c-button pf-m-primary">
                    {t('draft.write')}
                  </AppLink>
                ) : (
                  <Button onClick={() => setOpen('draft')}>{t('draft.open')}</Button>
                ))}
            </>
          )
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <VersionTable questionnaire={one} mayWrite={mayWrite && !one.shipped} />
        {one.shipped && <p className="sl-muted">{t('shippedHint')}</p>}
      </PageSection>
      {open === 'rename' && <RenameModal questionnaire={one} onClose={close} />}
      {open === 'draft' && <DraftModal questionnaire={one} onClose={close} />}
      {open === 'copy' && <BeginModal all={[one]} copied={one} onClose={close} />}
    </>
  )
}
