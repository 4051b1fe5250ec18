import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

vi.mock('@/components/chart/ECanvas', () => ({ default: () => null }))

const survey = surveyOf

const network = (patch: object = {}) => ({
  'GET /me': meOf(),
  'GET /surveys/s1': survey(patch),
  'GET /surveys/s1/arrivals': page([]),
  'GET /surveys/s1/invitation': { address: 'https://x.id/s/abcd2345', picture: 'data:image/png;base64,AA==' },
  'GET /questionnaires': page([]),
})

describe('the mode of a device at the counter', () => {
  it('is opened and copied from the campaign, with a word about the ceiling of its network', async () => {
    stubNetwork(network())
    renderApp('/survei/s1')
    const link = await screen.findByRole('link', { name: 'Buka mode loket' })
    expect(link).toHaveAttribute('href', '/s/abcd2345?kios=1')
    expect(screen.getByLabelText('Alamat mode loket')).toHaveValue('https://x.id/s/abcd2345?kios=1')
    expect(screen.getByText(/terkena batas jawaban per jam/)).toBeInTheDocument()
  })

  it('tells to hand out cards where the survey takes codes, also of an own questionnaire', async () => {
    stubNetwork(network({ tokens: 'OPTIONAL', questionnaireVersionId: 'v2' }))
    renderApp('/survei/s1')
    expect(await screen.findByText(/bagikan kartu, lalu kodenya ditulis/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Buka mode loket' })).toBeInTheDocument()
  })

  it('stands beside a word about who can answer, which needs a code where one is asked for', async () => {
    stubNetwork(network())
    const { unmount } = renderApp('/survei/s1')
    expect(await screen.findByText(/^Siapa pun yang memegang alamat ini/)).toBeInTheDocument()
    unmount()
    stubNetwork(network({ tokens: 'REQUIRED' }))
    renderApp('/survei/s1')
    expect(await screen.findByText(/kode pada kartu dapat menjawab; tanpa kode/)).toBeInTheDocument()
    expect(screen.queryByText(/^Siapa pun/)).toBeNull()
  })

  it('can be copied but not opened before the survey is, and is nothing after its end', async () => {
    stubNetwork(network({ status: 'DRAFT' }))
    const { unmount } = renderApp('/survei/s1')
    expect(await screen.findByLabelText('Alamat mode loket')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Buka mode loket' })).toBeNull()
    unmount()
    stubNetwork(network({ status: 'CLOSED' }))
    renderApp('/survei/s1')
    expect(await screen.findByLabelText('Alamat survei')).toBeInTheDocument()
    expect(screen.queryByLabelText('Alamat mode loket')).toBeNull()
  })
})
