import type { Page } from '@playwright/test'
import { keyed, read, send, today } from './cases'

interface Rows<Row> {
  items: Row[]
}
interface Window {
  id: string
  name: string
  version: number
  open: boolean
}

/** Opens a window that lasts some days from today. */
export async function openWindow(planner: Page, name: string, days: number): Promise<Window> {
  const opened = await send(
    planner,
    'POST',
    '/wish-windows',
    { name, opensOn: today(), closesOn: today(days), mostWishes: 3 },
    keyed(),
  )
  return (await opened.json()) as Window
}

/** An open window in which the employee has filed wishes and proposed an exchange. */
export async function someWishes(planner: Page, employee: Page) {
  const { items: windows } = await read<Rows<Window>>(planner, '/wish-windows')
  if (windows.some(({ open }) => open)) return
  const { id } = await openWindow(planner, 'Minat penempatan tahun depan', 14)
  const { items: posts } = await read<Rows<{ positionId: string }>>(employee, '/vacancies?limit=2')
  const { items: units } = await read<Rows<{ unitId: string }>>(employee, `/wish-windows/${id}/units?limit=3`)
  await send(employee, 'PUT', `/wish-windows/${id}/own-wishes`, {
    wishes: [
      {
        positionId: posts[0]?.positionId,
        acceptable: true,
        reason: 'FAMILY_UNIFICATION',
        text: 'Suami saya bertugas di kecamatan yang sama, dan anak kami bersekolah di sana.',
      },
      { positionId: posts[1]?.positionId, acceptable: true, reason: 'CAREER' },
      { unitId: units.at(-1)?.unitId, acceptable: false, reason: 'DISTANCE' },
    ],
  })
  const { employeeId } = await read<{ employeeId: string }>(employee, '/me')
  const { items: people } = await read<Rows<{ id: string; nip: string; position: object | null }>>(
    planner,
    '/employees?limit=20',
  )
  const colleagues = people.filter(({ id: one, position }) => one !== employeeId && position)
  await send(
    employee,
    'POST',
    `/wish-windows/${id}/exchanges`,
    { colleagues: colleagues.slice(0, 2).map(({ nip }) => nip) },
    keyed(),
  )
}
