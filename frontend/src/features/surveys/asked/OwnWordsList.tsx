import { Button, List, ListItem } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { isProblem } from '@/api/problem'
import { usePermissions } from '@/api/session'
import type { OwnWords, SurveyRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { leastIn } from '../least'

const FIRST = 50

/** What people wrote, read only when somebody asks for it. */
export function OwnWordsList({ survey, question }: { survey: SurveyRow; question: string }) {
  const { t } = useTranslation(['survey-asked', 'common'])
  const may = usePermissions()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const list = useList<OwnWords>(
    `/surveys/${survey.id}/question-results/${question}/words`,
    { limit: FIRST },
    { enabled: isOpen },
  )
  if (!may('survey-comments:read')) return null
  if (!isOpen)
    return (
      <div className="sl-no-print">
        <Button variant="link" isInline onClick={() => setOpen(true)}>
          {t('words.open')}
        </Button>
      </div>
    )
  if (isProblem(list.error, 'too-few-answers'))
    return (
      <p className="sl-muted">{t('words.tooFew', { least: format.integer(leastIn(list.error.problem)) })}</p>
    )
  if (isProblem(list.error) && list.error.status === 409)
    return <p className="sl-muted">{t(`withheld.${list.error.code}`)}</p>
  return (
    <>
      <p className="sl-muted">{t('words.lead')}</p>
      <ProblemAlert error={list.error} retry={list.retry} />
      {list.isLoading && <p role="status">{t('common:loading')}</p>}
      {!list.isLoading && !list.error && list.rows.length === 0 && <p>{t('words.none')}</p>}
      <List aria-label={t('words.title')}>
        {list.rows.map(({ words }, at) => (
          <ListItem key={at}>{words}</ListItem>
        ))}
      </List>
      {list.next && (
        <div>
          <Button
            variant="link"
            isInline
            isLoading={list.isLoadingMore}
            isDisabled={list.isLoadingMore}
            onClick={list.loadMore}
          >
            {t('common:loadMore')}
          </Button>
        </div>
      )}
    </>
  )
}
