import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const planned = {
  surveyId: 's1',
  surveyTitle: 'Survei semester I',
  unitId: 'u1',
  unitName: 'Dinas Kesehatan',
  overdue: true,
  item: {
    id: 'f1',
    version: 0,
    element: 'U3',
    programme: 'Loket tambahan',
    year: 2026,
    quarter: 2,
    responsible: 'Kepala Bidang Pelayanan',
    status: 'RUNNING',
    publicSentence: null,
  },
}

describe('what is planned after all surveys', () => {
  it('marks what is late and leads to its survey', async () => {
    const calls = stubNetwork({ 'GET /me': meOf(), 'GET /survey-follow-ups': page([planned]) })
    renderApp('/survei/tindak-lanjut?overdue=true')
    const row = (await screen.findByText('Loket tambahan')).closest('tr')!
    expect(within(row).getByText('Terlambat')).toBeVisible()
    expect(within(row).getByText('TW 2 2026')).toBeVisible()
    expect(within(row).getByRole('link', { name: 'Survei semester I' })).toHaveAttribute(
      'href',
      expect.stringContaining('/survei/s1'),
    )
    expect(calls[1]?.query.get('overdue')).toBe('true')
  })
})
