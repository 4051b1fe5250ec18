import { useTranslation } from 'react-i18next'
import type { LetterPreview } from '@/api/types'
import { useFormat } from '../format/useFormat'

/** The first pages of a letter, one below the other; says so when there are more. */
export function PagePictures({ preview }: { preview: LetterPreview }) {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const shown = preview.pictures.length
  return (
    <div className="sl-pages" tabIndex={0} role="region" aria-label={t('preview.pages')}>
      {preview.pictures.map((picture, index) => (
        <img
          key={index}
          src={picture}
          alt={t('preview.page', { page: format.integer(index + 1), pages: format.integer(preview.pages) })}
        />
      ))}
      {preview.pages > shown && (
        <p className="sl-muted">
          {t('preview.more', { shown: format.integer(shown), pages: format.integer(preview.pages) })}
        </p>
      )}
    </div>
  )
}
