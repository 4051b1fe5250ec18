import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { meOf, page, stubNetwork } from '@/test/network'
import { renderPiece } from '@/test/render'
import { ReasonList } from './Reasons'

const fits = { tier: 'FIT' as const, code: 'fit-rises', params: { before: 61.2, after: 74.5 } }

describe('reasons', () => {
  it('are told in the words of the server, which the letter of the person tells too', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /reference-data/education-levels': page([]) })
    renderPiece(
      <ReasonList
        reasons={[{ ...fits, sentence: { id: 'Kecocokan naik, kata surat.', en: 'The fit rises.' } }]}
      />,
    )
    expect(await screen.findByText('Kecocokan naik, kata surat.')).toBeInTheDocument()
  })

  it('are put into words here where nobody told any', async () => {
    stubNetwork({ 'GET /me': meOf(), 'GET /reference-data/education-levels': page([]) })
    renderPiece(<ReasonList reasons={[fits]} />)
    expect(
      await screen.findByText('Kecocokan dengan jabatan naik dari 61,2 menjadi 74,5.'),
    ).toBeInTheDocument()
  })
})
