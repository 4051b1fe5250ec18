import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import type { Questionnaire } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { draftVersion, useRefreshQuestionnaires } from './api'

interface Props {
  questionnaire: Questionnaire
  onClose: () => void
}

/** Begins a new draft with the questions of the last version. */
export function DraftModal({ questionnaire, onClose }: Props) {
  const { t } = useTranslation('questionnaires')
  const navigate = useNavigate()
  const refresh = useRefreshQuestionnaires()
  const [key] = useState(newIdempotencyKey)
  const begin = useMutation({
    mutationFn: () => draftVersion(questionnaire.id, key),
    onSuccess: ({ id }) => void navigate(`/kuesioner/${questionnaire.id}/${id}`),
    onSettled: () => refresh(),
  })
  return (
    <ConfirmModal
      title={t('draft.title')}
      confirmLabel={t('draft.act')}
      isOpen
      isBusy={begin.isPending}
      error={begin.error}
      onConfirm={() => begin.mutate()}
      onClose={onClose}
    >
      {t('draft.body', { number: (questionnaire.versions[0]?.number ?? 0) + 1 })}
    </ConfirmModal>
  )
}
