import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, meOf, page, problem, stubNetwork } from '@/test/network'
import { renderApp } from '@/test/render'
import { chain, draft, moveRow, moveView, planView, post, result, runOf, verdict } from '../plans.fixture'

const job = (patch: object) => ({
  id: 'j1',
  kind: 'PLAN_RUN',
  status: 'RUNNING',
  progress: 0.62,
  phase: 'optimum',
  createdAt: '2026-01-02T01:00:00Z',
  startedAt: null,
  finishedAt: null,
  subject: { type: 'PLAN', id: 'p1' },
  problem: null,
  ...patch,
})

describe('a plan', () => {
  it('is run with a key, shows progress in words and can be stopped', async () => {
    let running = false
    let stopped = false
    const calls = stubNetwork({
      'GET /me': meOf(),
      'GET /plans/p1': () =>
        json(
          200,
          stopped
            ? planView({
                status: 'CANCELLED',
                verified: null,
                run: runOf({ status: 'CANCELLED', verification: null }),
              })
            : running
              ? planView({
                  status: 'RUNNING',
                  verified: null,
                  run: runOf({ status: 'RUNNING', verification: null }),
                })
              : draft(),
          { ETag: '"3"' },
        ),
      'POST /plans/p1/runs': () => {
        running = true
        return json(202, { runId: 'r1', jobId: 'j1' })
      },
      'GET /jobs/j1': () => job(stopped ? { status: 'CANCELLED' } : {}),
      'POST /jobs/j1/cancellation': () => {
        stopped = true
        return json(202, undefined)
      },
    })
    const { user } = renderApp('/rencana/p1')
    expect(await screen.findByRole('heading', { name: 'Rencana belum dihitung' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Jalankan' }))
    expect(await screen.findByText('Mencari rencana terbaik')).toBeInTheDocument()
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '62')
    const run = calls.find(({ path }) => path === '/plans/p1/runs')!
    expect(run.headers.get('Idempotency-Key')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Jalankan ulang' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Hentikan' }))
    expect(await screen.findByText('Perhitungan dihentikan')).toBeInTheDocument()
  })

  it('opens the tab that is clicked and says so in the address', async () => {
    stubNetwork({ ...result, 'GET /plans/p1/chains': page([chain('c1', ['Sri Rahayu'])]) })
    const { user, router } = renderApp('/rencana/p1')
    await user.click(await screen.findByRole('tab', { name: 'Rantai' }))
    expect(await screen.findByRole('region', { name: 'Rantai 1' })).toBeInTheDocument()
    expect(router.state.location.search).toBe('?tab=rantai')
  })

  it('separates what moving cured, what it never can and what it left', async () => {
    stubNetwork({
      ...result,
      'GET /plans/p1/shortages': page([
        {
          positions: [post('b')],
          missing: 100,
          qualification: { Perawat: 100 },
          structural: true,
          sentences: [],
        },
      ]),
    })
    const { user, router } = renderApp('/rencana/p1')
    const card = (await screen.findByRole('heading', { name: 'Yang dapat dan tidak dapat diatasi' }))
      .parentElement!
    expect(
      within(card)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')?.textContent),
    ).toEqual(['1.269', '100', '43'])
    await user.click(within(card).getByRole('button', { name: 'Lihat buktinya' }))
    expect(router.state.location.search).toBe('?tab=kekurangan')
    expect(await screen.findByRole('heading', { name: 'Latih atau rekrut 100 Perawat' })).toBeInTheDocument()
  })

  it('tells why somebody moves: reasons, rules with their source, the fit taken apart, alternatives with their exact loss', async () => {
    stubNetwork({
      ...result,
      'GET /plans/p1/moves': page([moveRow()]),
      'GET /plans/p1/moves/m1': moveView(),
      'GET /reference-data/education-levels': page([
        { code: '40', name: 'S-1', order: 2, attributes: {} },
        { code: '30', name: 'D-III', order: 1, attributes: {} },
      ]),
    })
    const { user, router } = renderApp('/rencana/p1?tab=perpindahan')
    const why = await screen.findByRole('button', { name: 'Mengapa Sri Rahayu, S.Kep.?' })
    const row = why.closest('tr')!
    expect(within(row).getByText('Menutup kekurangan')).toBeInTheDocument()
    expect(within(row).getByText('dari 61,2 menjadi 74,5')).toBeInTheDocument()
    await user.click(why)
    const sheet = await screen.findByRole('complementary', { name: 'Mengapa?' })
    expect(router.state.location.search).toContain('mengapa=m1')
    expect(
      await within(sheet).findByText(
        'Mengisi jabatan yang kekurangan: kebutuhan 6, terisi 3 sebelum dan 5 sesudah rencana.',
      ),
    ).toBeInTheDocument()
    expect(
      await within(sheet).findByText(
        'Pendidikan S-1 memenuhi minimum D-III, tetapi bidang Manajemen tidak termasuk bidang yang disyaratkan.',
      ),
    ).toBeInTheDocument()
    expect(within(sheet).getByText('E12 · PermenPANRB 38/2017')).toBeInTheDocument()
    await user.click(within(sheet).getByRole('button', { name: '1 dari 2 ketentuan terpenuhi' }))
    expect(
      within(sheet).getByText('3 th 2 bl dalam jabatan sejak 1 Nov 2022; minimum 2 th.'),
    ).toBeInTheDocument()
    const fit = within(sheet).getByRole('grid', { name: 'Kecocokan di jabatan tujuan' })
    expect(within(fit).getByText('Belum ada data; bobotnya dibagi ke bagian lain')).toBeInTheDocument()
    const others = within(sheet).getByRole('grid', { name: 'Pilihan lain baginya' })
    expect(within(others).getByText('+1.412')).toBeInTheDocument()
    expect(within(others).getByText('setara, diundi')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(router.state.location.search).not.toContain('mengapa')
    expect(why).toHaveFocus()
  })

  it('answers "why not there" exactly and names who would have to move', async () => {
    const calls = stubNetwork({
      ...result,
      'GET /plans/p1/moves': page([moveRow()]),
      'GET /employees': page([{ id: 'e9', name: 'Bambang Wijaya', nip: '1980', position: null }]),
      'GET /positions': page([{ ...post('z'), jobName: 'Bidan Terampil' }]),
      'GET /plans/p1/explanations': {
        employee: { id: 'e9', name: 'Bambang Wijaya' },
        position: post('z', { jobName: 'Bidan Terampil' }),
        eligible: true,
        chosen: false,
        loss: 1412,
        verdicts: [verdict({})],
        wouldMove: [{ employeeId: 'e2', name: 'Ahmad Fauzi', from: 'Bidan, RSUD', to: 'Bidan, Puskesmas' }],
        sentences: [{ tier: 'PLAN', code: 'would-cost', params: { loss: 1412, others: 1 } }],
      },
    })
    const { user } = renderApp('/rencana/p1?tab=perpindahan')
    await user.click(await screen.findByRole('button', { name: 'Mengapa bukan di sana?' }))
    await user.type(screen.getByRole('combobox', { name: 'Pegawai' }), 'bam')
    await user.click(await screen.findByRole('option', { name: /Bambang Wijaya/ }))
    await user.type(screen.getByRole('combobox', { name: 'Jabatan' }), 'bidan')
    await screen.findByRole('option', { name: /Bidan Terampil/ })
    await user.keyboard('{Enter}')
    expect(await screen.findByText(/membuat rencana 1\.412 poin lebih buruk/)).toBeInTheDocument()
    expect(screen.getByText('Ahmad Fauzi: dari Bidan, RSUD ke Bidan, Puskesmas')).toBeInTheDocument()
    const asked = calls.find(({ path }) => path === '/plans/p1/explanations')!
    expect(Object.fromEntries(asked.query)).toEqual({ employee: 'e9', position: 'z' })
  })

  it('has its proof accepted by the verifier, and says how much was checked', async () => {
    stubNetwork({
      ...result,
      'POST /plans/p1/verification': {
        accepted: true,
        objective: 7000,
        people: 60,
        posts: 30,
        pairsChecked: 12345,
        millis: 412,
        problems: [],
      },
    })
    const { user } = renderApp('/rencana/p1?tab=sertifikat')
    await user.click(await screen.findByRole('button', { name: 'Verifikasi' }))
    expect(
      await screen.findByText('Diterima: rencana ini sah dan tidak ada yang lebih baik'),
    ).toBeInTheDocument()
    expect(screen.getByText(/12\.345 pasangan diperiksa .* Selesai dalam 412 ms\./)).toBeInTheDocument()
  })

  it('says what the verifier refused, in words and with the place', async () => {
    stubNetwork({
      ...result,
      'POST /plans/p1/verification': {
        accepted: false,
        objective: 0,
        people: 0,
        posts: 0,
        pairsChecked: 0,
        millis: 2,
        problems: ['ABOVE_CAP: slot 7 has 3 holders, cap 2'],
      },
    })
    const { user } = renderApp('/rencana/p1?tab=sertifikat')
    await user.click(await screen.findByRole('button', { name: 'Verifikasi' }))
    expect(await screen.findByText('Ditolak: bukti ini tidak sah')).toBeInTheDocument()
    expect(screen.getByText('Sebuah jabatan terisi melebihi batas')).toBeInTheDocument()
    expect(screen.getByText('slot 7 has 3 holders, cap 2')).toBeInTheDocument()
  })

  it('opens cases of the chosen chains only, counts them first, and explains a conflict', async () => {
    let answer = () => problem(409, 'employee-has-open-case')
    const calls = stubNetwork({
      ...result,
      'GET /plans/p1/chains': page([
        chain('c1', ['Sri Rahayu', 'Ahmad Fauzi']),
        chain('c2', ['Bambang Wijaya']),
        chain('c3', ['Maria Bano'], 'k1'),
      ]),
      'POST /plans/p1/cases': () => answer(),
    })
    const { user } = renderApp('/rencana/p1')
    await user.click(await screen.findByRole('button', { name: 'Buka kasus' }))
    const dialog = await screen.findByRole('dialog', { name: /Buka kasus dari rencana/ })
    expect(await within(dialog).findByRole('button', { name: 'Buka 3 kasus' })).toBeEnabled()
    expect(within(dialog).getByRole('checkbox', { name: 'Rantai 3: Maria Bano' })).toBeDisabled()
    await user.click(within(dialog).getByRole('checkbox', { name: 'Rantai 2: Bambang Wijaya' }))
    await user.click(within(dialog).getByRole('button', { name: 'Buka 2 kasus' }))
    expect(
      await within(dialog).findByText('Ada pegawai yang sudah memiliki kasus mutasi terbuka.'),
    ).toBeInTheDocument()
    answer = () =>
      problem(409, 'employee-has-open-case', {
        reasons: [{ code: 'employee-has-open-case', params: { employee: 'c1-0', case: 'MUT/1' } }],
      })
    await user.click(within(dialog).getByRole('button', { name: 'Buka 2 kasus' }))
    expect(await within(dialog).findByText('Sri Rahayu: MUT/1')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Keluarkan rantai mereka' }))
    expect(within(dialog).getByRole('button', { name: 'Buka 0 kasus' })).toBeDisabled()
    await user.click(within(dialog).getByRole('checkbox', { name: /^Rantai 1/ }))
    answer = () => json(201, { opened: 2, cases: [] })
    await user.click(within(dialog).getByRole('button', { name: 'Buka 2 kasus' }))
    expect(await within(dialog).findByText('2 kasus dibuka')).toBeInTheDocument()
    expect(within(dialog).getByRole('link', { name: 'Lihat kasus' })).toHaveAttribute(
      'href',
      '/kasus?plan=p1',
    )
    const sent = calls.filter(({ path }) => path === '/plans/p1/cases')
    expect(sent.map(({ body }) => body)).toEqual(Array(3).fill({ chainIds: ['c1'] }))
    expect(sent[0]!.headers.get('Idempotency-Key')).toBe(sent[1]!.headers.get('Idempotency-Key'))
  })

  it('is deleted only after a question, on the version that was read', async () => {
    const calls = stubNetwork({ ...result, 'DELETE /plans/p1': undefined, 'GET /plans': page([]) })
    const { user, router } = renderApp('/rencana/p1')
    await user.click(await screen.findByRole('button', { name: 'Hapus' }))
    await user.click(await screen.findByRole('button', { name: 'Hapus rencana' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/rencana'))
    expect(calls.find(({ method }) => method === 'DELETE')!.headers.get('If-Match')).toBe('"3"')
  })

  it('offers no change to a reader', async () => {
    stubNetwork({ ...result, 'GET /me': meOf({ permissions: ['session', 'plans:read'] }) })
    renderApp('/rencana/p1')
    await screen.findByRole('heading', { name: 'Pemerataan tenaga kesehatan' })
    for (const name of ['Jalankan ulang', 'Ubah', 'Hapus', 'Buka kasus'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
  })
})
