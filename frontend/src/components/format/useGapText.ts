import { useTranslation } from 'react-i18next'

const RATING = /^NO_RATING_(\d{4})$/

/** What stands behind the code of a gap in the data: the key of its words, and the year where it names one. */
export function gapOf(code: string): { key: string; year?: string } {
  const rating = RATING.exec(code)
  return rating ? { key: 'NO_RATING', year: rating[1] } : { key: code }
}

/** Says a gap in words; one that is not known yet keeps its code, so that nobody overlooks it. */
export function useGapText() {
  const { t } = useTranslation('common')
  return (code: string) => {
    const { key, year } = gapOf(code)
    return t([`gap.${key}`, 'gap.other'], { code, year })
  }
}
