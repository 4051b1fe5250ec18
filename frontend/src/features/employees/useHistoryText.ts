import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import { useReferenceData } from '@/api/lists'
import type { EmployeeHistoryItem } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
const joined = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ')

/** One recorded fact in words: a title, and what else was recorded with it. */
export function useHistoryText() {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const name = useCodeNames()
  const kinds = useReferenceData('assignment-kinds')
  const competencies = useReferenceData('competencies')
  const sanctions = useReferenceData('discipline-levels')
  const inSet = (items: { code: string; name: string }[] | undefined, code: string) =>
    items?.find((item) => item.code === code)?.name ?? code
  return ({ kind, summary }: EmployeeHistoryItem): { title: string; note: string } => {
    const of = (key: string) => text(summary[key])
    const decree = of('decreeNumber') && t('decreeNumber', { number: of('decreeNumber') })
    switch (kind) {
      case 'PLACEMENT':
        return {
          title: joined(of('jobName'), of('unitName')),
          note: joined(
            inSet(kinds.data, of('assignmentKind')),
            of('share') !== '100' && of('share') !== '' && `${of('share')} %`,
            decree,
          ),
        }
      case 'PERFORMANCE':
        return {
          title: t('history.rated', {
            year: of('year'),
            predicate: name('predicates', of('predicate')),
          }),
          note: joined(
            of('result') && `${t('result')}: ${t(`expectation.${of('result')}`)}`,
            of('behaviour') && `${t('behaviour')}: ${t(`expectation.${of('behaviour')}`)}`,
          ),
        }
      case 'COMPETENCE':
        return {
          title: t('history.assessed', {
            name: inSet(competencies.data, of('code')),
            level: format.integer(Number(of('level'))),
          }),
          note: of('source') && t([`assessment.${of('source')}`, 'assessment.other'], { code: of('source') }),
        }
      case 'DISCIPLINE':
        return { title: joined(inSet(sanctions.data, of('level')), of('sanction')), note: decree }
      default:
        return {
          title: of('name'),
          note: joined(
            of('rank') && name('ranks', of('rank')),
            of('employmentStatus') && name('employment-statuses', of('employmentStatus')),
            of('legalStatus') && name('legal-statuses', of('legalStatus')),
            of('educationLevel') && name('education-levels', of('educationLevel')),
            of('educationField'),
          ),
        }
    }
  }
}
