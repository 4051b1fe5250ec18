import { Button, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe, usePermissions } from '@/api/session'
import type { ObjectionView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { PaperField } from '@/components/form/PaperField'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { addEvidence, evidenceAddress, useRefreshObjections } from './api'

const MOST = 10

/** What supports an objection: files, which the person adds until it is decided. */
export function Evidence({ one }: { one: ObjectionView }) {
  const { t } = useTranslation('objections')
  const me = useMe()
  const may = usePermissions()
  const format = useFormat()
  const { readOnly } = useAsOf()
  const [isAdding, setAdding] = useState(false)
  const { status, employeeId } = one.objection
  const isOpen = status === 'FILED' || status === 'LATE'
  const mayAdd = isOpen && !readOnly && may('objections:file') && me.employeeId === employeeId
  return (
    <section className="sl-card" aria-labelledby="objection-files">
      <Title headingLevel="h2" size="md" id="objection-files">
        {t('files.title')}
      </Title>
      {one.files.length === 0 && <p className="sl-muted">{t('files.none')}</p>}
      <ul className="sl-documents">
        {one.files.map((file) => (
          <li key={file.id} aria-label={file.fileName}>
            <div className="sl-documents__what">
              <strong>{file.fileName}</strong>
              <small className="sl-muted">
                {t('files.facts', {
                  size: format.integer(Math.ceil(file.sizeBytes / 1024)),
                  when: format.instant(file.uploadedAt),
                })}
              </small>
            </div>
            <div className="sl-documents__acts">
              <a
                href={evidenceAddress(one.id, file.id)}
                download={file.fileName}
                aria-label={t('files.downloadOne', { name: file.fileName })}
              >
                {t('files.download')}
              </a>
            </div>
          </li>
        ))}
      </ul>
      {mayAdd && one.files.length < MOST && (
        <div className="sl-chips">
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {t('files.add')}
          </Button>
        </div>
      )}
      {mayAdd && (
        <p className="sl-muted">{t(one.files.length < MOST ? 'files.hint' : 'files.full', { most: MOST })}</p>
      )}
      {isAdding && <AddFile id={one.id} onClose={() => setAdding(false)} />}
    </section>
  )
}

function AddFile({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('objections')
  const refresh = useRefreshObjections()
  const [file, setFile] = useState<File>()
  return (
    <ActModal
      title={t('files.add')}
      lead={t('files.lead')}
      fields={[]}
      confirmLabel={t('files.send')}
      isBlocked={!file}
      send={() => (file ? addEvidence(id, file) : Promise.reject(new Error('no file')))}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    >
      <PaperField file={file} onChange={setFile} />
    </ActModal>
  )
}
