import { Button, Skeleton } from '@patternfly/react-core'
import { AngleDownIcon, AngleRightIcon } from '@patternfly/react-icons'
import { Td, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Headcount, PositionMapRow, PositionRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { Difference, GradeLabel } from '@/components/format/Values'
import { useAsOf } from '@/lib/as-of'
import { useBranch } from './api'

const COLUMNS = 9

interface BranchProps {
  unit?: string
  level: number
  /** Opens a single root at once, so that the first look shows the agencies. */
  startOpen?: boolean
  onPosition: (id: string) => void
}

/** The children of a unit as rows; asked for when the unit is opened. */
export function UnitBranch({ unit, level, startOpen = false, onPosition }: BranchProps) {
  const { t } = useTranslation(['positions', 'common'])
  const { asOf } = useAsOf()
  const branch = useBranch(unit, asOf)
  if (branch.error)
    return (
      <Tr>
        <Td colSpan={COLUMNS}>
          <ProblemAlert error={branch.error} retry={() => void branch.refetch()} />
        </Td>
      </Tr>
    )
  if (branch.isPending)
    return Array.from({ length: 3 }, (_, row) => (
      <Tr key={row}>
        <Td colSpan={COLUMNS}>
          <Skeleton width={`${60 - row * 10}%`} screenreaderText={row ? undefined : t('common:loading')} />
        </Td>
      </Tr>
    ))
  return (
    <>
      {branch.data.length === 0 && level === 1 && (
        <Tr>
          <Td colSpan={COLUMNS}>{t('positions:noUnits')}</Td>
        </Tr>
      )}
      {branch.data.map((row) => (
        <UnitRow
          key={row.unitId}
          row={row}
          level={level}
          startOpen={startOpen && branch.data.length === 1}
          onPosition={onPosition}
        />
      ))}
    </>
  )
}

interface UnitProps {
  row: PositionMapRow
  level: number
  startOpen: boolean
  onPosition: (id: string) => void
}

function UnitRow({ row, level, startOpen, onPosition }: UnitProps) {
  const { t } = useTranslation('positions')
  const [isOpen, setOpen] = useState(startOpen)
  const canOpen = row.hasChildren || row.positions.length > 0
  return (
    <>
      <Tr aria-level={level} aria-expanded={canOpen ? isOpen : undefined} className="sl-tree__unit">
        <Td
          dataLabel={t('column.unit')}
          className="sl-lead-cell"
          isStickyColumn
          hasRightBorder
          stickyMinWidth="20rem"
        >
          <span className="sl-tree__name" style={{ paddingInlineStart: `${(level - 1) * 1.1}rem` }}>
            {canOpen ? (
              <Button
                variant="plain"
                size="sm"
                icon={isOpen ? <AngleDownIcon /> : <AngleRightIcon />}
                aria-expanded={isOpen}
                aria-label={t(isOpen ? 'closeUnit' : 'openUnit', { name: row.name })}
                onClick={() => setOpen(!isOpen)}
              />
            ) : (
              <span className="sl-tree__leaf" />
            )}
            <span>{row.name}</span>
          </span>
        </Td>
        <HeadcountCells count={row.total} />
      </Tr>
      {isOpen &&
        row.positions.map((position) => (
          <PostRow
            key={position.id}
            position={position}
            level={level + 1}
            onOpen={() => onPosition(position.id)}
          />
        ))}
      {isOpen && row.hasChildren && (
        <UnitBranch unit={row.unitId} level={level + 1} onPosition={onPosition} />
      )}
    </>
  )
}

function HeadcountCells({ count }: { count: Headcount }) {
  const { t } = useTranslation('positions')
  const format = useFormat()
  return (
    <>
      <Td dataLabel={t('column.need')} className="sl-numeric">
        {format.integer(count.need)}
      </Td>
      <Td dataLabel={t('column.incumbents')} className="sl-numeric">
        {format.integer(count.incumbents)}
      </Td>
      <Td dataLabel={t('column.difference')} className="sl-numeric">
        <Difference value={count.difference} />
      </Td>
      <Td dataLabel={t('column.shortage')} className="sl-numeric">
        {format.integer(count.shortage)}
      </Td>
      <Td dataLabel={t('column.surplus')} className="sl-numeric">
        {format.integer(count.surplus)}
      </Td>
      <Td dataLabel={t('column.load')} className="sl-numeric">
        {format.decimal(count.loadRatio, 2, true)}
      </Td>
      <Td dataLabel={t('column.grade')} className="sl-numeric">
        <GradeLabel grade={count.grade} />
      </Td>
      <Td dataLabel={t('column.retiring5')} className="sl-numeric">
        {format.integer(count.retiring5)}
      </Td>
    </>
  )
}

function PostRow({ position, level, onOpen }: { position: PositionRow; level: number; onOpen: () => void }) {
  const { t } = useTranslation('positions')
  const format = useFormat()
  return (
    <Tr aria-level={level} className="sl-tree__post">
      <Td
        dataLabel={t('column.position')}
        className="sl-lead-cell"
        isStickyColumn
        hasRightBorder
        stickyMinWidth="20rem"
      >
        <span className="sl-tree__name" style={{ paddingInlineStart: `${level * 1.1 + 0.9}rem` }}>
          <Button variant="link" isInline onClick={onOpen}>
            {position.jobName}
          </Button>
        </span>
      </Td>
      <Td dataLabel={t('column.need')} className="sl-numeric">
        {format.integer(position.need)}
      </Td>
      <Td dataLabel={t('column.incumbents')} className="sl-numeric">
        {format.integer(position.incumbents)}
      </Td>
      <Td dataLabel={t('column.difference')} className="sl-numeric">
        <Difference value={position.difference} />
      </Td>
      <Td dataLabel={t('column.shortage')} className="sl-numeric">
        {format.integer(Math.max(0, -position.difference))}
      </Td>
      <Td dataLabel={t('column.surplus')} className="sl-numeric">
        {format.integer(Math.max(0, position.difference))}
      </Td>
      <Td dataLabel={t('column.load')} className="sl-numeric">
        {format.decimal(position.loadRatio, 2, true)}
      </Td>
      <Td dataLabel={t('column.grade')} className="sl-numeric">
        <GradeLabel grade={position.grade} />
      </Td>
      <Td dataLabel={t('column.retiring5')} className="sl-numeric" />
    </Tr>
  )
}
