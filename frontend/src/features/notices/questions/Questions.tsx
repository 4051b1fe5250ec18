import { usePermissions } from '@/api/session'
import { OwnQuestions } from './OwnQuestions'
import { QuestionInbox } from './QuestionInbox'

/** Questions about notices: all of them for who may read notices of others, one's own for everybody else. */
export function Questions() {
  const may = usePermissions()
  return may('notices:read') ? <QuestionInbox /> : <OwnQuestions />
}
