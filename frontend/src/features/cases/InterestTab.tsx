import { Button, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe, usePermissions } from '@/api/session'
import type { ConflictOfInterest, MutationCaseView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { told } from '@/components/acts/act-form'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { declare, useDeclarations, useRefreshCases } from './api'

const COLOR = { NONE: 'green', POTENTIAL: 'orange', ACTUAL: 'red' } as const
const CHOICES: ConflictOfInterest[] = ['NONE', 'POTENTIAL', 'ACTUAL']

/** Who declared what interest, and what the records say of kinship. */
export function InterestTab({ one }: { one: MutationCaseView }) {
  const { t } = useTranslation(['cases', 'common'])
  const format = useFormat()
  const me = useMe()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const declarations = useDeclarations(one.id)
  const [isOpen, setOpen] = useState(false)
  if (declarations.error)
    return <ProblemAlert error={declarations.error} retry={() => void declarations.refetch()} />
  if (!declarations.data) return <Waiting />
  const own = declarations.data.find(({ accountId }) => accountId === me.accountId)
  return (
    <section className="sl-plan-card">
      <p className="sl-muted">{t('cases:interestHint')}</p>
      {declarations.data.length === 0 && <p>{t('cases:noDeclarations')}</p>}
      <ul className="sl-documents">
        {declarations.data.map((one) => (
          <li key={one.accountId}>
            <div className="sl-documents__what">
              <strong>{one.name}</strong>
              <small className="sl-muted">
                {one.role
                  .split(',')
                  .map((role) => t(`common:role.${role}`, { defaultValue: role }))
                  .join(', ')}
                {' · '}
                {format.instant(one.at)}
              </small>
              {one.relation && one.relation !== '-' && <span>{one.relation}</span>}
              {one.detected && <span className="sl-detected">{t(`cases:detected.${one.detected}`)}</span>}
            </div>
            <Label isCompact color={COLOR[one.conflict]}>
              {t(`cases:conflict.${one.conflict}`)}
            </Label>
          </li>
        ))}
      </ul>
      {may('mutation-cases:act') && !readOnly && (
        <div>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t(own ? 'cases:declareAgain' : 'cases:declare')}
          </Button>
        </div>
      )}
      {isOpen && (
        <Declare
          caseId={one.id}
          initial={own ? { conflict: own.conflict, relation: own.relation ?? '' } : {}}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}

function Declare(props: { caseId: string; initial: Record<string, string>; onClose: () => void }) {
  const { t } = useTranslation('cases')
  const refresh = useRefreshCases()
  return (
    <ActModal
      title={t('declare')}
      lead={t('declareLead')}
      initial={props.initial}
      fields={[
        {
          name: 'conflict',
          label: t('field.conflict'),
          kind: 'choice',
          required: true,
          options: CHOICES.map((value) => ({ value, label: t(`conflictChoice.${value}`) })),
        },
        {
          name: 'relation',
          label: t('field.relation'),
          kind: 'text',
          required: ({ conflict }) => conflict !== undefined && conflict !== 'NONE',
          max: 200,
        },
      ]}
      confirmLabel={t('declareConfirm')}
      send={(values) => {
        const { conflict, relation } = told(values)
        return declare(props.caseId, conflict as ConflictOfInterest, relation)
      }}
      onDone={() => {
        void refresh()
        props.onClose()
      }}
      onClose={props.onClose}
    />
  )
}
