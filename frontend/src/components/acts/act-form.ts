import type { ReactNode } from 'react'

export type Values = Record<string, string>

/** One thing a step asks for. */
export interface ActField {
  name: string
  label: string
  kind: 'text' | 'long' | 'date' | 'number' | 'choice'
  /** Whether it must be told; may depend on the other answers. */
  required?: boolean | ((values: Values) => boolean)
  /** Whether it is asked at all; may depend on the other answers. */
  shown?: (values: Values) => boolean
  hint?: ReactNode
  options?: { value: string; label: string }[]
  /** Longest text, as the service takes it. */
  max?: number
}

export const isRequired = ({ required }: ActField, values: Values) =>
  typeof required === 'function' ? required(values) : (required ?? false)

/** What was told, without what was left empty. */
export const told = (values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  )
