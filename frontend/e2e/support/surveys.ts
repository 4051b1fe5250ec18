import { expect, type Browser, type Page } from '@playwright/test'
import { read, send, today } from './cases'
import { enter } from './session'

/** A survey of the demonstration's first unit, and what its planner sees and does meanwhile. */
export class Survey {
  private constructor(
    private readonly planner: Page,
    readonly id: string,
    readonly code: string,
  ) {}

  /** @param more what else it is to be, such as `tokens` */
  static async open(browser: Browser, more: object = {}): Promise<Survey> {
    const planner = await browser.newPage()
    await enter(planner)
    return Survey.prepare(planner, more)
  }

  /** A survey that asks an own questionnaire. */
  static async openAsked(browser: Browser, questions: object[], more: object = {}): Promise<Survey> {
    const planner = await browser.newPage()
    await enter(planner)
    const begun = await send(
      planner,
      'POST',
      '/questionnaires',
      { code: `K${Date.now()}`, name: 'Kunjungan ke loket', purpose: 'OWN' },
      { 'Idempotency-Key': crypto.randomUUID() },
    )
    const { id, versions } = (await begun.json()) as { id: string; versions: { id: string }[] }
    const version = `/questionnaires/${id}/versions/${versions[0]?.id}`
    await send(planner, 'PUT', version, { questions }, { 'If-Match': '"0"' })
    await send(planner, 'POST', `${version}/publication`, {}, { 'If-Match': '"1"' })
    return Survey.prepare(planner, { questionnaireVersionId: versions[0]?.id, ...more })
  }

  private static async prepare(planner: Page, more: object = {}): Promise<Survey> {
    const { items } = await read<{ items: { id: string }[] }>(planner, '/units?limit=1')
    const prepared = await send(
      planner,
      'POST',
      '/surveys',
      {
        title: 'Survei kepuasan pendaftaran pasien',
        unitId: items[0]?.id,
        service: 'Pendaftaran pasien rawat jalan',
        opensOn: today(),
        closesOn: today(30),
        ...more,
      },
      { 'Idempotency-Key': crypto.randomUUID() },
    )
    const { id, code } = (await prepared.json()) as { id: string; code: string }
    const survey = new Survey(planner, id, code)
    await survey.act('opening')
    return survey
  }

  close = () => this.act('closing')

  /** The codes of cards that were printed just now. */
  async codes(): Promise<string[]> {
    const printed = await send(
      this.planner,
      'POST',
      `/surveys/${this.id}/token-batches`,
      { label: 'Loket 1', size: 10 },
      { 'Idempotency-Key': crypto.randomUUID() },
    )
    return ((await printed.json()) as { tokens: string[] }).tokens
  }

  /** What a planner opens for the tablet that stays at a counter. */
  async openKiosk(): Promise<Page> {
    await this.planner.goto(`/survei/${this.id}`)
    const opened = this.planner.waitForEvent('popup')
    await this.planner.getByRole('link', { name: 'Buka mode loket' }).click()
    return opened
  }

  /** How many answers are kept. */
  received = async () => (await read<{ received: number }>(this.planner, `/surveys/${this.id}`)).received

  async expectReceived(count: number) {
    await expect.poll(this.received).toBe(count)
  }

  private async act(step: 'opening' | 'closing') {
    const { etag = '' } = (await this.planner.request.get(`/api/v1/surveys/${this.id}`)).headers()
    await send(this.planner, 'POST', `/surveys/${this.id}/${step}`, {}, { 'If-Match': etag })
  }
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const progress = (page: Page) => page.locator('#progress')

/** Begins and answers all nine questions with their third answer; ends on the last page. */
export async function answerAll(page: Page) {
  await button(page, 'Mulai').click()
  for (let question = 1; question <= 9; question++) {
    await expect(progress(page)).toHaveText(`${question} dari 9`)
    await page.locator('.answers button').nth(2).click()
  }
  await expect(heading(page)).toHaveText('Tentang Anda dan saran')
}

/** So many others behind the address of a page answer before it. */
export async function othersAnswer(page: Page, code: string, people: number) {
  for (let person = 0; person < people; person++) {
    const path = `/api/v1/public/surveys/${code}/responses/${crypto.randomUUID()}`
    const status = await page.evaluate(
      async (address) =>
        (
          await fetch(address, {
            method: 'PUT',
            headers: { 'Content-Type': 'application/json' },
            body: '{"answers":{"U1":3,"U2":3,"U3":3}}',
          })
        ).status,
      path,
    )
    expect(status).toBe(201)
  }
}

export const RECEIPT = /^[0-9A-V]{4}-[0-9A-V]{4}$/
export const receiptOn = (page: Page) => page.locator('output')

/** Once the worker has kept the page, it can be opened again without a network. */
export const keptByWorker = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await caches.open('selaras-survei')
        return (await kept.keys()).map(({ url }) => new URL(url).pathname).sort()
      }),
    )
    .toEqual(expect.arrayContaining([new URL(page.url()).pathname, '/s/assets/survey.css', '/s/assets/survey.js']))
