import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { surveyOf } from '@/test/surveys'

const survey = surveyOf({ version: 0, status: 'DRAFT', population: null, received: 0 })

const shown = (question: string, answers: string[]) => ({
  code: 'abcd2345',
  title: 'Survei semester I',
  service: 'Pendaftaran pasien',
  unit: 'Dinas Kesehatan',
  languages: ['id', 'en'],
  questions: [{ element: 'U1', name: 'U1', question, answers }],
  asked: [{ code: 'Q1', kind: 'TEXT', text: 'Saran?', choices: [] }],
})

const network = {
  'GET /me': meOf(),
  'GET /units/u1': { id: 'u1', name: 'Dinas Kesehatan' },
  'GET /surveys': page([survey]),
  'GET /units': page([]),
  'GET /surveys/s1': survey,
  'GET /surveys/s1/results': { surveyId: 's1' },
  'GET /surveys/s1/arrivals': page([]),
  'GET /surveys/s1/preview': ({ query }: { query: URLSearchParams }) =>
    query.get('language') === 'en' ? shown('Does it fit?', ['No', 'Yes']) : shown('Sesuai?', ['Tidak', 'Ya']),
  'GET /surveys/s1/invitation': { address: 'https://x.id/s/abcd2345', picture: 'data:image/png;base64,AA==' },
}

describe('a survey before it is opened', () => {
  it('is tried out page by page in its languages, and nothing is sent', async () => {
    const calls = stubNetwork(network)
    const { user } = renderApp('/survei/s1?tab=kertas')
    await user.click(await screen.findByRole('button', { name: 'Lihat sebelum dibuka' }))
    const phone = within(await screen.findByRole('dialog'))
    await user.click(await phone.findByRole('button', { name: 'Mulai' }))
    expect(phone.getByText('1 dari 2')).toBeInTheDocument()
    await user.click(phone.getByRole('button', { name: 'Inggris' }))
    expect(await phone.findByRole('heading', { name: 'Does it fit?' })).toBeInTheDocument()
    await user.click(phone.getByRole('button', { name: 'Yes' }))
    expect(phone.getByRole('heading', { name: 'Saran?' })).toBeInTheDocument()
    await user.click(phone.getByRole('button', { name: 'Lanjut' }))
    expect(phone.getByText(/tidak mengirim apa pun/)).toBeInTheDocument()
    await user.click(phone.getByRole('button', { name: 'Kembali' }))
    expect(phone.getByRole('heading', { name: 'Saran?' })).toBeInTheDocument()
    expect(calls.every(({ method }) => method === 'GET')).toBe(true)
  })
})

describe('the list of surveys', () => {
  it('is searched by words of the title or the service', async () => {
    const calls = stubNetwork(network)
    renderApp('/survei?q=pasien')
    expect(await screen.findByText('Survei semester I')).toBeInTheDocument()
    expect(calls.find(({ path }) => path === '/surveys')!.query.get('q')).toBe('pasien')
    expect(screen.getByRole('textbox', { name: /Judul atau layanan/ })).toHaveValue('pasien')
  })
})
