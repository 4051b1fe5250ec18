import type { ReactNode } from 'react'

/** A column of a list. */
export interface Column<Row> {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Name the API sorts by; absent where it can't. */
  sort?: string
  /** Figures: right aligned, tabular digits. */
  numeric?: boolean
  /** Keep on one line. */
  nowrap?: boolean
  /** Hidden until the reader asks for it in the column chooser. */
  optional?: boolean
  /** Explains the heading. */
  info?: string
}

/** A filter of a list; its name is the API's parameter. */
export interface FilterField<Name extends string = string> {
  name: Name
  label: string
  /** `unit` is chosen from the tree; `hidden` has a chip only and is set by links. */
  kind: 'text' | 'select' | 'number' | 'date' | 'unit' | 'hidden'
  options?: { value: string; label: string }[]
  /** How the chip shows a value; by default the option's label or the value itself. */
  show?: (value: string) => string
  /** Folded away until the reader asks for more filters. */
  more?: boolean
}

/** Something done to all selected rows. */
export interface BatchAction {
  key: string
  label: string
  danger?: boolean
  run: (ids: string[]) => void
}
