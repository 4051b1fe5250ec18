import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import type { HeadChange, MeetingItemFacts } from '@/api/types'
import { GradeLabel } from '@/components/format/Values'
import { useFormat } from '@/components/format/useFormat'
import { FitTable } from '@/components/reasons/FitTable'

/** How the person fits, part by part; said plainly where nothing is known. */
export function FitFacts({ fit }: { fit: MeetingItemFacts['fit'] }) {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  return (
    <section className="sl-meeting__wide">
      <h3>
        {t('fit')}
        {fit && fit.score !== null && (
          <span className="sl-meeting__score"> {format.decimal(fit.score, 1)}</span>
        )}
      </h3>
      {!fit && <p>{t('noFit')}</p>}
      {fit && (
        <>
          {fit.jpm.value === null && <p>{t('noAssessment')}</p>}
          <FitTable fit={fit} />
        </>
      )}
    </section>
  )
}

/** The predicates of the last two years that are over. */
export function RatingFacts({ ratings }: { ratings: MeetingItemFacts['ratings'] }) {
  const { t } = useTranslation('meetings')
  const name = useCodeNames()
  return (
    <section>
      <h3>{t('performance')}</h3>
      <dl className="sl-meeting__pairs">
        {ratings.map(({ year, predicate }) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>{predicate ? name('predicates', predicate) : t('noRating')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** People against need in both posts and both units, before and after all that is decided together. */
export function LoadFacts({ facts }: { facts: MeetingItemFacts }) {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const places = [
    ['from', facts.from],
    ['to', facts.to],
  ] as const
  return (
    <section className="sl-meeting__wide">
      <h3>{t('load')}</h3>
      <Table variant="compact" aria-label={t('load')} gridBreakPoint="" className="sl-table sl-meeting__load">
        <Thead>
          <Tr>
            <Th>{t('place')}</Th>
            <Th className="sl-numeric">{t('need')}</Th>
            <Th className="sl-numeric">{t('before')}</Th>
            <Th className="sl-numeric">{t('after')}</Th>
          </Tr>
        </Thead>
        {places.map(([side, place]) => (
          <Tbody key={side}>
            <Tr>
              <Th colSpan={4} scope="rowgroup">
                {t(`side.${side}`)}
                {': '}
                {place.unitName}
              </Th>
            </Tr>
            {(['post', 'unit'] as const).map((what) => (
              <Tr key={what}>
                <Td>{t(`what.${what}`)}</Td>
                <Td className="sl-numeric">
                  {place[what].need === null ? (
                    <small className="sl-muted">{t('noNeed')}</small>
                  ) : (
                    format.integer(place[what].need)
                  )}
                </Td>
                <Td className="sl-numeric">
                  <Heads change={place[what]} at="before" />
                </Td>
                <Td className="sl-numeric">
                  <Heads change={place[what]} at="after" />
                </Td>
              </Tr>
            ))}
          </Tbody>
        ))}
      </Table>
      <p className="sl-muted">{t('loadLead', { date: format.date(facts.asOf) })}</p>
    </section>
  )
}

function Heads({ change, at }: { change: HeadChange; at: 'before' | 'after' }) {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const [ratio, grade] =
    at === 'before' ? [change.ratioBefore, change.gradeBefore] : [change.ratioAfter, change.gradeAfter]
  return (
    <>
      <strong>{t('people', { count: change[at], people: format.integer(change[at]) })}</strong>{' '}
      {ratio === null ? (
        <small className="sl-muted">{t('noLoad')}</small>
      ) : (
        <GradeLabel grade={grade} ratio={ratio} />
      )}
    </>
  )
}
