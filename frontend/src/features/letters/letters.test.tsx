import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'

const letter = {
  title: 'Petikan keputusan',
  issuer: 'Kota Samarinda',
  number: '824/7/BKPSDM/XII/2025',
  issuedOn: '2025-12-31',
  sha256: 'ab12',
  revoked: false,
}

describe('the page behind the QR code of a letter', () => {
  it('confirms a letter to a stranger without asking who that is', async () => {
    const calls = stubNetwork({ 'GET /public/letters/abc': letter })
    renderApp('/surat/abc')
    expect(await screen.findByText('Surat ini terdaftar')).toBeInTheDocument()
    expect(screen.getByText('824/7/BKPSDM/XII/2025')).toBeInTheDocument()
    expect(screen.getByText('31 Des 2025')).toBeInTheDocument()
    expect(screen.getByText('ab12')).toBeInTheDocument()
    expect(calls).toHaveLength(1)
  })

  it('says that what a letter says was revoked', async () => {
    stubNetwork({ 'GET /public/letters/abc': { ...letter, revoked: true } })
    renderApp('/surat/abc')
    expect(await screen.findByText(/isinya telah dicabut/)).toBeInTheDocument()
  })

  it('tells a false letter from a check that did not succeed', async () => {
    stubNetwork({ 'GET /public/letters/abc': problem(404, 'not-found') })
    renderApp('/surat/abc')
    expect(await screen.findByText('Surat tidak ditemukan')).toBeInTheDocument()
  })

  it('does not call a letter false when the service fails', async () => {
    stubNetwork({ 'GET /public/letters/abc': problem(500, 'unexpected') })
    renderApp('/surat/abc')
    expect(await screen.findByText('Pemeriksaan belum berhasil')).toBeInTheDocument()
  })
})
