import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeTemplate } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useTemplates } from '../api'

/** Texts to begin with; one that would replace written words asks first. */
export function TemplateChoice(props: { isWritten: boolean; onChoose: (template: NoticeTemplate) => void }) {
  const { isWritten, onChoose } = props
  const { t } = useTranslation('notices')
  const templates = useTemplates()
  const [asked, setAsked] = useState<NoticeTemplate>()
  return (
    <section aria-labelledby="notice-templates">
      <h2 id="notice-templates" className="sl-editor-field__label">
        {t('template.title')}
      </h2>
      <ProblemAlert error={templates.error} retry={() => void templates.refetch()} />
      <div className="sl-chips">
        {templates.data?.map((one) => (
          <Button
            key={one.code}
            variant="secondary"
            size="sm"
            onClick={() => (isWritten ? setAsked(one) : onChoose(one))}
          >
            {one.title}
          </Button>
        ))}
      </div>
      <ConfirmModal
        title={t('template.replace')}
        confirmLabel={t('template.confirm')}
        isOpen={asked !== undefined}
        onConfirm={() => {
          if (asked) onChoose(asked)
          setAsked(undefined)
        }}
        onClose={() => setAsked(undefined)}
      >
        {t('template.replaceBody')}
      </ConfirmModal>
    </section>
  )
}
