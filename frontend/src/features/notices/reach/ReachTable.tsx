import { Button } from '@patternfly/react-core'
import { AngleDownIcon, AngleRightIcon } from '@patternfly/react-icons'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeReach } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ReachBar } from './ReachBar'

const DEEPEST = 5

/** Units in the order of the tree, each with everything below it; the lower ones open on demand. */
export function ReachTable({ notice, rows }: { notice: string; rows: NoticeReach[] }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const parents = new Set(rows.map(({ parentId }) => parentId))
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ parentId }) => parentId === null).map(({ unitId }) => unitId ?? '')),
  )
  const byId = new Map(rows.map((row) => [row.unitId, row]))
  const isShown = ({ parentId }: NoticeReach): boolean => {
    if (parentId === null) return true
    const parent = byId.get(parentId)
    return opened.has(parentId) && (!parent || isShown(parent))
  }
  const top = Math.min(...rows.map(({ depth }) => depth))
  const toggle = (id: string) => {
    const next = new Set(opened)
    if (!next.delete(id)) next.add(id)
    setOpened(next)
  }
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('reach.byUnit')}>
      <Table
        variant="compact"
        isStickyHeader
        gridBreakPoint="grid-md"
        aria-label={t('reach.byUnit')}
        className="sl-table sl-table--compact"
      >
        <Thead>
          <Tr>
            <Th>{t('reach.unit')}</Th>
            <Th className="sl-numeric">{t('reach.delivered')}</Th>
            <Th className="sl-numeric">{t('reach.unread')}</Th>
            <Th>{t('reach.read')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {rows.filter(isShown).map((row) => {
            const { unitId, unitName, depth, delivered, readBy } = row
            const name = unitName ?? t('noUnit')
            const isOpen = unitId !== null && opened.has(unitId)
            return (
              <Tr key={unitId ?? 'none'}>
                <Td dataLabel={t('reach.unit')} className="sl-words sl-lead-cell">
                  <span className={`sl-reach__unit sl-reach__unit--${Math.min(depth - top, DEEPEST)}`}>
                    {unitId !== null && parents.has(unitId) ? (
                      <Button
                        variant="plain"
                        size="sm"
                        icon={isOpen ? <AngleDownIcon /> : <AngleRightIcon />}
                        aria-expanded={isOpen}
                        aria-label={t(isOpen ? 'reach.close' : 'reach.open', { name })}
                        onClick={() => toggle(unitId)}
                      />
                    ) : (
                      <span className="sl-reach__leaf" />
                    )}
                    {name}
                  </span>
                </Td>
                <Td dataLabel={t('reach.delivered')} className="sl-numeric">
                  {format.integer(delivered)}
                </Td>
                <Td dataLabel={t('reach.unread')} className="sl-numeric">
                  {unitId && readBy < delivered ? (
                    <AppLink
                      to={`/pengumuman/${notice}?tab=penerima&read=false&unit=${unitId}`}
                      aria-label={t('reach.unreadIn', { count: delivered - readBy, name })}
                    >
                      {format.integer(delivered - readBy)}
                    </AppLink>
                  ) : (
                    format.integer(delivered - readBy)
                  )}
                </Td>
                <Td dataLabel={t('reach.read')}>
                  <ReachBar read={readBy} of={delivered} />
                </Td>
              </Tr>
            )
          })}
        </Tbody>
      </Table>
    </div>
  )
}
