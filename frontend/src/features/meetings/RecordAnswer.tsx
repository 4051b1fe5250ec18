import { FileUpload, FormGroup } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreflightItem } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { told, type Values } from '@/components/acts/act-form'
import { recordAnswer } from './preflight-api'

const STATES = ['SENT', 'REPAIR', 'APPROVED', 'REJECTED', 'NOT_SENT'] as const
const isAnswered = ({ status }: Values) => status === 'APPROVED' || status === 'REJECTED'

interface Props {
  meetingId: string
  /** The one name it concerns; without it every open case of the meeting. */
  item?: PreflightItem
  onDone: () => void
  onClose: () => void
}

/** Writes down what the state agency's portal says, with its paper. */
export function RecordAnswer({ meetingId, item, onDone, onClose }: Props) {
  const { t } = useTranslation(['meetings', 'cases', 'common'])
  const [file, setFile] = useState<File>()
  const known = item?.recommendation
  return (
    <ActModal
      title={
        item
          ? t('meetings:preflight.recordFor', { name: item.employee.name })
          : t('meetings:preflight.record')
      }
      lead={item ? undefined : t('meetings:preflight.recordLead')}
      fields={[
        {
          name: 'status',
          label: t('meetings:preflight.state'),
          kind: 'choice',
          required: true,
          options: STATES.map((value) => ({ value, label: t(`meetings:preflight.status.${value}`) })),
        },
        {
          name: 'number',
          label: t('meetings:preflight.number'),
          kind: 'text',
          required: isAnswered,
          max: 120,
        },
        { name: 'issuedOn', label: t('meetings:preflight.issuedOn'), kind: 'date', required: isAnswered },
        { name: 'note', label: t('meetings:preflight.note'), kind: 'long', max: 2000 },
      ]}
      initial={{
        status: known && known.status !== 'NOT_SENT' ? known.status : 'SENT',
        number: known?.number ?? '',
        issuedOn: known?.issuedOn ?? '',
        note: known?.note ?? '',
      }}
      confirmLabel={t('meetings:preflight.recordOne')}
      send={(values) => recordAnswer({ meetingId, caseId: item?.caseId }, told(values), file)}
      onDone={onDone}
      onClose={onClose}
    >
      <FormGroup label={t('meetings:preflight.file')} fieldId="act-file-browse-button">
        <FileUpload
          id="act-file"
          value={file}
          filename={file?.name ?? ''}
          filenamePlaceholder={t('cases:filePlaceholder')}
          browseButtonText={t('cases:chooseFile')}
          clearButtonText={t('common:clear')}
          filenameAriaLabel={t('meetings:preflight.file')}
          hideDefaultPreview
          onFileInputChange={(_, chosen) => setFile(chosen)}
          onClearClick={() => setFile(undefined)}
          dropzoneProps={{
            accept: { 'application/pdf': ['.pdf'], 'image/jpeg': ['.jpg', '.jpeg'], 'image/png': ['.png'] },
          }}
        />
      </FormGroup>
    </ActModal>
  )
}
