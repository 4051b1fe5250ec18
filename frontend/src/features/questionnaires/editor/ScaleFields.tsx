import { FormGroup, Radio } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { QuestionScale } from '@/api/types'
import type { Drafted } from '../draft/draft'
import { fieldId } from '../draft/faults'
import { hasWordForEach, labelsFor, numbersOf, pointsOf } from '../draft/scale'
import { Fault } from './Fault'
import { NumberInput } from './NumberInput'
import { WordsInput } from './WordsInput'
import { useWriting } from './writing'

interface Props {
  question: Drafted
  onChange: (patch: Partial<Drafted>) => void
}

/** From which number to which, and the words at both ends or at each number. */
export function ScaleFields({ question, onChange }: Props) {
  const { t } = useTranslation('questionnaires')
  const { purpose } = useWriting()
  const { key } = question
  const scale: QuestionScale = question.scale ?? { from: null, to: null, labels: [] }
  const { labels = [] } = scale
  const points = pointsOf(scale)
  const isEach = hasWordForEach(scale)
  const set = (patch: QuestionScale, each = isEach) => {
    const next = { ...scale, ...patch }
    const count = pointsOf(next)
    onChange({ scale: count ? { ...next, labels: labelsFor(next.labels ?? [], count, each) } : next })
  }
  const numbers = numbersOf(scale)
  return (
    <fieldset className="sl-question__group" id={fieldId(key, '/scale')} tabIndex={-1}>
      <legend>{t('scale.title')}</legend>
      <Fault question={key} at="/scale" />
      {purpose === 'READINESS_PULSE' && <p className="sl-muted">{t('scale.pulse')}</p>}
      <div className="sl-grid-fields">
        <NumberInput
          question={key}
          at="/scale/from"
          label={t('scale.from')}
          value={scale.from}
          isWhole
          onChange={(from) => set({ from })}
        />
        <NumberInput
          question={key}
          at="/scale/to"
          label={t('scale.to')}
          value={scale.to}
          isWhole
          onChange={(to) => set({ to })}
        />
      </div>
      <FormGroup role="radiogroup" label={t('scale.words')} fieldId={fieldId(key, '/scale/labels')} isStack>
        <Radio
          id={fieldId(key, '/scale/ends')}
          name={fieldId(key, '/scale/words')}
          label={t('scale.ends')}
          isChecked={!isEach}
          onChange={() => set({}, false)}
        />
        <Radio
          id={fieldId(key, '/scale/each')}
          name={fieldId(key, '/scale/words')}
          label={t('scale.each')}
          isDisabled={!points || points === 2}
          isChecked={isEach}
          onChange={() => set({}, true)}
        />
      </FormGroup>
      <Fault question={key} at="/scale/labels" />
      <div className="sl-grid-fields">
        {labels.map((words, at) => (
          <WordsInput
            key={at}
            question={key}
            at={`/scale/labels/${at}`}
            label={t('scale.at', {
              number: String((isEach ? numbers[at] : at === 0 ? scale.from : scale.to) ?? '…'),
            })}
            words={words}
            onChange={(text) => set({ labels: labels.map((one, index) => (index === at ? text : one)) })}
          />
        ))}
      </div>
    </fieldset>
  )
}
