import { expect, type Page } from '@playwright/test'
import { handInPapers, keyed, read, send, today } from './cases'

const WEB = { 'X-Selaras-Client': 'web' }

interface Rows<Row> {
  items: Row[]
}
export interface Colleague {
  id: string
  name: string
  nip: string
  position: { jobName: string; unitName: string } | null
}

/** People who hold an executing post in an agency. */
export async function executing(page: Page, agencyCode: string): Promise<Colleague[]> {
  const { items: units } = await read<Rows<{ id: string; code: string }>>(page, '/units?limit=200')
  const unit = units.find(({ code }) => code.endsWith(`-${agencyCode}`))
  expect(unit, `${agencyCode} is an agency`).toBeDefined()
  const { items } = await read<Rows<Colleague>>(page, `/employees?limit=200&level=PELAKSANA&unit=${unit!.id}`)
  return items.filter(({ position }) => position !== null)
}

/** Proposes the first who has no case yet for a vacant post of the same kind, and tells who could go along. */
export async function proposeOne(planner: Page, people: Colleague[]) {
  for (const person of people) {
    const { jobName, unitName } = person.position!
    const { items } = await read<Rows<{ positionId: string; jobName: string; unitName: string }>>(
      planner,
      `/vacancies?limit=20&q=${encodeURIComponent(jobName)}`,
    )
    const post = items.find((vacancy) => vacancy.jobName === jobName && vacancy.unitName !== unitName)
    const companion = people.find((one) => one.id !== person.id && one.position!.unitName !== unitName)
    if (!post || !companion) continue
    const proposed = await planner.request.post('/api/v1/mutation-cases', {
      headers: { ...WEB, ...keyed() },
      data: {
        employeeId: person.id,
        toPositionId: post.positionId,
        effectiveOn: today(),
        motive: 'Pemerataan menurut beban kerja',
      },
    })
    if (proposed.ok()) return { person, companion, id: ((await proposed.json()) as { id: string }).id }
  }
  throw new Error('nobody can be proposed')
}

const version = async (page: Page, id: string) =>
  (await read<{ version: number }>(page, `/mutation-cases/${id}`)).version

const declare = (page: Page, id: string) =>
  send(page, 'PUT', `/mutation-cases/${id}/declarations`, { conflict: 'NONE' })

async function take(page: Page, id: string, step: string, body: object) {
  await send(page, 'POST', `/mutation-cases/${id}/${step}`, body, {
    'If-Match': `"${await version(page, id)}"`,
  })
}

/** Brings a draft to the team's positive consideration: the story is about what comes then. */
export async function consider(planner: Page, team: Page, id: string) {
  await handInPapers(planner, id)
  await take(planner, id, 'submission', {})
  await declare(planner, id)
  await take(planner, id, 'verification', { result: 'COMPLETE' })
  await declare(team, id)
  await take(team, id, 'consideration', { result: 'RECOMMENDED' })
}
