import { Skeleton } from '@patternfly/react-core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

const RichTextEditor = lazy(() => import('./RichTextEditor'))

interface Props {
  /** Another key begins anew with another text. */
  initial: string
  onChange: (html: string) => void
  error?: string
}

/** The words of a notice; the editor is fetched when it is needed. */
export function RichTextField({ initial, onChange, error }: Props) {
  const { t } = useTranslation(['notices', 'common'])
  return (
    <div className="sl-editor-field">
      <span id="notice-body-label" className="sl-editor-field__label">
        {t('notices:field.body')}
      </span>
      <Suspense fallback={<Skeleton height="18rem" screenreaderText={t('common:loading')} />}>
        <RichTextEditor
          id="notice-body"
          labelledBy="notice-body-label"
          describedBy="notice-body-help"
          initial={initial}
          onChange={onChange}
        />
      </Suspense>
      <small
        id="notice-body-help"
        className={error ? 'sl-act__error' : 'sl-muted'}
        role={error ? 'alert' : undefined}
      >
        {error ?? t('notices:field.bodyHint')}
      </small>
    </div>
  )
}
