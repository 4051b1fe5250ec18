/**
 * Lets a survey that was opened once be opened again without a network. What the network says goes first; what was
 * kept is shown when it says nothing or has failed.
 */
interface Extended extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetched extends Extended {
  request: Request
  respondWith(response: Promise<Response>): void
}
interface Told extends Extended {
  data: string[]
}
declare function addEventListener(type: 'fetch', listen: (event: Fetched) => void): void
declare function addEventListener(type: 'message', listen: (event: Told) => void): void
declare function addEventListener(type: 'install' | 'activate', listen: (event: Extended) => void): void
declare const registration: { scope: string }
declare const clients: { claim(): Promise<void> }
declare function skipWaiting(): Promise<void>

const KEPT = 'selaras-survei'
const PATIENCE = 4_000
const FILES = /^\/(s\/assets\/|favicon)/

addEventListener('install', (event) => event.waitUntil(skipWaiting()))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

/** A page is the same with and without what others have added to its address; only the language makes a difference. */
function keyOf(address: string) {
  const { pathname, searchParams } = new URL(address, registration.scope)
  return FILES.test(pathname) ? pathname : `${pathname}?bahasa=${searchParams.get('bahasa') ?? 'id'}`
}

async function keep(address: string, response: Response) {
  const kept = await caches.open(KEPT)
  if (response.status === 200) await kept.put(keyOf(address), response)
  // Closed or unknown: an old page would ask for answers that nobody takes.
  else if (response.status === 404 || response.status === 410) await kept.delete(keyOf(address))
}

async function known(address: string) {
  const kept = await caches.open(KEPT)
  return (await kept.match(keyOf(address))) ?? kept.match(new URL(address).pathname, { ignoreSearch: true })
}

const patience = () =>
  new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE)
  })

async function answer(event: Fetched): Promise<Response> {
  const { url } = event.request
  const asked = fetch(event.request)
  event.waitUntil(
    asked
      .then((response) => response.clone())
      .then((response) => keep(url, response))
      .catch(() => undefined),
  )
  const old = await known(url)
  if (!old) return asked
  const fresh = await Promise.race([asked.catch(() => null), patience()])
  return fresh && fresh.status < 500 ? fresh : old
}

addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const { origin, pathname } = new URL(url)
  const isOurs = origin === new URL(registration.scope).origin && /^\/(s\/|favicon)/.test(pathname)
  if (method === 'GET' && isOurs) event.respondWith(answer(event))
})

/** What the first page was made of came before this worker did. */
addEventListener('message', (event) =>
  event.waitUntil(
    Promise.all(
      event.data.map((address) =>
        fetch(address).then((response) => keep(new URL(address, registration.scope).href, response)),
      ),
    ).catch(() => undefined),
  ),
)
