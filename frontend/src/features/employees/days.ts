/** The last day of a span whose end is the day after it; null stays open. */
export function lastDay(end: string | null): string | null {
  if (!end) return null
  const day = new Date(`${end.slice(0, 10)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}
