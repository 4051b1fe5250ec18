import { Button, Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import { useMe, usePermissions } from '@/api/session'
import type { FreezeWindow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { todayIn } from '@/lib/format'
import { AffectedPosts } from './AffectedPosts'
import { useFreezeWindows } from './api'
import { FreezeModal, LiftModal } from './FreezeModal'

const COLOR = { running: 'red', coming: 'orange', past: 'grey' } as const

/** Both ends of a window lie inside. */
const stateOf = ({ startsOn, endsOn }: FreezeWindow, today: string) =>
  today < startsOn ? 'coming' : today > endsOn ? 'past' : 'running'

/** Times in which officials may not be replaced, whom they concern, and on which text they rest. */
export function FreezeBoard() {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const me = useMe()
  const may = usePermissions()
  const name = useCodeNames()
  const { readOnly } = useAsOf()
  const windows = useFreezeWindows()
  const [editing, setEditing] = useState<FreezeWindow | 'new'>()
  const [lifting, setLifting] = useState<FreezeWindow>()
  const [shown, setShown] = useState<FreezeWindow>()
  const mayWrite = may('rules:write') && !readOnly
  const today = todayIn(me.government.timeZone)
  if (windows.error) return <ProblemAlert error={windows.error} retry={() => void windows.refetch()} />
  if (!windows.data) return <Waiting />
  const span = (window: FreezeWindow) =>
    t('freeze.span', { from: format.date(window.startsOn), to: format.date(window.endsOn) })
  return (
    <div className="sl-list">
      {mayWrite && (
        <div className="sl-toolbar">
          <div className="sl-toolbar__row">
            <div className="sl-toolbar__actions">
              <Button onClick={() => setEditing('new')}>{t('freeze.add')}</Button>
            </div>
          </div>
        </div>
      )}
      {windows.data.length === 0 ? (
        <EmptyFirstUse title={t('freeze.none')} />
      ) : (
        <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('freeze.title')}>
          <Table
            variant="compact"
            aria-label={t('freeze.title')}
            gridBreakPoint="grid-md"
            className="sl-table sl-table--compact"
          >
            <Thead>
              <Tr>
                <Th>{t('freeze.kindLabel')}</Th>
                <Th>{t('freeze.days')}</Th>
                <Th>{t('freeze.state')}</Th>
                <Th>{t('freeze.levels')}</Th>
                <Th>{t('freeze.basis')}</Th>
                <Th screenReaderText={t('actions')} />
              </Tr>
            </Thead>
            <Tbody>
              {windows.data.map((window) => {
                const state = stateOf(window, today)
                return (
                  <Tr key={window.id}>
                    <Td dataLabel={t('freeze.kindLabel')} className="sl-lead-cell">
                      {t(`freeze.kind.${window.kind}`)}
                    </Td>
                    <Td dataLabel={t('freeze.days')}>{span(window)}</Td>
                    <Td dataLabel={t('freeze.state')}>
                      <Label isCompact color={COLOR[state]}>
                        {t(`freeze.is.${state}`)}
                      </Label>
                    </Td>
                    <Td dataLabel={t('freeze.levels')}>
                      {window.jobLevels.map((level) => name('job-levels', level)).join(', ')}
                    </Td>
                    <Td dataLabel={t('freeze.basis')}>
                      <small className="sl-muted">{window.legalSource}</small>
                    </Td>
                    <Td>
                      <span className="sl-row-acts">
                        {may('organisation:read') && (
                          <Button
                            variant="link"
                            isInline
                            onClick={() => setShown(window)}
                            aria-label={t('freeze.affectedOf', { span: span(window) })}
                          >
                            {t('freeze.affected')}
                          </Button>
                        )}
                        {mayWrite && (
                          <>
                            <Button
                              variant="link"
                              isInline
                              onClick={() => setEditing(window)}
                              aria-label={t('freeze.editOf', { span: span(window) })}
                            >
                              {t('edit')}
                            </Button>
                            <Button
                              variant="link"
                              isInline
                              isDanger
                              onClick={() => setLifting(window)}
                              aria-label={t('freeze.liftOf', { span: span(window) })}
                            >
                              {t('freeze.lift')}
                            </Button>
                          </>
                        )}
                      </span>
                    </Td>
                  </Tr>
                )
              })}
            </Tbody>
          </Table>
        </div>
      )}
      {editing && (
        <FreezeModal window={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
      {lifting && <LiftModal window={lifting} span={span(lifting)} onClose={() => setLifting(undefined)} />}
      {shown && <AffectedPosts window={shown} span={span(shown)} onClose={() => setShown(undefined)} />}
    </div>
  )
}
