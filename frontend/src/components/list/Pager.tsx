import { Button } from '@patternfly/react-core'
import { AngleLeftIcon, AngleRightIcon } from '@patternfly/react-icons'
import { useTranslation } from 'react-i18next'
import type { ListResult } from '@/api/lists'
import type { ListState } from '@/lib/list-state'
import { useFormat } from '../format/useFormat'

/** Keyset paging: next and previous on a desk, "load more" on a phone. */
export function Pager({ list, state }: { list: ListResult<unknown>; state: ListState }) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const { next, rows, total } = list
  return (
    <nav className="sl-pager" aria-label={t('paging')}>
      <span className="sl-pager__count" role="status">
        {!list.isLoading &&
          (total === null
            ? t('rowsShown', { rows: format.integer(rows.length) })
            : t('rowsOf', { rows: format.integer(rows.length), total: format.integer(total) }))}
      </span>
      {state.hasPrevious && (
        <Button variant="secondary" size="sm" icon={<AngleLeftIcon />} onClick={() => state.previousPage()}>
          {t('previousPage')}
        </Button>
      )}
      {next && (
        <>
          <Button
            className="sl-pager__next"
            variant="secondary"
            size="sm"
            icon={<AngleRightIcon />}
            iconPosition="end"
            onClick={() => state.nextPage(next)}
          >
            {t('nextPage')}
          </Button>
          <Button
            className="sl-pager__more"
            variant="secondary"
            isBlock
            isLoading={list.isLoadingMore}
            onClick={() => list.loadMore()}
          >
            {t('loadMore')}
          </Button>
        </>
      )}
    </nav>
  )
}
