import { useCallback, useEffect, useState } from 'react'
import { newIdempotencyKey, put } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { MeetingView, Vote } from '@/api/types'
import { readStored, writeStored } from '@/lib/storage'

/** A vote or a conclusion on its way, under a key that stays the same however often it is sent. */
export interface Sending {
  key: string
  caseId: string
  part: 'vote' | 'result'
  body: { vote?: Vote; note?: string }
}

const AGAIN_MILLIS = 5000
const LATER = [0, 429, 502, 503, 504]

/** Whether the service may yet take it: it was not reached, or had no time. */
const isLater = (error: unknown) => isProblem(error) && LATER.includes(error.status)

/**
 * Votes and conclusions go out one after the other in the order in which they were made. What did not get through
 * stays in this browser, also when the page is closed, and is sent again under the same key: the service counts it
 * once. What the service refused is handed back with its words.
 */
export function useOutbox(accountId: string, meetingId: string, onTaken: (now: MeetingView) => void) {
  const name = `outbox.${accountId}.${meetingId}`
  const [waiting, setWaiting] = useState<Sending[]>(() => readStored(name, []))
  const [isOffline, setOffline] = useState(false)
  const [refused, setRefused] = useState<{ sending: Sending; error: unknown }>()
  const [attempt, setAttempt] = useState(0)
  const first = waiting[0]

  useEffect(() => writeStored(name, waiting), [name, waiting])

  useEffect(() => {
    if (!first) return
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const drop = () => setWaiting((all) => all.filter(({ key }) => key !== first.key))
    put<MeetingView>(`/meetings/${meetingId}/items/${first.caseId}/${first.part}`, {
      body: first.body,
      idempotencyKey: first.key,
    }).then(
      (now) => {
        if (isOver) return
        setOffline(false)
        onTaken(now)
        drop()
      },
      (error: unknown) => {
        if (isOver) return
        setOffline(isLater(error))
        if (isLater(error)) {
          timer = setTimeout(() => setAttempt((count) => count + 1), AGAIN_MILLIS)
          return
        }
        setRefused({ sending: first, error })
        drop()
      },
    )
    return () => {
      isOver = true
      clearTimeout(timer)
    }
    // The newest listener is not a reason to send again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [first?.key, meetingId, attempt])

  useEffect(() => {
    const again = () => setAttempt((count) => count + 1)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [])

  const send = useCallback((sending: Omit<Sending, 'key'>) => {
    setRefused(undefined)
    setWaiting((all) => [...all, { ...sending, key: newIdempotencyKey() }])
  }, [])

  return {
    send,
    waiting,
    isOffline,
    refused,
    forget: useCallback(() => setRefused(undefined), []),
    /** What waits to be sent about a case, the latest of its kind. */
    latest: (caseId: string, part: Sending['part']) =>
      waiting.filter((one) => one.caseId === caseId && one.part === part).at(-1),
  }
}

export type Outbox = ReturnType<typeof useOutbox>
