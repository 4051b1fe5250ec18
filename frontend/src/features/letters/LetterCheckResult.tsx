import {
  Button,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Spinner,
} from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { Alert } from '@/components/feedback/Alert'
import { createFormat } from '@/lib/format'
import { useLetterCheck } from './api'

/** Says whether a letter is registered: its number, day and hash, and nothing of a person. */
export function LetterCheckResult({ token }: { token: string }) {
  const { t, i18n } = useTranslation('letters')
  const letter = useLetterCheck(token)
  if (letter.isPending) return <Spinner aria-label={t('check.waiting')} />
  if (letter.isError) return <Failure error={letter.error} onAgain={() => void letter.refetch()} />
  const { title, issuer, number, issuedOn, sha256, revoked } = letter.data
  return (
    <>
      <Alert
        isInline
        component="h2"
        variant={revoked ? 'warning' : 'success'}
        title={t(revoked ? 'check.revoked' : 'check.valid')}
      >
        {t('check.body')}
      </Alert>
      <DescriptionList className="sl-letter">
        <Fact name={t('check.kind')}>{title}</Fact>
        <Fact name={t('check.issuer')}>{issuer}</Fact>
        <Fact name={t('check.number')}>{number}</Fact>
        <Fact name={t('check.issuedOn')}>{createFormat(i18n.language).date(issuedOn)}</Fact>
        <Fact name={t('check.hash')}>
          <code className="sl-letter__hash">{sha256}</code>
          <p className="sl-muted">{t('check.hashHelp')}</p>
        </Fact>
      </DescriptionList>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <DescriptionListGroup>
      <DescriptionListTerm>{name}</DescriptionListTerm>
      <DescriptionListDescription>{children}</DescriptionListDescription>
    </DescriptionListGroup>
  )
}

/** That a letter is unknown and that nobody could say are two different things. */
function Failure({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const { t } = useTranslation('letters')
  const unknown = isProblem(error) && error.status === 404
  return (
    <Alert
      isInline
      component="h2"
      variant={unknown ? 'danger' : 'warning'}
      title={t(unknown ? 'check.unknown' : 'check.trouble')}
      actionLinks={
        !unknown && (
          <Button variant="link" isInline onClick={onAgain}>
            {t('check.again')}
          </Button>
        )
      }
    >
      {t(unknown ? 'check.unknownBody' : 'check.troubleBody')}
    </Alert>
  )
}
