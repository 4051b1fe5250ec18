import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeReach } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { BANDS, bandOf, heatOf } from './reach'

/** Agencies, the worst first, with how many of their units are in each band; the figure stands in the cell. */
export function ReachHeat({ notice, rows }: { notice: string; rows: NoticeReach[] }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const lines = useMemo(() => heatOf(rows), [rows])
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('heat.title')}>
      <Table
        variant="compact"
        isStickyHeader
        gridBreakPoint=""
        aria-label={t('heat.title')}
        className="sl-table sl-table--compact sl-reach-heat"
      >
        <Thead>
          <Tr>
            <Th isStickyColumn hasRightBorder stickyMinWidth="9rem">
              {t('reach.unit')}
            </Th>
            <Th className="sl-numeric">{t('heat.share')}</Th>
            {BANDS.map(({ name }) => (
              <Th key={name} modifier="wrap" className="sl-numeric">
                {t(`heat.band.${name}`)}
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {lines.map(({ unit, units }) => (
            <Tr key={unit.unitId ?? 'none'}>
              <Th scope="row" isStickyColumn hasRightBorder stickyMinWidth="9rem">
                {unit.unitId ? (
                  <AppLink to={`/pengumuman/${notice}?tab=penerima&read=false&unit=${unit.unitId}`}>
                    {unit.unitName}
                  </AppLink>
                ) : (
                  t('noUnit')
                )}
              </Th>
              <Td className={`sl-numeric sl-reach-heat--${bandOf(unit.share)}`}>
                {t('reach.share', { share: format.decimal(unit.share, 1) })}
              </Td>
              {BANDS.map(({ name }) => (
                <Td key={name} className={`sl-numeric${units[name] ? ` sl-reach-heat--${name}` : ''}`}>
                  {units[name] ? format.integer(units[name]) : ''}
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  )
}
