/** Chi-square of one degree of freedom at 95 %. */
const CHI_SQUARE = 3.841
const SHARE = 0.5
const PRECISION = 0.05

/** How many people have to answer for so many users (Krejcie and Morgan 1970), exactly as the service computes it. */
export function sampleOf(population: number): number | null {
  if (!Number.isInteger(population) || population < 1) return null
  const variance = CHI_SQUARE * SHARE * (1 - SHARE)
  return Math.round((variance * population) / (PRECISION * PRECISION * (population - 1) + variance))
}
