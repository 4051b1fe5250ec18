import { Wizard, WizardFooterWrapper, WizardStep } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Step, STEPS } from './steps'

interface Props {
  step: Step
  /** Steps that can be opened from the list of steps. */
  open: readonly Step[]
  onStep?: (step: Step) => void
  children: ReactNode
  footer?: ReactNode
}

/**
 * The five steps of an import. Where it stands is the service's to say, so the frame starts anew at every step instead
 * of counting itself.
 */
export function ImportFrame({ step, open, onStep, children, footer }: Props) {
  const { t } = useTranslation('imports')
  return (
    <Wizard
      key={step}
      className="sl-wizard"
      height="auto"
      startIndex={STEPS.indexOf(step) + 1}
      navAriaLabel={t('steps')}
      shouldFocusContent={false}
      onStepChange={(_, next) => onStep?.(next.id as Step)}
    >
      {STEPS.map((one) => (
        <WizardStep
          key={one}
          id={one}
          name={t(`step.${one}`)}
          isDisabled={one !== step && !open.includes(one)}
          status={STEPS.indexOf(one) < STEPS.indexOf(step) ? 'success' : 'default'}
          footer={footer ? <WizardFooterWrapper>{footer}</WizardFooterWrapper> : <></>}
        >
          {one === step ? children : <></>}
        </WizardStep>
      ))}
    </Wizard>
  )
}
