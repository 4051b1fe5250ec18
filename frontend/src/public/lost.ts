/**
 * How many answers that were given at this counter the service did not take after their giver had gone. The officer
 * who looks after the device sees the number on its first page until it is put away; of the answers nothing is left.
 */
const keyOf = (code: string) => `selaras.survei.kios.${code}`

/** For browsers that keep nothing. */
const spare: Record<string, number> = {}

function lostAt(code: string): number {
  try {
    return Number(localStorage.getItem(keyOf(code))) || (spare[code] ?? 0)
  } catch {
    return spare[code] ?? 0
  }
}

function keep(code: string, count: number) {
  spare[code] = count
  try {
    if (count > 0) localStorage.setItem(keyOf(code), String(count))
    else localStorage.removeItem(keyOf(code))
  } catch {
    // The page remembers it as long as it is open.
  }
}

export const countLost = (code: string) => keep(code, lostAt(code) + 1)

/** Says on the first page how many there are, where there are any. */
export function showLost(code: string) {
  const count = lostAt(code)
  const shown = document.querySelector('.lost')
  if (shown) shown.remove()
  const template = document.getElementById('part-lost') as HTMLTemplateElement | null
  if (count === 0 || !template) return
  const part = template.content.cloneNode(true) as DocumentFragment
  const words = part.querySelector('p')!
  words.textContent = (words.textContent ?? '').replace('{count}', String(count))
  document.getElementById('screen')!.appendChild(part)
}

/** The officer has taken note. */
export function forgetLost(code: string) {
  keep(code, 0)
  showLost(code)
  document.getElementById('heading')?.focus()
}
