import { ExpandableSection, Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProgrammeView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

/** Seats that are needed and held by nobody. */
export function SeatsTable({ seats }: { seats: ProgrammeView['seats'] }) {
  const { t } = useTranslation('programmes')
  const format = useFormat()
  const all = seats.reduce((sum, one) => sum + one.seats, 0)
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('seats.title', { seats: format.integer(all) })}
      </Title>
      {seats.length === 0 ? (
        <p className="sl-muted">{t('seats.none')}</p>
      ) : (
        <div
          className="sl-table-scroll sl-programme-table"
          tabIndex={0}
          role="region"
          aria-label={t('seats.name')}
        >
          <Table variant="compact" gridBreakPoint="grid-md" aria-label={t('seats.name')} className="sl-table">
            <Thead>
              <Tr>
                <Th>{t('seats.job')}</Th>
                <Th>{t('seats.unit')}</Th>
                <Th className="sl-numeric">{t('seats.class')}</Th>
                <Th className="sl-numeric">{t('seats.seats')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {seats.map((one, index) => (
                <Tr key={index}>
                  <Td dataLabel={t('seats.job')} className="sl-lead-cell">
                    {one.job}
                  </Td>
                  <Td dataLabel={t('seats.unit')}>
                    {one.unit === one.agency ? one.unit : `${one.unit}, ${one.agency}`}
                  </Td>
                  <Td dataLabel={t('seats.class')} className="sl-numeric">
                    {format.integer(one.jobClass)}
                  </Td>
                  <Td dataLabel={t('seats.seats')} className="sl-numeric">
                    {format.integer(one.seats)}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        </div>
      )}
    </section>
  )
}

/** The rules a programme is computed by, each with the text it comes from. */
export function RulesTable({ rules }: { rules: ProgrammeView['basis']['rules'] }) {
  const { t } = useTranslation(['programmes', 'rules'])
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('programmes:rules.title')}
      </Title>
      <ExpandableSection
        toggleText={t('programmes:rules.show', { count: rules.length })}
        isExpanded={isOpen}
        onToggle={(_, next) => setOpen(next)}
      >
        <div
          className="sl-table-scroll sl-programme-table"
          tabIndex={0}
          role="region"
          aria-label={t('programmes:rules.title')}
        >
          <Table
            variant="compact"
            gridBreakPoint="grid-md"
            aria-label={t('programmes:rules.title')}
            className="sl-table"
          >
            <Thead>
              <Tr>
                <Th>{t('rules:parameter')}</Th>
                <Th>{t('rules:value')}</Th>
                <Th>{t('rules:legalSource')}</Th>
              </Tr>
            </Thead>
            <Tbody>
              {rules.map((one) => (
                <Tr key={`${one.ruleSet}-${one.code}`}>
                  <Td dataLabel={t('rules:parameter')} className="sl-lead-cell">
                    {t([`rules:name.${one.code}`, 'rules:name.other'], { code: one.code })}
                  </Td>
                  <Td dataLabel={t('rules:value')}>{[one.value, one.unit].filter(Boolean).join(' ')}</Td>
                  <Td dataLabel={t('rules:legalSource')}>
                    <small className="sl-muted">{one.source || '–'}</small>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        </div>
      </ExpandableSection>
    </section>
  )
}
