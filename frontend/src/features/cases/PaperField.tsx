import { FileUpload, FormGroup } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'

interface Props {
  file?: File
  /** Named above the field where it is clear which paper is meant. */
  code?: string
  onChange: (file?: File) => void
}

/** A paper as PDF, JPEG or PNG. */
export function PaperField({ file, code, onChange }: Props) {
  const { t } = useTranslation(['cases', 'common'])
  const label = code ? t(`cases:document.${code}`, { defaultValue: code }) : t('cases:field.file')
  return (
    <FormGroup label={label} fieldId="act-file-browse-button">
      <FileUpload
        id="act-file"
        value={file}
        filename={file?.name ?? ''}
        filenamePlaceholder={t('cases:filePlaceholder')}
        browseButtonText={t('cases:chooseFile')}
        clearButtonText={t('common:clear')}
        filenameAriaLabel={label}
        hideDefaultPreview
        onFileInputChange={(_, chosen) => onChange(chosen)}
        onClearClick={() => onChange(undefined)}
        dropzoneProps={{
          accept: { 'application/pdf': ['.pdf'], 'image/jpeg': ['.jpg', '.jpeg'], 'image/png': ['.png'] },
        }}
      />
    </FormGroup>
  )
}
