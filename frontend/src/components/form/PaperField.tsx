import { FileUpload, FormGroup } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'

interface Props {
  file?: File
  /** What the paper is called where it is clear which one is meant. */
  label?: string
  onChange: (file?: File) => void
}

/** A paper as PDF, JPEG or PNG. */
export function PaperField({ file, label: called, onChange }: Props) {
  const { t } = useTranslation(['cases', 'common'])
  const label = called ?? t('cases:field.file')
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
