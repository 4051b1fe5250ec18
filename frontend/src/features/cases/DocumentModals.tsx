import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseDocument } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { PaperField } from '@/components/form/PaperField'
import { checkDocument, handIn, useRefreshCases } from './api'

interface Uploading {
  caseId: string
  code: string
  onClose: () => void
}

/** Hands a paper in as PDF, JPEG or PNG. */
export function UploadDocument({ caseId, code, onClose }: Uploading) {
  const { t } = useTranslation('cases')
  const refresh = useRefreshCases()
  const [file, setFile] = useState<File>()
  return (
    <ActModal
      title={t(`cases:document.${code}`, { defaultValue: code })}
      lead={t('cases:uploadLead')}
      fields={[{ name: 'issuedOn', label: t('cases:field.paperDate'), kind: 'date' }]}
      confirmLabel={t('cases:handIn')}
      isBlocked={!file}
      send={({ issuedOn }) =>
        file ? handIn(caseId, file, code, issuedOn ?? '') : Promise.reject(new Error('no file'))
      }
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

interface Refusing {
  caseId: string
  document: CaseDocument
  onClose: () => void
}

/** Finds a paper not in order and says why. */
export function RefuseDocument({ caseId, document, onClose }: Refusing) {
  const { t } = useTranslation('cases')
  const refresh = useRefreshCases()
  return (
    <ActModal
      title={t('refuseTitle', { name: t(`document.${document.code}`, { defaultValue: document.code }) })}
      fields={[{ name: 'reason', label: t('field.reason'), kind: 'long', required: true, max: 2000 }]}
      confirmLabel={t('refuse')}
      danger
      send={({ reason }) => checkDocument(caseId, document, 'REFUSED', reason)}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
