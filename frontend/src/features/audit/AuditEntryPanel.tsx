import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { useAuditText } from './useAuditText'

const text = (value: unknown) =>
  value === undefined || value === null
    ? '–'
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value)

/** One entry: before and after, field by field, and its place in the chain. */
export function AuditEntryPanel({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation(['audit', 'common'])
  const format = useFormat()
  const say = useAuditText()
  const before = (entry.before ?? {}) as Record<string, unknown>
  const after = (entry.after ?? {}) as Record<string, unknown>
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const facts: [string, string][] = [
    [t('audit:at'), format.instant(entry.at)],
    [
      t('audit:actor'),
      `${say.actor(entry.actor.username)} (${entry.actor.roles.map((role) => t(`common:role.${role}`)).join(', ')})`,
    ],
    [t('audit:action'), entry.action],
    [t('audit:entity'), `${say.entity(entry.entityType)} ${entry.entityId}`],
    [t('audit:reason'), entry.reason ?? '–'],
    [t('audit:sequence'), format.integer(entry.sequence)],
    [t('audit:hash'), entry.hash],
  ]
  return (
    <div className="sl-panel">
      <DescriptionList isCompact>
        {facts.map(([term, value]) => (
          <DescriptionListGroup key={term}>
            <DescriptionListTerm>{term}</DescriptionListTerm>
            <DescriptionListDescription className="sl-break">{value}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
      </DescriptionList>
      {fields.length > 0 && (
        <Table variant="compact" aria-label={t('audit:changes')} gridBreakPoint="">
          <Thead>
            <Tr>
              <Th modifier="fitContent">{t('audit:field')}</Th>
              <Th modifier="wrap">{t('audit:before')}</Th>
              <Th modifier="wrap">{t('audit:after')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {fields.map((field) => (
              <Tr key={field} className={text(before[field]) === text(after[field]) ? '' : 'sl-changed'}>
                <Td modifier="fitContent">{field}</Td>
                <Td modifier="breakWord">{text(before[field])}</Td>
                <Td modifier="breakWord">{text(after[field])}</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </div>
  )
}
