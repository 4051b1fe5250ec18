import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportView } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useGiveUp } from './api'

/** Gives an import up that nothing was written of. */
export function GiveUp({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const giveUp = useGiveUp(view)
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="link" onClick={() => setAsking(true)}>
        {t('giveUp.action')}
      </Button>
      <ConfirmModal
        isOpen={isAsking}
        danger
        title={t('giveUp.title')}
        confirmLabel={t('giveUp.action')}
        isBusy={giveUp.isPending}
        error={giveUp.error}
        onConfirm={() => giveUp.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>{t('giveUp.body')}</p>
      </ConfirmModal>
    </>
  )
}
