import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyRow } from '@/api/types'
import { Modal } from '@/components/feedback/Modal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PagePictures } from '@/components/letters/PagePictures'
import { useReportPreview } from './api'

/** The pages of the report before it is downloaded. */
export function ReportPreview({ survey, onClose }: { survey: SurveyRow; onClose: () => void }) {
  const { t } = useTranslation(['surveys', 'common'])
  const preview = useReportPreview(survey.id)
  return (
    <Modal isOpen variant="large" onClose={onClose} aria-labelledby="report-preview-title">
      <ModalHeader
        labelId="report-preview-title"
        title={t('surveys:report.previewTitle', { title: survey.title })}
      />
      <ModalBody>
        <ProblemAlert error={preview.error} retry={() => void preview.refetch()} />
        {preview.isPending && <Waiting />}
        {preview.data && <PagePictures preview={preview.data} />}
      </ModalBody>
      <ModalFooter>
        <Button component="a" href={`/api/v1/surveys/${survey.id}/report`} target="_blank" rel="noreferrer">
          {t('surveys:report.open')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('common:close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
