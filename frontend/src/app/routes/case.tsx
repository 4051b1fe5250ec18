import { useParams } from 'react-router'
import { useMe } from '@/api/session'
import { AnswerCard } from '@/features/accompaniments'
import { CaseDetail } from '@/features/cases'
import { RemedyCard } from '@/features/objections'

/** A case, and what its person says and can do. */
export function Component() {
  const { id = '' } = useParams()
  const me = useMe()
  return (
    <CaseDetail
      key={id}
      id={id}
      voices={({ employee, kind }) => {
        const isOwn = employee.id !== null && employee.id === me.employeeId
        return (
          <>
            {kind === 'INTERNAL' && <AnswerCard caseId={id} isOwn={isOwn} />}
            <RemedyCard caseId={id} isOwn={isOwn} />
          </>
        )
      }}
    />
  )
}
