import type { SetWishes, WishRow } from '@/api/types'

/** A post or a unit stands in the list once. */
export const keyOf = (wish: Pick<WishRow, 'positionId' | 'unitId'>) => wish.positionId ?? wish.unitId ?? ''

/** What is wished for in front, so that its rank counts only what is wished for; then where one would not go. */
export const arranged = (wishes: WishRow[]): WishRow[] =>
  [...wishes.filter(({ acceptable }) => acceptable), ...wishes.filter(({ acceptable }) => !acceptable)].map(
    (wish, index) => ({ ...wish, rank: index + 1 }),
  )

/** One place nearer to the front or the end; never past those of the other kind, which stay where they are. */
export function moved(wishes: WishRow[], key: string, step: -1 | 1): WishRow[] {
  const from = wishes.findIndex((wish) => keyOf(wish) === key)
  const to = from + step
  if (!wishes[from] || !wishes[to]) return wishes
  const next = [...wishes]
  next.splice(to, 0, ...next.splice(from, 1))
  return arranged(next)
}

export const without = (wishes: WishRow[], key: string) =>
  arranged(wishes.filter((wish) => keyOf(wish) !== key))

/** With a wish in the place of the one about the same post or unit, or at the end. */
export const including = (wishes: WishRow[], wish: WishRow) =>
  arranged(
    wishes.some((one) => keyOf(one) === keyOf(wish))
      ? wishes.map((one) => (keyOf(one) === keyOf(wish) ? wish : one))
      : [...wishes, wish],
  )

export const bodyOf = (wishes: WishRow[]): SetWishes => ({
  wishes: wishes.map(({ positionId, unitId, acceptable, reason, text }) => ({
    positionId: positionId ?? undefined,
    unitId: unitId ?? undefined,
    acceptable,
    reason,
    text: text ?? undefined,
  })),
})
