import { Button, Label } from '@patternfly/react-core'
import {
  AngleDownIcon,
  AngleRightIcon,
  ArrowDownIcon,
  ArrowUpIcon,
  CopyIcon,
  TrashIcon,
} from '@patternfly/react-icons'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Drafted } from '../draft/draft'
import { fieldId } from '../draft/faults'
import { wordsIn } from '../words'
import { QuestionFields } from './QuestionFields'
import { useWriting } from './writing'

export type QuestionAct = 'up' | 'down' | 'copy' | 'remove'

interface Props {
  draft: Drafted[]
  at: number
  isOpen: boolean
  isFull: boolean
  onToggle: () => void
  onAct: (act: QuestionAct) => void
  onChange: (patch: Partial<Drafted>) => void
}

const ICON = { up: ArrowUpIcon, down: ArrowDownIcon, copy: CopyIcon, remove: TrashIcon } as const

/** A question in the list: its head tells what it is, opened it is written. Alt and an arrow move it. */
export function QuestionCard({ draft, at, isOpen, isFull, onToggle, onAct, onChange }: Props) {
  const { t } = useTranslation('questionnaires')
  const { language, faults } = useWriting()
  const question = draft[at]
  if (!question) return null
  const { key, kind } = question
  const count = faults.filter((fault) => fault.key === key).length
  const name = t('question', { number: at + 1 })
  const isOff: Record<QuestionAct, boolean> = {
    up: at === 0,
    down: at === draft.length - 1,
    copy: isFull,
    remove: false,
  }
  const keys = (event: KeyboardEvent) => {
    const act = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
    if (!event.altKey || !act) return
    event.preventDefault()
    if (!isOff[act]) onAct(act)
  }
  return (
    <li className="sl-question" data-open={isOpen}>
      <div className="sl-question__head">
        <h3>
          <button
            type="button"
            id={fieldId(key, '/toggle')}
            aria-expanded={isOpen}
            aria-controls={fieldId(key, '/body')}
            onClick={onToggle}
            onKeyDown={keys}
          >
            {isOpen ? <AngleDownIcon /> : <AngleRightIcon />}
            <span>{`${at + 1}.`}</span>
            <span>{wordsIn(question.text, language) || t('noText')}</span>
          </button>
        </h3>
        <span className="sl-chips">
          {count > 0 && (
            <Label isCompact color="red">
              {t('faults', { count })}
            </Label>
          )}
          {kind && <Label isCompact>{t(`kind.${kind}`)}</Label>}
          {question.required && (
            <Label isCompact color="teal">
              {t('required')}
            </Label>
          )}
          {question.showIf && (
            <Label isCompact color="purple">
              {t('conditional')}
            </Label>
          )}
        </span>
        <span className="sl-question__acts">
          {(['up', 'down', 'copy', 'remove'] as const).map((act) => {
            const Icon = ICON[act]
            return (
              <Button
                key={act}
                variant="plain"
                id={fieldId(key, `/${act}`)}
                icon={<Icon />}
                aria-label={t(`act.${act}`, { name })}
                isAriaDisabled={isOff[act]}
                onClick={() => onAct(act)}
              />
            )
          })}
        </span>
      </div>
      <div id={fieldId(key, '/body')} hidden={!isOpen}>
        {isOpen && <QuestionFields draft={draft} at={at} question={question} onChange={onChange} />}
      </div>
    </li>
  )
}
