import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Modal } from './Modal'
import { ProblemAlert } from './ProblemAlert'

interface Props {
  title: string
  children: ReactNode
  /** The verb of the button, e.g. "Hapus rencana"; never just "OK". */
  confirmLabel: string
  danger?: boolean
  isOpen: boolean
  isBusy?: boolean
  error?: unknown
  onConfirm: () => void
  onClose: () => void
}

/** Asks once before something that can't be taken back easily. */
export function ConfirmModal(props: Props) {
  const { t } = useTranslation('common')
  const { title, children, confirmLabel, danger, isOpen, isBusy, error, onConfirm, onClose } = props
  return (
    <Modal
      variant="small"
      isOpen={isOpen}
      onClose={onClose}
      aria-labelledby="confirm-title"
      aria-describedby="confirm-body"
    >
      <ModalHeader title={title} labelId="confirm-title" titleIconVariant={danger ? 'warning' : undefined} />
      <ModalBody id="confirm-body">
        <ProblemAlert error={error} focus />
        {children}
      </ModalBody>
      <ModalFooter>
        <Button
          variant={danger ? 'danger' : 'primary'}
          onClick={onConfirm}
          isLoading={isBusy}
          isDisabled={isBusy}
        >
          {confirmLabel}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
