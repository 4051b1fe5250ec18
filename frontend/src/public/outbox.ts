/** Answers on their way: the text that is sent, under the number made up for it. No time, no place, no name. */
export interface Letter {
  number: string
  code: string
  body: string
  /** Written on a device at a counter: nobody who comes later may see what stands in it. */
  isOfKiosk?: boolean
  /** What the service does not take as it is. It is not sent again; it waits for whoever wrote it. */
  refused?: string[]
}

/** Where letters lie until the service has said that it keeps them. */
export interface Outbox {
  put(letter: Letter): Promise<void>
  all(): Promise<Letter[]>
  remove(number: string): Promise<void>
}

const STORE = 'letters'

function asPromise<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Settled only when the transaction is: before that the letter may still be lost. */
const completed = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = transaction.onerror = () => reject(transaction.error)
  })

async function openStored(): Promise<Outbox> {
  const opening = indexedDB.open('selaras-survei', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'number' })
  const database = await asPromise(opening)
  const change = (act: (store: IDBObjectStore) => void) => {
    const transaction = database.transaction(STORE, 'readwrite')
    act(transaction.objectStore(STORE))
    return completed(transaction)
  }
  return {
    put: (letter) => change((store) => store.put(letter)),
    remove: (number) => change((store) => store.delete(number)),
    all: () => asPromise(database.transaction(STORE).objectStore(STORE).getAll() as IDBRequest<Letter[]>),
  }
}

/** For browsers that keep nothing, as in some private windows: lasts as long as the page. */
export function memoryOutbox(): Outbox {
  const letters = new Map<string, Letter>()
  return {
    put: async (letter) => void letters.set(letter.number, letter),
    remove: async (number) => void letters.delete(number),
    all: async () => [...letters.values()],
  }
}

/** What the device cannot keep, because it is full or private, is kept by the page. */
function withSpare(stored: Outbox, spare = memoryOutbox()): Outbox {
  return {
    put: (letter) => stored.put(letter).catch(() => spare.put(letter)),
    remove: (number) =>
      Promise.all([stored.remove(number).catch(() => undefined), spare.remove(number)]).then(() => undefined),
    all: async () => [...(await stored.all().catch(() => [])), ...(await spare.all())],
  }
}

export const openOutbox = (): Promise<Outbox> =>
  Promise.resolve()
    .then(openStored)
    .then((stored) => withSpare(stored))
    .catch(() => memoryOutbox())
