import { Button } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { LetterPreview } from '@/api/types'
import { RefusalAlert } from '../acts/RefusalAlert'
import { Alert } from '../feedback/Alert'
import { PagePictures } from './PagePictures'

interface Props {
  /** Asks for the letter that would follow from what is written now. */
  ask: () => Promise<LetterPreview>
  isBlocked?: boolean
}

/** The letter that an act would bring about, before it is done; give it a key of what it follows from. */
export function LookAtLetter({ ask, isBlocked }: Props) {
  const { t } = useTranslation('letters')
  const look = useMutation({ mutationFn: ask })
  return (
    <div className="sl-plan-stack sl-look">
      <div className="sl-chips">
        <Button
          variant="secondary"
          isLoading={look.isPending}
          isDisabled={isBlocked || look.isPending}
          onClick={() => look.mutate()}
        >
          {t(look.data ? 'preview.again' : 'preview.look')}
        </Button>
      </div>
      <RefusalAlert error={look.error} />
      {look.data && (
        <>
          <Alert isInline isPlain variant="info" component="p" title={t('preview.hint')} />
          <PagePictures preview={look.data} />
        </>
      )}
    </div>
  )
}
