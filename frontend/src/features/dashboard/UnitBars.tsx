import { Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { UnitBalanceRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { Difference } from '@/components/format/Values'
import { AppLink } from '@/components/layout/AppLink'

/** Units with the largest difference; a bar shows how much of the need is filled. */
export function UnitBars({ title, units, empty }: { title: string; units: UnitBalanceRow[]; empty: string }) {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {title}
      </Title>
      {units.length === 0 ? (
        <p className="sl-muted">{empty}</p>
      ) : (
        <Table variant="compact" borders={false} aria-label={title} gridBreakPoint="" className="sl-bars">
          <Thead>
            <Tr>
              <Th>{t('unit')}</Th>
              <Th className="sl-numeric">{t('difference')}</Th>
              <Th>{t('filled')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {units.map((unit) => (
              <Tr key={unit.unitId}>
                <Td>
                  <AppLink to={`/peta-jabatan?unit=${unit.unitId}`}>{unit.name}</AppLink>
                </Td>
                <Td className="sl-numeric">
                  <Difference value={unit.difference} />
                </Td>
                <Td>
                  <FillBar
                    unit={unit}
                    text={`${format.integer(unit.incumbents)} / ${format.integer(unit.need)}`}
                  />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </section>
  )
}

function FillBar({ unit, text }: { unit: UnitBalanceRow; text: string }) {
  const rate = unit.fillRate ?? 0
  const scale = Math.max(1, rate)
  return (
    <span className="sl-fill">
      <span className="sl-fill__track" aria-hidden="true">
        <span
          className={rate < 1 ? 'sl-fill__bar' : 'sl-fill__bar sl-fill__bar--over'}
          style={{ width: `${(rate / scale) * 100}%` }}
        />
        <span className="sl-fill__need" style={{ insetInlineStart: `${(1 / scale) * 100}%` }} />
      </span>
      <span className="sl-fill__text">{text}</span>
    </span>
  )
}
