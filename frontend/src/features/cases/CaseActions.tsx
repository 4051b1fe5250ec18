import { Button, Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { CaseProgress, MutationCaseView, NextStep } from '@/api/types'
import { useAsOf } from '@/lib/as-of'
import { StepModal } from './StepModal'
import { isBackward, offered } from './steps'

/** The one step that is mine to take now, large; the others in a menu. */
export function CaseActions({ one, progress }: { one: MutationCaseView; progress: CaseProgress }) {
  const { t } = useTranslation('cases')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [isOpen, setOpen] = useState(false)
  const [taking, setTaking] = useState<NextStep>()
  const { primary, others } = offered(progress.next)
  if (readOnly || !may('mutation-cases:act') || (!primary && others.length === 0)) return null
  return (
    <>
      {primary && <Button onClick={() => setTaking(primary)}>{t(`action.${primary.action}`)}</Button>}
      {others.length > 0 && (
        <Dropdown
          isOpen={isOpen}
          onOpenChange={setOpen}
          onSelect={() => setOpen(false)}
          popperProps={{ position: 'right' }}
          toggle={(place) => (
            <MenuToggle ref={place} variant="secondary" isExpanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t('otherSteps')}
            </MenuToggle>
          )}
        >
          <DropdownList>
            {others.map((step) => (
              <DropdownItem
                key={step.action}
                isDanger={isBackward(step.action)}
                onClick={() => setTaking(step)}
              >
                {t(`action.${step.action}`)}
              </DropdownItem>
            ))}
          </DropdownList>
        </Dropdown>
      )}
      {taking && (
        <StepModal one={one} progress={progress} step={taking} onClose={() => setTaking(undefined)} />
      )}
    </>
  )
}
