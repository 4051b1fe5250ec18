import { Button, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { useCommonWords } from './api'

interface Props {
  survey: SurveyRow
  chosen: string
  onChoose: (word: string) => void
}

/** What many comments are about: a word is a filter, pressed again it lets go. Nothing where no word is common. */
export function FrequentWords({ survey, chosen, onChoose }: Props) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const words = useCommonWords(survey.id)
  if (!words.data?.items.length) return null
  const { items, read, cut } = words.data
  return (
    <section className="sl-survey-words" aria-labelledby="frequent-words">
      <Title headingLevel="h2" size="md" id="frequent-words">
        {t('comments.words.title')}
      </Title>
      <p className="sl-muted">
        {t('comments.words.lead')} {cut && t('comments.words.cut', { read: format.integer(read) })}
      </p>
      <div className="sl-survey-tools">
        {items.map(({ word, comments }) => (
          <Button
            key={word}
            size="sm"
            variant={word === chosen ? 'primary' : 'tertiary'}
            aria-pressed={word === chosen}
            aria-label={t('comments.words.one', { word, comments: format.integer(comments) })}
            onClick={() => onChoose(word === chosen ? '' : word)}
          >
            {word} {format.integer(comments)}
          </Button>
        ))}
      </div>
    </section>
  )
}
