import { useQuery } from '@tanstack/react-query'
import { get, put, type Query } from '@/api/client'
import type { EmployeeRow, InvitedEmployee, MoveRow, Page, SurveyRow } from '@/api/types'

const MOST_A_PAGE = 200

const pathOf = (survey: string) => `/surveys/${survey}/invitations`

export const useInvited = (survey: string) =>
  useQuery({
    queryKey: ['/surveys', survey, 'invitations'],
    queryFn: ({ signal }) => get<Page<InvitedEmployee>>(pathOf(survey), undefined, signal),
    select: ({ items }) => items,
  })

export const invite = (survey: SurveyRow, employees: string[]) =>
  put<Page<InvitedEmployee>>(pathOf(survey.id), { body: { employees }, ifMatch: survey.version })

/** All pages of a list. */
async function all<Row>(path: string, query: Query): Promise<Row[]> {
  const rows: Row[] = []
  let cursor: string | null = null
  do {
    const page: Page<Row> = await get<Page<Row>>(path, { ...query, limit: MOST_A_PAGE, cursor })
    rows.push(...page.items)
    cursor = page.next
  } while (cursor)
  return rows
}

/** Everybody of a unit and the units below it. */
export const peopleOfUnit = async (unit: string): Promise<InvitedEmployee[]> =>
  (await all<EmployeeRow>('/employees', { unit })).map(({ id, nip, name }) => ({ employeeId: id, nip, name }))

/** Everybody who moves in a plan. */
export const peopleOfPlan = async (plan: string): Promise<InvitedEmployee[]> =>
  (await all<MoveRow>(`/plans/${plan}/moves`, {})).map(({ employeeId, nip, name }) => ({
    employeeId,
    nip,
    name,
  }))
