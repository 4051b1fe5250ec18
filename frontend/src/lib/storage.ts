/** Local storage that never throws: private windows and full disks lose a preference, not the page. */
export function readStored<T>(key: string, fallback: T): T {
  try {
    const text = localStorage.getItem(`selaras.${key}`)
    return text === null ? fallback : (JSON.parse(text) as T)
  } catch {
    return fallback
  }
}

export function writeStored(key: string, value: unknown) {
  try {
    localStorage.setItem(`selaras.${key}`, JSON.stringify(value))
  } catch {
    // A preference that can't be kept is not worth a message.
  }
}
