import { Checkbox, List, ListItem } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe, usePermissions } from '@/api/session'
import type { CaseProgress, MutationCaseView, NextStep } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { Alert } from '@/components/feedback/Alert'
import { PaperField } from '@/components/form/PaperField'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { todayIn } from '@/lib/format'
import { declareNone, handIn, readCase, takeStep, useDeclarations, useRefreshCases } from './api'
import { decreeAddress } from './decree/decree'
import { isClosed } from './states'
import { bodyOf, fieldsOf, isBackward, isJudgement, pathOf, startOf } from './steps'

interface Props {
  one: MutationCaseView
  progress: CaseProgress
  step: NextStep
  onClose: () => void
}

/** One step of a case: what it asks for, whom it concerns, and the declaration of interest where it judges. */
export function StepModal({ one, progress, step, onClose }: Props) {
  const { t } = useTranslation(['cases', 'acts', 'letters'])
  const may = usePermissions()
  const format = useFormat()
  const me = useMe()
  const refresh = useRefreshCases()
  const declarations = useDeclarations(one.id)
  const [declared, setDeclared] = useState(false)
  const { action, whole } = step
  const today = todayIn(me.government.timeZone)
  const concerned = whole
    ? progress.chain.filter(({ status }) => !isClosed(status))
    : progress.chain.filter(({ id }) => id === one.id)
  const isChain = concerned.length > 1
  const own = declarations.data?.find(({ accountId }) => accountId === me.accountId)
  // Who writes down what another government decided judges nothing.
  const asks = isJudgement(action) && !step.recorded && (!own || isChain)
  const [file, setFile] = useState<File>()

  const send = async (values: Record<string, string>) => {
    if (asks) await declareNone(isChain ? concerned.map(({ id }) => id) : [one.id], me.accountId)
    if (step.letter && file) await handIn(one.id, file, step.letter, values.issuedOn ?? '')
    return takeStep(one.id, pathOf(action), one.version, bodyOf(action, values))
  }
  const changed = async () => {
    const now = await readCase(one.id)
    const lines: [boolean, string, string][] = [
      [now.status !== one.status, t('cases:column.status'), t(`cases:status.${now.status}`)],
      [now.effectiveOn !== one.effectiveOn, t('cases:column.effectiveOn'), format.date(now.effectiveOn)],
      [
        now.consideration !== one.consideration,
        t('cases:field.result'),
        now.consideration ? t(`cases:consideration.${now.consideration}`) : '–',
      ],
      [now.decreeNumber !== one.decreeNumber, t('cases:decree'), now.decreeNumber ?? '–'],
    ]
    return lines.filter(([isOther]) => isOther).map(([, what, value]) => t('acts:now', { what, value }))
  }
  const done = () => {
    void refresh()
    onClose()
  }
  const breaks = (action === 'CANCEL' || action === 'REJECT') && progress.chain.length > 1
  return (
    <ActModal
      title={t(`cases:action.${action}`)}
      lead={t(`cases:stepLead.${action}`, { defaultValue: '' })}
      fields={fieldsOf(step, one, t)}
      initial={startOf(action, one, today)}
      confirmLabel={t(`cases:action.${action}`)}
      danger={isBackward(action)}
      isBlocked={asks && !declared}
      send={send}
      changed={changed}
      onDone={done}
      onClose={onClose}
    >
      {isChain && (
        <Alert isInline variant="info" title={t('cases:together', { count: concerned.length })}>
          <List isPlain>
            {concerned.map(({ id, number, employee }) => (
              <ListItem key={id}>
                {number} · {employee}
              </ListItem>
            ))}
          </List>
        </Alert>
      )}
      {action === 'DECREE' && may('decrees:prepare') && (
        <p>
          <AppLink to={decreeAddress([one.id])}>{t('letters:decree.open')}</AppLink>
        </p>
      )}
      {breaks && <Alert isInline variant="warning" title={t('cases:breaksChain')} />}
      {own && own.conflict !== 'NONE' && (
        <Alert isInline variant="warning" title={t(`cases:ownConflict.${own.conflict}`)} />
      )}
      {step.letter && (
        <PaperField
          label={t(`cases:document.${step.letter}`, { defaultValue: step.letter })}
          file={file}
          onChange={setFile}
        />
      )}
      {asks && (
        <Checkbox
          id="act-declared"
          label={t(isChain ? 'cases:declareNoneChain' : 'cases:declareNone')}
          description={t('cases:declareHint')}
          isChecked={declared}
          onChange={(_, on) => setDeclared(on)}
        />
      )}
    </ActModal>
  )
}
