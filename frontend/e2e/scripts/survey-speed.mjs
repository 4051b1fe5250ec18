// How soon a survey can be answered on a slow phone: 400 kbit/s, 400 ms a round trip, a processor four times slower,
// nothing kept from before. Five rounds, the median of each figure:
//   node scripts/survey-speed.mjs http://localhost:8080/s/<code>
import { chromium as browser } from '@playwright/test'
import { chromium } from './chromium.mjs'

const ROUNDS = 5
const [address] = process.argv.slice(2)
if (!address) {
  console.error('the address of an open survey is missing')
  process.exit(1)
}

async function round(slow) {
  const context = await slow.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 400_000 / 8,
    uploadThroughput: 400_000 / 8,
  })
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  let bytes = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(address, { waitUntil: 'networkidle' })
  const times = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { domContentLoadedEventEnd } = performance.getEntriesByType('navigation')[0]
        const painted = performance.getEntriesByName('first-contentful-paint')[0].startTime
        new PerformanceObserver((list) =>
          resolve({
            'first paint (ms)': painted,
            'largest paint (ms)': list.getEntries().at(-1).startTime,
            // The script is a module: it has run when the document is told to be complete.
            'usable, script included (ms)': domContentLoadedEventEnd,
          }),
        ).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return { ...times, bytes }
}

const slow = await browser.launch({ executablePath: chromium(), args: ['--no-sandbox'] })
const rounds = []
for (let number = 0; number < ROUNDS; number++) rounds.push(await round(slow))
await slow.close()
for (const figure of Object.keys(rounds[0])) {
  const sorted = rounds.map((one) => one[figure]).sort((a, b) => a - b)
  console.log(`${figure}: ${Math.round(sorted[ROUNDS >> 1])} (${sorted.map(Math.round).join(', ')})`)
}
