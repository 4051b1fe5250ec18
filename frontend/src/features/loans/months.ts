const MOST = 24
const FEWEST = 6

const next = (month: string) => {
  const [year = 0, index = 0] = month.split('-').map(Number)
  return index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, '0')}`
}

interface Term {
  startsOn: string
  endsOn: string
}

/** The months the loans touch, `YYYY-MM`, half a year at least and two years at most. */
export function monthsOf(loans: Term[], today: string): string[] {
  const first = loans.reduce((least, { startsOn }) => (startsOn < least ? startsOn : least), today)
  const last = loans.reduce((most, { endsOn }) => (endsOn > most ? endsOn : most), today)
  const months = [first.slice(0, 7)]
  while (months.length < MOST && (months.length < FEWEST || (months.at(-1) ?? '') < last.slice(0, 7)))
    months.push(next(months.at(-1) ?? today))
  return months
}

/** Where a day stands among the months, 0 to 1. */
function place(day: string, months: string[]): number {
  const [month = '', date] = [day.slice(0, 7), Number(day.slice(8))]
  const index = months.indexOf(month)
  if (index < 0) return month < (months[0] ?? '') ? 0 : 1
  return (index + (date - 1) / 31) / months.length
}

/** A bar from the first day to the last, in per cent of the width. */
export function barOf({ startsOn, endsOn }: Term, months: string[]) {
  const start = place(startsOn, months) * 100
  const end = Math.min(100, place(endsOn, months) * 100 + 100 / months.length / 31)
  return { start, width: Math.max(end - start, 1) }
}
