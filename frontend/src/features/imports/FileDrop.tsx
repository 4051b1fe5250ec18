import { FormGroup, HelperText, HelperTextItem } from '@patternfly/react-core'
import { FileIcon, UploadIcon } from '@patternfly/react-icons'
import { useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'

const LARGEST_BYTES = 30 * 1024 * 1024
const KILO = 1024

interface Props {
  file: File | null
  /** The file, or null with the reason why it was not taken. */
  onFile: (file: File | null, refused?: string) => void
  error?: string
}

/** A file by dropping it or by choosing it; what can't be imported is refused before it travels. */
export function FileDrop({ file, onFile, error }: Props) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const [isOver, setOver] = useState(false)
  const take = (next: File | undefined) => {
    if (!next) return
    if (!/\.(csv|txt|xlsx)$/i.test(next.name)) onFile(null, t('file.wrongType', { name: next.name }))
    else if (next.size > LARGEST_BYTES) onFile(null, t('file.tooLarge', { name: next.name }))
    else if (next.size === 0) onFile(null, t('file.isEmpty', { name: next.name }))
    else onFile(next)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  const size = (bytes: number) =>
    bytes < KILO * KILO
      ? `${format.integer(Math.max(1, Math.round(bytes / KILO)))} kB`
      : `${format.decimal(bytes / KILO / KILO, 1)} MB`
  return (
    <FormGroup fieldId="import-file-input" label={t('file.label')}>
      <div
        className="sl-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {file ? (
          <p>
            <FileIcon aria-hidden /> <strong className="sl-break">{file.name}</strong> · {size(file.size)}
          </p>
        ) : (
          <p>
            <UploadIcon aria-hidden /> {t('file.drop')}
          </p>
        )}
        <span className="sl-drop__choice">
          <span className="pf-v6-c-button pf-m-secondary" aria-hidden>
            {t(file ? 'file.other' : 'file.choose')}
          </span>
          <input
            id="import-file-input"
            type="file"
            accept=".csv,.txt,.xlsx,text/csv"
            aria-describedby="import-file-help"
            aria-invalid={Boolean(error)}
            onChange={(event) => take(event.target.files?.[0])}
          />
        </span>
      </div>
      <HelperText id="import-file-help" isLiveRegion={Boolean(error)}>
        <HelperTextItem variant={error ? 'error' : 'default'} screenReaderText="">
          {error ?? t('file.hint')}
        </HelperTextItem>
      </HelperText>
    </FormGroup>
  )
}
