import { Button } from '@patternfly/react-core'
import { PlusIcon } from '@patternfly/react-icons'
import { useTranslation } from 'react-i18next'
import type { QuestionKind } from '@/api/types'
import { KINDS } from './QuestionFields'

/** Adds a question of a kind at the end. */
export function AddQuestion({ isFull, onAdd }: { isFull: boolean; onAdd: (kind: QuestionKind) => void }) {
  const { t } = useTranslation('questionnaires')
  return (
    <div className="sl-question-kinds" role="group" aria-label={t('editor.add')}>
      <span>{t('editor.add')}</span>
      {KINDS.map((kind) => (
        <Button
          key={kind}
          variant="secondary"
          size="sm"
          icon={<PlusIcon />}
          isDisabled={isFull}
          onClick={() => onAdd(kind)}
        >
          {t(`kind.${kind}`)}
        </Button>
      ))}
      {isFull && <p className="sl-muted">{t('editor.full')}</p>}
    </div>
  )
}
