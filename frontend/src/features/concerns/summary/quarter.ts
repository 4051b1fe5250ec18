const MONTHS = 3
const PER_YEAR = 4

/** `2026-Q1`, the running quarter first, as many as asked for. */
export function quartersUntil(today: string, count: number): string[] {
  const year = Number(today.slice(0, 4))
  const running = Math.ceil(Number(today.slice(5, 7)) / MONTHS) - 1
  return Array.from({ length: count }, (_, back) => {
    const index = year * PER_YEAR + running - back
    return `${Math.floor(index / PER_YEAR)}-Q${(index % PER_YEAR) + 1}`
  })
}

/** Number and year, for the name of the quarter. */
export const partsOf = (quarter: string) => ({ year: quarter.slice(0, 4), number: quarter.slice(-1) })
