import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { LetterRow } from '@/api/types'
import { RefusalAlert } from '../acts/RefusalAlert'
import { Alert } from '../feedback/Alert'
import { Modal } from '../feedback/Modal'
import { Waiting } from '../feedback/States'
import { useIssueLetter, useLetterPreview } from './api'
import { PagePictures } from './PagePictures'

interface Props {
  /** Path of what the letter belongs to. */
  subject: string
  letter: LetterRow
  onClose: () => void
}

/** A letter as it would look, and below it the act that gives it its number. */
export function PreviewModal({ subject, letter, onClose }: Props) {
  const { t } = useTranslation(['letters', 'common'])
  const preview = useLetterPreview(subject, letter.kind)
  const issue = useIssueLetter(subject)
  return (
    <Modal isOpen variant="large" onClose={onClose} aria-labelledby="letter-preview-title">
      <ModalHeader
        labelId="letter-preview-title"
        title={t('letters:preview.title', { name: t(`letters:kind.${letter.kind}`) })}
      />
      <ModalBody>
        <RefusalAlert error={issue.error ?? preview.error} />
        {preview.isPending && <Waiting />}
        {preview.data && (
          <>
            <Alert isInline isPlain variant="info" title={t('letters:preview.hint')} />
            <PagePictures preview={preview.data} />
          </>
        )}
      </ModalBody>
      <ModalFooter>
        {letter.issuable && (
          <Button
            isDisabled={!preview.data || issue.isPending}
            isLoading={issue.isPending}
            onClick={() => issue.mutate(letter.kind, { onSuccess: onClose })}
          >
            {t('letters:issue')}
          </Button>
        )}
        <Button variant="link" onClick={onClose}>
          {t('common:close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
