import { useTranslation } from 'react-i18next'
import { get } from '@/api/client'
import type { Questionnaire } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { renameQuestionnaire, useRefreshQuestionnaires } from './api'

const LONGEST_NAME = 200

interface Props {
  questionnaire: Questionnaire
  onClose: () => void
}

/** Gives a questionnaire another name; its code stays. */
export function RenameModal({ questionnaire, onClose }: Props) {
  const { t } = useTranslation('questionnaires')
  const refresh = useRefreshQuestionnaires()
  return (
    <ActModal
      title={t('rename.title')}
      fields={[{ name: 'name', label: t('begin.name'), kind: 'text', required: true, max: LONGEST_NAME }]}
      initial={{ name: questionnaire.name }}
      confirmLabel={t('rename.act')}
      send={({ name = '' }) => renameQuestionnaire(questionnaire, name.trim())}
      changed={async () => {
        const { name } = await get<Questionnaire>(`/questionnaires/${questionnaire.id}`)
        return [t('rename.changed', { name })]
      }}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
