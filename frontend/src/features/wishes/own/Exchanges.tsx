import { Button, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { ExchangeRow, WishWindow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { exchangesOf } from '../api'
import { OwnExchange } from './OwnExchange'
import { ProposeExchange } from './ProposeExchange'

/** Proposals to take each other's posts the reader is in, and the way to make one. */
export function Exchanges({ window }: { window: WishWindow }) {
  const { t } = useTranslation('wishes')
  const list = useList<ExchangeRow>(exchangesOf(window.id), { limit: 20 })
  const [isProposing, setProposing] = useState(false)
  const [told, setTold] = useState('')
  return (
    <section className="sl-request" aria-labelledby="own-exchanges">
      <Title headingLevel="h2" size="lg" id="own-exchanges">
        {t('exchange.title')}
      </Title>
      <p className="sl-muted">{t('exchange.lead')}</p>
      <p className={told ? 'sl-voice__done' : 'pf-v6-screen-reader'} role="status">
        {told}
      </p>
      <ProblemAlert error={list.error} retry={list.retry} />
      {list.isLoading && <Waiting />}
      {!list.isLoading && !list.error && list.rows.length === 0 && <p>{t('exchange.none')}</p>}
      {list.rows.map((one) => (
        <OwnExchange key={one.id} exchange={one} isOpen={window.open} onDone={setTold} />
      ))}
      {list.next && (
        <Button variant="link" isLoading={list.isLoadingMore} onClick={list.loadMore}>
          {t('exchange.more')}
        </Button>
      )}
      {window.open &&
        (isProposing ? (
          <ProposeExchange
            window={window}
            onDone={() => {
              setProposing(false)
              setTold(t('exchange.proposed'))
            }}
            onCancel={() => setProposing(false)}
          />
        ) : (
          <div>
            <Button
              variant="secondary"
              onClick={() => {
                setTold('')
                setProposing(true)
              }}
            >
              {t('exchange.propose')}
            </Button>
          </div>
        ))}
    </section>
  )
}
