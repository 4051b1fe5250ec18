import { ConcernDesk } from '@/features/concerns'
import { PlanAccompaniment } from '@/features/accompaniments'

/** Worries, and beside one that has a name the way to company for the person. */
export function Component() {
  return (
    <ConcernDesk
      company={({ concern }) =>
        concern.employeeId !== null &&
        concern.mine && (
          <PlanAccompaniment
            source={{
              employeeId: concern.employeeId,
              employeeName: concern.employeeName ?? '',
              concernId: concern.id,
              caseId: concern.caseId ?? undefined,
            }}
          />
        )
      }
    />
  )
}
