import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderPiece } from '@/test/render'
import { Alert } from './Alert'
import { Modal } from './Modal'

describe('what is read aloud and not seen', () => {
  it('is the kind of an alert, in the reader’s language', () => {
    renderPiece(<Alert isInline component="h2" variant="warning" title="Jaringan terputus" />)
    expect(screen.getByRole('heading')).toHaveTextContent('Peringatan:Jaringan terputus')
  })

  it('is what closes a dialog, by its button and by the key', async () => {
    const close = vi.fn()
    const { user } = renderPiece(
      <Modal isOpen onClose={close} aria-label="Ubah">
        <p>Isi</p>
      </Modal>,
    )
    await user.click(screen.getByRole('button', { name: 'Tutup dialog' }))
    await user.keyboard('{Escape}')
    expect(close).toHaveBeenCalledTimes(2)
  })
})
