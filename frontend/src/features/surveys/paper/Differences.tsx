import { Button, Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { PaperBatch } from '@/api/types'
import { useSheetText } from './useSheetText'

interface Props {
  batch: PaperBatch
  /** Types a sheet again; absent for who may not. */
  onAgain?: (sheet: number) => void
}

/** What the two typed otherwise, sheet by sheet: they look at the paper, and who was wrong types it again. */
export function Differences({ batch, onAgain }: Props) {
  const { t } = useTranslation('survey-paper')
  const text = useSheetText()
  const { differences, onlyOnce, firstBy, secondBy } = batch
  return (
    <>
      {onlyOnce.length > 0 && <p>{t('onlyOnce', { sheets: onlyOnce.join(', ') })}</p>}
      {differences.length === 0 ? (
        <p className="sl-muted">{t(batch.agreed > 0 ? 'noDifference' : 'nothingToCompare')}</p>
      ) : (
        <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('differences')}>
          <Title headingLevel="h3" size="md">
            {t('differences')}
          </Title>
          <Table
            variant="compact"
            aria-label={t('differences')}
            gridBreakPoint="grid-md"
            className="sl-table"
          >
            <Thead>
              <Tr>
                <Th>{t('sheetColumn')}</Th>
                <Th>{t('fieldColumn')}</Th>
                <Th modifier="wrap">{t('firstColumn', { name: firstBy })}</Th>
                <Th modifier="wrap">{t('secondColumn', { name: secondBy })}</Th>
                {onAgain && <Th screenReaderText={t('acts')} />}
              </Tr>
            </Thead>
            <Tbody>
              {differences.map(({ sheet, field, first, second }, at) => (
                <Tr key={`${sheet} ${field}`}>
                  <Td dataLabel={t('sheetColumn')}>{sheet}</Td>
                  <Td dataLabel={t('fieldColumn')}>{text.field(field)}</Td>
                  <Td dataLabel={t('firstColumn', { name: firstBy })}>{text.value(field, first)}</Td>
                  <Td dataLabel={t('secondColumn', { name: secondBy })}>{text.value(field, second)}</Td>
                  {onAgain && (
                    <Td>
                      {differences[at - 1]?.sheet !== sheet && (
                        <Button variant="link" isInline size="sm" onClick={() => onAgain(sheet)}>
                          {t('again', { sheet })}
                        </Button>
                      )}
                    </Td>
                  )}
                </Tr>
              ))}
            </Tbody>
          </Table>
        </div>
      )}
    </>
  )
}
