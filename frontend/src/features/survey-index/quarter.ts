const MONTHS = 3

/** Number and year of the quarter that begins on a day, for its name. */
export const quarterOf = (from: string) => ({
  number: Math.ceil(Number(from.slice(5, 7)) / MONTHS),
  year: from.slice(0, 4),
})
