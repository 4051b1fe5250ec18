import { useState } from 'react'
import type { ImportView } from '@/api/types'
import { ApplyStep } from './ApplyStep'
import { CheckStep } from './CheckStep'
import { DoneStep } from './DoneStep'
import { MappingStep } from './MappingStep'
import { openSteps, type Step, stepOf } from './steps'

/** An import in whatever state: shows its step, and lets the reader go back while that changes nothing. */
export function ImportProcess({ view }: { view: ImportView }) {
  const [wish, setWish] = useState<{ on: string; step: Step } | null>(null)
  const open = openSteps(view)
  const step = wish && wish.on === view.status && open.includes(wish.step) ? wish.step : stepOf(view.status)
  const go = (next: Step) => setWish({ on: view.status, step: next })
  const frame = { step, open, onStep: go }
  switch (step) {
    case 'check':
      return <CheckStep view={view} frame={frame} />
    case 'apply':
      return <ApplyStep view={view} frame={frame} />
    case 'done':
      return <DoneStep view={view} frame={frame} />
    default:
      return <MappingStep key={view.version} view={view} frame={frame} />
  }
}
