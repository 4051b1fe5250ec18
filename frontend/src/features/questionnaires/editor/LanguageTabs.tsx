import { Tab, TabTitleText } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { TabRow } from '@/components/layout/TabRow'
import { textsOf, type Drafted } from '../draft/draft'
import { LANGUAGES, untranslated, type WordsLanguage } from '../words'

interface Props {
  draft: Drafted[]
  language: WordsLanguage
  panel: string
  onChoose: (language: WordsLanguage) => void
}

/** In which language the words are written; the others tell how many texts they still lack. */
export function LanguageTabs({ draft, language, panel, onChoose }: Props) {
  const { t } = useTranslation('questionnaires')
  return (
    <TabRow
      aria-label={t('editor.languages')}
      activeKey={language}
      onSelect={(_, chosen) => onChoose(chosen as WordsLanguage)}
    >
      {LANGUAGES.map((one) => {
        const count = one === 'id' ? 0 : untranslated(draft.flatMap(textsOf), one)
        return (
          <Tab
            key={one}
            eventKey={one}
            tabContentId={panel}
            title={
              <TabTitleText>
                {t(`language.${one}`)}
                {count > 0 && <small className="sl-muted">{` ${t('editor.lacking', { count })}`}</small>}
              </TabTitleText>
            }
          />
        )
      })}
    </TabRow>
  )
}
