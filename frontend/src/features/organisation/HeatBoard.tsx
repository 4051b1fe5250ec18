import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import type { HeatCell } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { useHeat } from './api'
import { heatStep, matrixOf } from './heat'

type Measure = 'difference' | 'fillRate'
const STEPS = [-3, -2, -1, 0, 1, 2, 3]

/** Agencies against job families: the figure stands in the cell, the colour only helps the eye. */
export function HeatBoard() {
  const { t } = useTranslation('positions')
  const { asOf } = useAsOf()
  const heat = useHeat(asOf)
  const [measure, setMeasure] = useState<Measure>('difference')
  const name = useCodeNames()
  const matrix = useMemo(
    () =>
      matrixOf(
        (heat.data ?? []).map((cell) => ({
          ...cell,
          familyName: name('job-families', cell.family, cell.familyName),
        })),
      ),
    [heat.data, name],
  )
  if (heat.error) return <ProblemAlert error={heat.error} retry={() => void heat.refetch()} />
  if (heat.isPending) return <Waiting />
  if (matrix.units.length === 0) return <EmptyFirstUse title={t('noUnits')} />
  return (
    <div className="sl-list">
      <div className="sl-toolbar">
        <div className="sl-toolbar__row">
          <ToggleGroup aria-label={t('heat.measure')}>
            {(['difference', 'fillRate'] as const).map((one) => (
              <ToggleGroupItem
                key={one}
                text={t(`heat.${one}`)}
                isSelected={measure === one}
                onChange={() => setMeasure(one)}
              />
            ))}
          </ToggleGroup>
          <ul className="sl-heat__legend" aria-label={t('heat.legend')}>
            {STEPS.map((step) => (
              <li key={step}>
                <span className={`sl-heat__swatch sl-heat--${step}`} aria-hidden="true" />
                {t(`heat.step.${step}`)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('heat.title')}>
        <Table
          variant="compact"
          isStickyHeader
          gridBreakPoint=""
          aria-label={t('heat.title')}
          className="sl-table sl-table--compact sl-heat"
        >
          <Thead>
            <Tr>
              <Th isStickyColumn hasRightBorder stickyMinWidth="9rem">
                {t('column.agency')}
              </Th>
              {matrix.families.map(({ code, name }) => (
                <Th key={code} modifier="wrap" className="sl-numeric">
                  {name}
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {matrix.units.map((unit) => (
              <Tr key={unit.id}>
                <Th scope="row" isStickyColumn hasRightBorder stickyMinWidth="9rem">
                  <AppLink to={`/peta-jabatan?unit=${unit.id}`}>{unit.name}</AppLink>
                </Th>
                {matrix.families.map(({ code }) => (
                  <Cell key={code} cell={unit.cells.get(code)} measure={measure} />
                ))}
              </Tr>
            ))}
          </Tbody>
        </Table>
      </div>
    </div>
  )
}

function Cell({ cell, measure }: { cell: HeatCell | undefined; measure: Measure }) {
  const { t } = useTranslation('positions')
  const format = useFormat()
  if (!cell) return <Td className="sl-numeric" />
  const figure = measure === 'difference' ? format.signed(cell.difference) : format.percent(cell.fillRate, 0)
  const told = t('heat.cell', {
    unit: cell.unitName,
    family: cell.familyName,
    incumbents: format.integer(cell.incumbents),
    need: format.integer(cell.need),
  })
  return (
    <Td className={`sl-numeric sl-heat__cell sl-heat--${heatStep(cell)}`}>
      <AppLink
        to={`/peta-jabatan?tampilan=daftar&unit=${cell.unitId}&family=${cell.family}`}
        title={told}
        aria-label={`${figure}. ${told}`}
      >
        {figure}
      </AppLink>
    </Td>
  )
}
