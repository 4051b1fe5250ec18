import { Button, FormGroup, HelperText, HelperTextItem, Radio, Skeleton } from '@patternfly/react-core'
import { DownloadIcon } from '@patternfly/react-icons'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { download } from '@/api/client'
import type { ImportKind, ImportKindView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useLabel } from './useLabel'

interface Props {
  kinds: ImportKindView[] | undefined
  value: ImportKind | undefined
  onChange: (kind: ImportKind) => void
  error?: string
}

/** What the file is about, with an empty file to start from. */
export function KindChoice({ kinds, value, onChange, error }: Props) {
  const { t } = useTranslation('imports')
  const label = useLabel()
  const chosen = kinds?.find(({ kind }) => kind === value)
  const template = useMutation({
    mutationFn: (media: 'csv' | 'xlsx') =>
      download(`/import-templates/${value}`, {}, media, `selaras-${value?.toLowerCase()}`),
  })
  return (
    <FormGroup role="radiogroup" fieldId="import-kind" label={t('file.kind')}>
      <div className="sl-kinds">
        {kinds?.map((one) => (
          <Radio
            key={one.kind}
            id={`kind-${one.kind}`}
            name="import-kind"
            label={label(one)}
            description={t([`kindHint.${one.kind}`, 'kindHint.other'])}
            isChecked={one.kind === value}
            onChange={() => onChange(one.kind)}
            aria-describedby={error ? 'import-kind-error' : undefined}
          />
        )) ?? <Skeleton height="8rem" screenreaderText={t('common:loading')} />}
      </div>
      {error && (
        <HelperText id="import-kind-error" isLiveRegion>
          <HelperTextItem variant="error" screenReaderText="">
            {error}
          </HelperTextItem>
        </HelperText>
      )}
      {chosen && (
        <p className="sl-kinds__template">
          {t('file.required', {
            fields: chosen.fields
              .filter(({ required }) => required)
              .map(label)
              .join(', '),
          })}{' '}
          {(['csv', 'xlsx'] as const).map((media) => (
            <Button
              key={media}
              variant="link"
              isInline
              icon={<DownloadIcon />}
              isDisabled={template.isPending}
              onClick={() => template.mutate(media)}
            >
              {t(`file.template.${media}`)}
            </Button>
          ))}
        </p>
      )}
      <ProblemAlert error={template.error} />
    </FormGroup>
  )
}
