import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { RuleParameter } from '@/api/types'
import { groupsOf, partsOf } from './groups'
import { useRuleText } from './useRuleText'

/** All parameters by group: name, value, unit, where it comes from. */
export function ParameterTable({ parameters }: { parameters: RuleParameter[] }) {
  const { t } = useTranslation('rules')
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('title')}>
      <Table
        variant="compact"
        isStickyHeader
        aria-label={t('title')}
        gridBreakPoint="grid-md"
        className="sl-table sl-table--compact"
      >
        <Thead>
          <Tr>
            <Th width={30}>{t('parameter')}</Th>
            <Th>{t('value')}</Th>
            <Th>{t('legalSource')}</Th>
          </Tr>
        </Thead>
        {groupsOf(parameters).map((group) => (
          <Tbody key={group.key}>
            <Tr className="sl-rules__group">
              <Th colSpan={3} scope="rowgroup">
                {t(`group.${group.key}`)}
              </Th>
            </Tr>
            {group.parameters.map((parameter) => (
              <Tr key={parameter.code}>
                <Td dataLabel={t('parameter')} className="sl-lead-cell">
                  {t([`name.${parameter.code}`, 'name.other'], { code: parameter.code })}
                </Td>
                <Td dataLabel={t('value')}>
                  <Value parameter={parameter} />
                </Td>
                <Td dataLabel={t('legalSource')}>
                  <small className="sl-muted">{parameter.legalSource ?? '–'}</small>
                </Td>
              </Tr>
            ))}
          </Tbody>
        ))}
      </Table>
    </div>
  )
}

function Value({ parameter }: { parameter: RuleParameter }) {
  const say = useRuleText(parameter)
  const parts = partsOf(parameter.value)
  if (parts.length === 0) return <strong className="sl-rules__value">{say.whole}</strong>
  return (
    <ul className="sl-rules__parts">
      {parts.map(({ key, value }) => (
        <li key={key}>
          {say.key(key)} = {say.figure(value)}
        </li>
      ))}
    </ul>
  )
}
