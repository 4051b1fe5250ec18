import { ExpandableSection } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import type { FitView } from '@/api/types'
import { useFormat } from '../format/useFormat'
import { Difference } from '../format/Values'
import { evidenceWords } from './evidence'
import { useReasonText } from './useReasonText'

/** The placement score taken apart: what each part is worth, and what is not known. */
export function FitTable({ fit }: { fit: FitView }) {
  const { t } = useTranslation('reasons')
  const format = useFormat()
  const { words } = useReasonText()
  const fact = (code: string, evidence: Record<string, unknown>) => {
    if (Object.keys(evidence).length === 0) return null
    const predicates = Array.isArray(evidence.predicates)
      ? evidence.predicates.map((one) => words.name('predicates', String(one))).join(', ')
      : ''
    return t(`fitEvidence.${code}`, {
      ...evidenceWords('FIT', evidence, words),
      predicates: predicates || words.word('none'),
      defaultValue: '',
    })
  }
  return (
    <div className="sl-fit">
      <Table variant="compact" aria-label={t('fit.title')} gridBreakPoint="" className="sl-table">
        <Thead>
          <Tr>
            <Th>{t('fit.component')}</Th>
            <Th className="sl-numeric">{t('fit.weight')}</Th>
            <Th className="sl-numeric">{t('fit.value')}</Th>
            <Th className="sl-numeric">{t('fit.points')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {fit.components.map(({ code, weight, value, points, evidence }) => (
            <Tr key={code}>
              <Td>
                {t(`fit.part.${code}`)}
                <small className="sl-muted sl-fit__fact">
                  {value === null ? t('fit.unknown') : fact(code, evidence)}
                </small>
              </Td>
              <Td className="sl-numeric">{format.percent(weight, 0)}</Td>
              <Td className="sl-numeric">{format.decimal(value, 1)}</Td>
              <Td className="sl-numeric">{format.decimal(points, 1)}</Td>
            </Tr>
          ))}
          <Tr className="sl-fit__sum">
            <Th>{t('fit.score')}</Th>
            <Td />
            <Td />
            <Td className="sl-numeric">
              <strong>{format.decimal(fit.score, 1)}</strong>
            </Td>
          </Tr>
        </Tbody>
      </Table>
      <p className="sl-muted">{t('fit.coverage', { share: format.percent(fit.coverage, 0) })}</p>
      {fit.jpm.items.length > 0 && <Competencies jpm={fit.jpm} />}
    </div>
  )
}

function Competencies({ jpm }: { jpm: FitView['jpm'] }) {
  const { t } = useTranslation('reasons')
  const format = useFormat()
  const name = useCodeNames()
  const [isOpen, setOpen] = useState(false)
  return (
    <ExpandableSection
      toggleText={t(jpm.value === null ? 'fit.competenciesUnknown' : 'fit.competencies', {
        count: jpm.items.length,
        match: format.decimal(jpm.value, 1),
      })}
      isExpanded={isOpen}
      onToggle={(_, next) => setOpen(next)}
    >
      <Table variant="compact" aria-label={t('fit.competence')} gridBreakPoint="" className="sl-table">
        <Thead>
          <Tr>
            <Th>{t('fit.competence')}</Th>
            <Th className="sl-numeric">{t('fit.standard')}</Th>
            <Th className="sl-numeric">{t('fit.level')}</Th>
            <Th className="sl-numeric">{t('fit.gap')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {jpm.items.map((item) => (
            <Tr key={item.code}>
              <Td>{name('competencies', item.code, item.name)}</Td>
              <Td className="sl-numeric">{item.standard}</Td>
              <Td className="sl-numeric">{format.integer(item.level)}</Td>
              <Td className="sl-numeric">
                <Difference value={item.gap} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ExpandableSection>
  )
}
