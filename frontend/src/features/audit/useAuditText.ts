import { useTranslation } from 'react-i18next'

const RECORDED = [
  'units',
  'jobs',
  'positions',
  'zones',
  'employees',
  'placements',
  'ratings',
  'assessments',
  'discipline',
  'kinships',
  'workload',
]
const TAKEN_BACK = ['employees', 'placements', 'ratings', 'assessments', 'discipline', 'kinships']

/** What the service writes into the log, as its filter wants it. */
export const ACTIONS = [
  'plan.created',
  'plan.changed',
  'plan.deleted',
  'plan.run-started',
  'plan.run-ended',
  'mutation-cases.opened',
  'import.uploaded',
  'import.applied',
  'import.undone',
  'import.cancelled',
  ...RECORDED.map((things) => `${things}.recorded`),
  ...TAKEN_BACK.map((things) => `${things}.undone`),
  'workload-metric.recorded',
  'workload-metric.changed',
  'workload-metric.withdrawn',
  'rule-set.amended',
  'account.opened',
  'account.changed',
  'account.password-changed',
]

/** Names what was done and to what; a code that has no words yet is shown as it is. */
export function useAuditText() {
  const { t } = useTranslation('audit')
  return {
    action: (code: string) => t(`actions.${code.replaceAll('.', '_')}`, { defaultValue: code }),
    entity: (type: string) => t(`entities.${type}`, { defaultValue: type }),
    actor: (username: string) => (username === 'system' ? t('system') : username),
  }
}
