import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Grade } from '@/api/types'
import { useFormat } from './useFormat'

/** Incumbents minus need: a word for the reader of the screen, a sign and a colour for the eye. */
export function Difference({ value }: { value: number | null | undefined }) {
  const format = useFormat()
  const { t } = useTranslation('common')
  if (value === null || value === undefined) return <>{format.integer(value)}</>
  const state = value < 0 ? 'shortage' : value > 0 ? 'surplus' : 'balanced'
  return (
    <span className={`sl-difference sl-difference--${state}`}>
      {format.signed(value, Number.isInteger(value) ? 0 : 2)}
      <span className="pf-v6-screen-reader"> {t(`difference.${state}`)}</span>
    </span>
  )
}

const GRADE_COLOR = { A: 'red', B: 'green', C: 'teal', D: 'yellow', E: 'orange' } as const

/** Load grade A (overloaded) to E (hardly used), with its meaning as tooltip text. */
export function GradeLabel({ grade, ratio }: { grade: Grade | null | undefined; ratio?: number | null }) {
  const format = useFormat()
  const { t } = useTranslation('common')
  if (!grade) return <>{format.integer(null)}</>
  return (
    <Label isCompact color={GRADE_COLOR[grade]} title={t(`grade.${grade}`)}>
      {grade}
      {ratio === undefined ? '' : ` · ${format.decimal(ratio, 2, true)}`}
    </Label>
  )
}
