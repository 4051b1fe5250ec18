import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import type { FreezeWindow } from '@/api/types'
import { Modal } from '@/components/feedback/Modal'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useAffectedPosts } from './api'

/** The posts whose holders may not be replaced in a window. */
export function AffectedPosts(props: { window: FreezeWindow; span: string; onClose: () => void }) {
  const { window, span, onClose } = props
  const { t } = useTranslation(['calendar', 'common'])
  const format = useFormat()
  const name = useCodeNames()
  const { isReady, total, posts } = useAffectedPosts(window.jobLevels, true)
  return (
    <Modal isOpen variant="large" onClose={onClose} aria-labelledby="affected-title">
      <ModalHeader labelId="affected-title" title={t('calendar:freeze.affected')} description={span} />
      <ModalBody tabIndex={0}>
        {!isReady && <Waiting />}
        {isReady && (
          <>
            <p>{t('calendar:freeze.count', { count: total, posts: format.integer(total) })}</p>
            <Table
              variant="compact"
              aria-label={t('calendar:freeze.affected')}
              gridBreakPoint="grid-md"
              className="sl-table sl-table--compact"
            >
              <Thead>
                <Tr>
                  <Th>{t('calendar:freeze.post')}</Th>
                  <Th>{t('calendar:freeze.level')}</Th>
                  <Th>{t('calendar:freeze.unit')}</Th>
                  <Th className="sl-numeric">{t('calendar:freeze.holders')}</Th>
                </Tr>
              </Thead>
              <Tbody>
                {posts.map((post) => (
                  <Tr key={post.id}>
                    <Td dataLabel={t('calendar:freeze.post')}>{post.jobName}</Td>
                    <Td dataLabel={t('calendar:freeze.level')}>{name('job-levels', post.level)}</Td>
                    <Td dataLabel={t('calendar:freeze.unit')}>{post.unitName}</Td>
                    <Td dataLabel={t('calendar:freeze.holders')} className="sl-numeric">
                      {format.integer(post.incumbents)}
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
            {posts.length < total && (
              <p className="sl-muted">{t('calendar:freeze.more', { count: total - posts.length })}</p>
            )}
          </>
        )}
      </ModalBody>
      <ModalFooter>
        <Button variant="link" onClick={onClose}>
          {t('common:close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
