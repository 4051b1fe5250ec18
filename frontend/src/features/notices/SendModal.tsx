import { FormGroup, Radio, TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { NoticeView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { Field } from '@/components/form/Field'
import { useFormat } from '@/components/format/useFormat'
import { todayIn } from '@/lib/format'
import { instantIn } from '@/lib/zoned'
import { sendNotice, useAudience, useRefreshNotices } from './api'

/** Sends a notice at once or at a time; the button says to how many. */
export function SendModal({ notice, onClose }: { notice: NoticeView; onClose: () => void }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const { government } = useMe()
  const refresh = useRefreshNotices()
  const audience = useAudience(notice)
  const [isLater, setLater] = useState(false)
  const [at, setAt] = useState(`${todayIn(government.timeZone)}T16:00`)
  const people = audience.data?.people ?? 0
  const number = format.integer(people)
  return (
    <ActModal
      title={t('send.title')}
      lead={
        <p>
          {t('send.body', { people: number })} {notice.edition > 1 && t('send.again')}{' '}
          {notice.byMail && !notice.mailReachable && t('send.noMail')}
        </p>
      }
      fields={[]}
      confirmLabel={t(isLater ? 'send.schedule' : 'send.confirm', { people: number })}
      isBlocked={people === 0 || (isLater && !at)}
      send={() => sendNotice(notice, isLater ? instantIn(government.timeZone, at) : null)}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    >
      <FormGroup role="radiogroup" label={t('send.when')} fieldId="send-when" isStack>
        <Radio
          id="send-now"
          name="send-when"
          label={t('send.now')}
          isChecked={!isLater}
          onChange={() => setLater(false)}
        />
        <Radio
          id="send-later"
          name="send-when"
          label={t('send.later')}
          isChecked={isLater}
          onChange={() => setLater(true)}
        />
      </FormGroup>
      {isLater && (
        <Field id="send-at" label={t('send.at')} hint={t('send.zone', { zone: government.timeZone })}>
          <TextInput
            id="send-at"
            type="datetime-local"
            value={at}
            onChange={(_, value) => setAt(value)}
            aria-describedby="send-at-help"
          />
        </Field>
      )}
    </ActModal>
  )
}
