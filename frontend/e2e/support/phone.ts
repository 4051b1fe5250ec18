import { get } from 'node:http'
import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './faults'
import { keptByWorker } from './surveys'

/** The smallest phone that a citizen may hold. */
export const PHONE = { width: 320, height: 640 }
const DESK = { width: 1440, height: 900 }

/** Accessible, without sideways scrolling and with targets of 48 px, on a phone and on a desk. */
export async function expectGood(page: Page) {
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }
  const small = await page
    .locator('button, a, select, textarea, .choice, input:not([type=hidden], [type=checkbox])')
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.getClientRects().length > 0)
        .filter((target) => target.getBoundingClientRect().height < 48)
        .map((target) => target.outerHTML),
    )
  expect(small, 'targets lower than 48 px').toEqual([])
}

/** Bytes on the wire until a survey can be answered without a network, the worker and its copies included. */
export async function bytesOfFirstLoad(page: Page, open: () => Promise<unknown>): Promise<number> {
  const wire = await page.context().newCDPSession(page)
  await wire.send('Network.enable')
  let bytes = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await open()
  await page.waitForLoadState('networkidle')
  await keptByWorker(page)
  // What the worker asks for is not seen above: itself, the page once more, and whether the files have changed.
  const base = new URL(page.url()).origin
  const asked = [`${base}/s/worker.js`, page.url()]
  const unchanged = [`${base}/s/assets/survey.css`, `${base}/s/assets/survey.js`]
  const more = await Promise.all([
    ...asked.map((address) => bytesOf(address)),
    ...unchanged.map((address) => bytesOf(address, { 'If-Modified-Since': new Date().toUTCString() })),
  ])
  const copies = more.reduce((sum, size) => sum + size, 0)
  console.log(`first load: ${bytes} bytes, the worker and what it asks for: ${copies} bytes`)
  expect(bytes).toBeGreaterThan(3_000)
  return bytes + copies
}

const bytesOf = (address: string, headers: Record<string, string> = {}) =>
  new Promise<number>((resolve, reject) => {
    get(address, { agent: false, headers: { 'Accept-Encoding': 'gzip', ...headers } }, (answer) => {
      answer.resume().once('end', () => resolve(answer.socket.bytesRead))
    }).once('error', reject)
  })
