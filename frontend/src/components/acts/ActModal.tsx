import { Button, Form, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError, isProblem } from '@/api/problem'
import { Modal } from '../feedback/Modal'
import { problemText } from '../feedback/problem-text'
import { isRequired, type ActField, type Values } from './act-form'
import { ActFields } from './ActFields'
import { RefusalAlert } from './RefusalAlert'

interface Props {
  title: string
  lead?: ReactNode
  fields: ActField[]
  initial?: Values
  confirmLabel: string
  danger?: boolean
  /** Keeps the button off, e.g. until something is chosen above the fields. */
  isBlocked?: boolean
  send: (values: Values) => Promise<unknown>
  onDone: () => void
  onClose: () => void
  /** Asked after a stale version: what is different now, in words. */
  changed?: () => Promise<string[]>
  /** Stands above the fields. */
  children?: ReactNode
  /** Stands below the fields and follows what is written in them. */
  below?: (values: Values) => ReactNode
}

/** One step with what it asks for; closes only when the service said yes. */
export function ActModal(props: Props) {
  const { title, lead, fields, initial = {}, confirmLabel, danger, isBlocked, children } = props
  const { t } = useTranslation(['acts', 'common', 'problems'])
  const [values, setValues] = useState<Values>(initial)
  const [errors, setErrors] = useState<Values>({})
  const [refusal, setRefusal] = useState<unknown>(null)
  const [changes, setChanges] = useState<string[]>([])
  const act = useMutation({ mutationFn: props.send })

  const refused = async (error: unknown) => {
    if (isProblem(error) && error.status === 412 && props.changed) {
      setChanges(await props.changed().catch(() => []))
      setRefusal(error)
      return
    }
    const placed: Values = {}
    const rest = (isProblem(error) ? (error.problem.errors ?? []) : []).filter(
      ({ pointer, code, params }) => {
        const name = pointer.replace(/^.*\//, '')
        const known = fields.some((field) => field.name === name)
        if (known) placed[name] = problemText(t, code, params)
        return !known
      },
    )
    setErrors(placed)
    const isAllPlaced = Object.keys(placed).length > 0 && rest.length === 0
    setRefusal(
      isAllPlaced && isProblem(error) && !error.problem.reasons?.length
        ? null
        : isProblem(error)
          ? new ApiError({ ...error.problem, errors: rest }, error.retryAfter)
          : error,
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = fields.filter((field) => isRequired(field, values) && !values[field.name]?.trim())
    setErrors(Object.fromEntries(missing.map(({ name }) => [name, t('acts:required')])))
    setRefusal(null)
    if (missing[0]) document.getElementById(`act-${missing[0].name}`)?.focus()
    else act.mutate(values, { onSuccess: props.onDone, onError: (error) => void refused(error) })
  }
  return (
    <Modal isOpen variant="medium" onClose={props.onClose} aria-labelledby="act-title">
      <ModalHeader title={title} labelId="act-title" titleIconVariant={danger ? 'warning' : undefined} />
      <ModalBody>
        <Form id="act-form" noValidate onSubmit={submit}>
          <RefusalAlert error={refusal} changes={changes} onReload={props.onDone} />
          {lead && <div>{lead}</div>}
          {children}
          <ActFields
            fields={fields}
            values={values}
            errors={errors}
            onChange={(name, value) => {
              setValues({ ...values, [name]: value })
              setErrors({ ...errors, [name]: '' })
            }}
          />
        </Form>
        {props.below?.(values)}
      </ModalBody>
      <ModalFooter>
        <Button
          type="submit"
          form="act-form"
          variant={danger ? 'danger' : 'primary'}
          isLoading={act.isPending}
          isDisabled={act.isPending || isBlocked}
        >
          {confirmLabel}
        </Button>
        <Button variant="link" onClick={props.onClose}>
          {t('common:cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
