import { Button } from '@patternfly/react-core'
import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import type { ImportKind } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useImportKinds, useUpload } from './api'
import { FileDrop } from './FileDrop'
import { ImportFrame } from './ImportFrame'
import { KindChoice } from './KindChoice'
import { StepHeading } from './StepHeading'

/** First step: what the file is about, and the file. */
export function NewImport() {
  const { t } = useTranslation('imports')
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const kinds = useImportKinds()
  const upload = useUpload()
  const [file, setFile] = useState<File | null>(null)
  const [key, setKey] = useState(newIdempotencyKey)
  const [fault, setFault] = useState<{ kind?: string; file?: string }>({})
  const form = useRef<HTMLFormElement>(null)
  // Not read back from the address: a navigation comes a moment later than a chosen radio must show.
  const [wanted, setWanted] = useState(search.get('jenis'))
  const kind = kinds.data?.find((one) => one.kind === wanted)?.kind
  const choose = (next: ImportKind) => {
    setWanted(next)
    setKey(newIdempotencyKey())
    setFault((current) => ({ ...current, kind: undefined }))
    setSearch(
      (current) => {
        const changed = new URLSearchParams(current)
        changed.set('jenis', next)
        return changed
      },
      { replace: true },
    )
  }
  const take = (next: File | null, refused?: string) => {
    setKey(newIdempotencyKey())
    setFile(next)
    setFault((current) => ({ ...current, file: refused }))
    upload.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = {
      kind: kind ? undefined : t('file.kindMissing'),
      file: file ? undefined : (fault.file ?? t('file.missing')),
    }
    setFault(missing)
    if (!kind || !file) {
      form.current
        ?.querySelector<HTMLInputElement>(missing.kind ? 'input[type=radio]' : 'input[type=file]')
        ?.focus()
      return
    }
    upload.mutate(
      { file, kind, idempotencyKey: key },
      { onSuccess: ({ id }) => void navigate(`/impor/${id}`, { replace: true }) },
    )
  }
  return (
    <ImportFrame
      step="file"
      open={[]}
      footer={
        <>
          <Button type="submit" form="import-file" isLoading={upload.isPending} isDisabled={upload.isPending}>
            {upload.isPending ? t('file.sending') : t('file.send')}
          </Button>
          <Button variant="link" onClick={() => void navigate('/impor')}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <form id="import-file" ref={form} noValidate onSubmit={submit} className="sl-step">
        <StepHeading title={t('step.file')}>{t('file.lead')}</StepHeading>
        <ProblemAlert error={kinds.error} retry={() => void kinds.refetch()} />
        <ProblemAlert error={upload.error} focus />
        <div className="pf-v6-c-form">
          <KindChoice kinds={kinds.data} value={kind} onChange={choose} error={fault.kind} />
          <FileDrop file={file} onFile={take} error={fault.file} />
        </div>
      </form>
    </ImportFrame>
  )
}
