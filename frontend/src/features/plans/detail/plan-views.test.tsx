import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { chain, moveRow, planView, result, runOf } from '../plans.fixture'

describe('the views of a plan', () => {
  it('draws chains as lanes in the order of execution, each step with its reasons', async () => {
    stubNetwork({
      ...result,
      'GET /plans/p1/chains': page([chain('c1', ['Sri Rahayu', 'Ahmad Fauzi'])]),
    })
    renderApp('/rencana/p1?tab=rantai')
    const lane = await screen.findByRole('region', { name: 'Rantai 1' })
    expect(
      within(lane)
        .getAllByRole('listitem')
        .map((step) => step.querySelector('strong')?.textContent),
    ).toEqual(['Sri Rahayu', 'Ahmad Fauzi'])
    expect(within(lane).getByRole('button', { name: 'Mengapa Ahmad Fauzi?' })).toBeInTheDocument()
  })

  it('stands beside another plan: moved in both, only here, only there', async () => {
    const moved = (name: string) => ({ ...moveRow({ name, employeeId: name }) })
    stubNetwork({
      ...result,
      'GET /plans': page([planView(), planView({ id: 'p2', name: 'Rencana kedua' })]),
      'GET /plans/p1/comparison': {
        both: [moved('Sri')],
        onlyA: [moved('Ahmad'), moved('Bambang')],
        onlyB: [],
        totals: { a: runOf(), b: runOf({ moves: 1 }) },
      },
    })
    const { user } = renderApp('/rencana/p1?tab=bandingkan')
    await screen.findByRole('option', { name: /Rencana kedua/ })
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Bandingkan dengan' }), 'p2')
    expect(await screen.findByRole('link', { name: 'Sri' })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: /Hanya A/ }))
    expect(await screen.findByRole('link', { name: 'Bambang' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Sri' })).not.toBeInTheDocument()
  })
})
