import { Bullseye, Button, Spinner } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartOption } from './ECanvas'

const ECanvas = lazy(() => import('./ECanvas'))

interface Props {
  /** Name of the figure, read aloud and shown. */
  title: string
  /** The figure in one sentence, for those who don't see it. */
  summary: string
  option: ChartOption
  height?: number
  /** Names what is drawn, below it. */
  legend?: ReactNode
  /** The same figures as a table. */
  table: { columns: string[]; rows: ReactNode[][] }
  onSelect?: (name: string, dataIndex: number) => void
}

/** A figure with its table twin: one button swaps them, and print shows the table. */
export function Chart({ title, summary, option, height = 320, legend, table, onSelect }: Props) {
  const { t } = useTranslation('common')
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className="sl-chart">
      <figcaption className="sl-chart__head">
        <span className="sl-chart__title">{title}</span>
        <Button variant="link" isInline size="sm" onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
          {asTable ? t('showChart') : t('showTable')}
        </Button>
      </figcaption>
      {asTable ? (
        <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={title}>
          <Table variant="compact" aria-label={title} gridBreakPoint="" className="sl-table">
            <Thead>
              <Tr>
                {table.columns.map((column, index) => (
                  <Th key={column} className={index ? 'sl-numeric' : ''}>
                    {column}
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {table.rows.map((row, index) => (
                <Tr key={index}>
                  {row.map((cell, column) => (
                    <Td key={column} className={column ? 'sl-numeric' : ''}>
                      {cell}
                    </Td>
                  ))}
                </Tr>
              ))}
            </Tbody>
          </Table>
        </div>
      ) : (
        <>
          <div role="img" aria-label={`${title}. ${summary}`}>
            <Suspense
              fallback={
                <Bullseye style={{ height }}>
                  <Spinner size="lg" aria-label={t('loading')} />
                </Bullseye>
              }
            >
              <ECanvas option={option} height={height} onSelect={onSelect} />
            </Suspense>
          </div>
          {legend}
        </>
      )}
    </figure>
  )
}
