/** The pages wait in the document as templates that the server has set; nothing is drawn here. */

/** What people fill in; hidden fields are for browsers that do not turn pages themselves. */
export const FIELDS = 'select, textarea, input:not([type=hidden])'

const partNamed = (name: string) => document.getElementById(`part-${name}`) as HTMLTemplateElement

/** Shows a page with what was answered on it before, and moves the reader to its heading. */
export function show(name: string, fields: Record<string, string>, focus = true) {
  const screen = document.getElementById('screen')!
  screen.textContent = ''
  screen.appendChild(partNamed(name).content.cloneNode(true))
  for (const button of screen.querySelectorAll<HTMLButtonElement>('.answers button'))
    if (fields[button.name] === button.value) markChosen(button)
  for (const field of screen.querySelectorAll<HTMLInputElement>(FIELDS))
    if (field.type === 'checkbox') field.checked = !!fields[field.name]
    else field.value = fields[field.name] ?? ''
  tellProgress(
    /^step-(\d+)$/.exec(name)?.[1],
    screen.querySelector<HTMLElement>('[data-progress]')?.dataset.progress ?? '',
  )
  if (!focus) return
  window.scrollTo(0, 0)
  document.getElementById('heading')?.focus()
}

function markChosen(button: HTMLButtonElement) {
  button.className = 'chosen'
  button.setAttribute('aria-describedby', 'mine')
  const on = button.form?.querySelector('.on')
  if (on) on.textContent = button.form?.dataset.next ?? ''
}

export function tellProgress(step: string | number | undefined, text: string) {
  const bar = document.getElementById('bar') as HTMLProgressElement
  bar.hidden = !text
  bar.value = step ? Number(step) : bar.max
  const progress = document.getElementById('progress')!
  progress.hidden = !text
  progress.textContent = text
  document.title = document.title.replace(/^(.* – )?/, text ? `${text} – ` : '')
}

/** Says on the page shown why it is shown again. */
export function refuse(reason?: string) {
  const refusal = document.getElementById('refusal')
  if (!refusal) return
  if (reason) refusal.textContent = reason
  refusal.hidden = false
}

/** What is said beside the page: once for eyes, once for ears. */
export function tell(text: string) {
  document.getElementById('news')!.textContent = text
}

/** What is said beside the page without taking back what was said before. */
export function announce(text: string) {
  const before = document.getElementById('news')!.textContent ?? ''
  if (!before.includes(text)) tell(`${before} ${text}`.trim())
}

/** The way to another survey, whose answers wait here to be mended. */
export function announceElsewhere(code: string) {
  const news = document.getElementById('news')!
  if (news.querySelector(`a[href="/s/${code}"]`)) return
  const way = partNamed('elsewhere').content.cloneNode(true) as DocumentFragment
  way.querySelector('a')!.setAttribute('href', `/s/${code}`)
  news.appendChild(way)
}

/** Takes the same page in another language from the server or from what the worker has kept. */
export async function translate(address: string) {
  const response = await fetch(address)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (!response.ok || !page.getElementById('part-step-1')) throw new Error(address)
  document.documentElement.lang = page.documentElement.lang
  document.title = page.title
  document.body.replaceWith(page.body)
}
