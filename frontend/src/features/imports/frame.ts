import type { ImportView } from '@/api/types'
import type { Step } from './steps'

/** What every step needs: the import, and where the reader can go. */
export interface StepProps {
  view: ImportView
  frame: { step: Step; open: readonly Step[]; onStep: (step: Step) => void }
}
