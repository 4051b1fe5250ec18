import type { Problem } from '@/api/problem'

/** From how many answers on something would have been told; the rules of the government say it. */
export const leastIn = ({ reasons = [] }: Problem) =>
  Number(reasons.find(({ code }) => code === 'too-few-answers')?.params?.least)
