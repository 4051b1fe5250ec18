import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const me = meOf({
  roles: ['EMPLOYEE'],
  permissions: ['session', 'access-log:read'],
  employeeId: 'e1',
})

describe('who read my data', () => {
  it('is told by role, kind and decision, and the application is named where nobody acted', async () => {
    stubNetwork({
      'GET /me': me,
      'GET /access-log': page([
        {
          at: '2026-01-20T02:05:00Z',
          what: 'PERSON',
          used: false,
          roles: ['PLANNER'],
          decision: null,
        },
        {
          at: '2026-01-19T02:05:00Z',
          what: 'mutation-case.approve',
          used: true,
          roles: ['APPROVER'],
          decision: 'MUT/2026/1',
        },
        { at: '2026-01-18T02:05:00Z', what: 'strange.thing', used: true, roles: [], decision: null },
      ]),
    })
    renderApp('/akses-data-saya')
    const table = await screen.findByRole('grid', { name: 'Siapa membaca data saya' })
    await within(table).findByText('Data pegawai saya')
    const [, read, used, unknown] = within(table).getAllByRole('row')
    expect(read).toHaveTextContent('Data pegawai sayadibacaPerencana20 Jan 2026 10.05 WITA–')
    expect(used).toHaveTextContent('Kasus mutasi saya: Setujuidipakai')
    expect(used).toHaveTextContent('MUT/2026/1')
    expect(unknown).toHaveTextContent('Catatan lain tentang sayadipakaiAplikasi')
  })
})
