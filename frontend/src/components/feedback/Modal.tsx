import { Button, Modal as PlainModal, type ModalProps } from '@patternfly/react-core'
import { TimesIcon } from '@patternfly/react-icons'
import { useTranslation } from 'react-i18next'

/** A dialog whose button for closing is named in the reader's language. */
export function Modal({ onClose, children, ...props }: Omit<ModalProps, 'ref'>) {
  const { t } = useTranslation('common')
  return (
    <PlainModal onEscapePress={onClose} {...props}>
      {onClose && (
        <div className="pf-v6-c-modal-box__close">
          <Button variant="plain" icon={<TimesIcon />} aria-label={t('closeDialog')} onClick={onClose} />
        </div>
      )}
      {children}
    </PlainModal>
  )
}
