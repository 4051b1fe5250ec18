import type { ElementOrder, SatisfactionElement } from '@/api/types'

const FIRST = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7'] as const

/** The nine elements as a survey asks them: the sources show the last two in either order. */
export const elementsIn = (order: ElementOrder): SatisfactionElement[] =>
  order === 'LIST' ? [...FIRST, 'U9', 'U8'] : [...FIRST, 'U8', 'U9']
