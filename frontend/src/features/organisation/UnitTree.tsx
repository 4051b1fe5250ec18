import { Breadcrumb, BreadcrumbItem } from '@patternfly/react-core'
import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import { useUnit } from '@/api/units'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { UnitBranch } from './UnitBranch'

interface Props {
  /** Unit whose children are shown; without it the whole government. */
  unit?: string
  onPosition: (id: string) => void
}

/** The tree of units: need, people, difference, load; every unit opens to its posts and its parts. */
export function UnitTree({ unit, onPosition }: Props) {
  const { t } = useTranslation('positions')
  const { asOf } = useAsOf()
  const here = useUnit(unit, asOf)
  const numeric = [
    'need',
    'incumbents',
    'difference',
    'shortage',
    'surplus',
    'load',
    'grade',
    'retiring5',
  ] as const
  return (
    <div className="sl-list">
      {here.data && (
        <div className="sl-toolbar">
          <Breadcrumb aria-label={t('path')}>
            <BreadcrumbItem>
              <AppLink to="/peta-jabatan">{t('allUnits')}</AppLink>
            </BreadcrumbItem>
            {here.data.path
              .filter(({ id }) => id !== unit)
              .map(({ id, name }) => (
                <BreadcrumbItem key={id}>
                  <AppLink to={`/peta-jabatan?unit=${id}`}>{name}</AppLink>
                </BreadcrumbItem>
              ))}
            <BreadcrumbItem isActive>{here.data.name}</BreadcrumbItem>
          </Breadcrumb>
        </div>
      )}
      <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('tree')}>
        <Table
          variant="compact"
          isStickyHeader
          role="treegrid"
          aria-label={t('tree')}
          className="sl-table sl-table--compact sl-tree"
        >
          <Thead>
            <Tr>
              <Th isStickyColumn hasRightBorder stickyMinWidth="20rem">
                {t('column.unit')}
              </Th>
              {numeric.map((key) => (
                <Th key={key} className="sl-numeric" modifier="wrap">
                  {t(`column.${key}`)}
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            <UnitBranch key={unit ?? ''} unit={unit} level={1} startOpen={!unit} onPosition={onPosition} />
          </Tbody>
        </Table>
      </div>
    </div>
  )
}
