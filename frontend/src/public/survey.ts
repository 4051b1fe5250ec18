import './survey.css'
import { answersTo, missingOf, readAsked, shownOf, stepTowards } from './asked'
import { Countdown } from './countdown'
import { Postman, type Outcome } from './delivery'
import { answersOf, bodyOf, draftOf, draftWith, newDraft, savedDraft, saveDraft } from './draft'
import { countLost, forgetLost, showLost } from './lost'
import { openOutbox, type Letter } from './outbox'
import { announce, announceElsewhere, FIELDS, refuse, show, tell, tellProgress, translate } from './screen'
import { takeToken } from './token'

/**
 * Turns the pages of a survey without asking the server for each, and keeps what was answered on the device until the
 * server has it. Without this script the same pages work as plain forms.
 */
const PATIENCE = 4_000
const { code = '', questions = '9' } = document.body.dataset
const last = Number(questions) + 1
const isKiosk = /[?&]kios=1/.test(location.search)
const token = takeToken()
const home = location.href

let draft = draftWith(token, isKiosk ? null : savedDraft(code))
/** What is shown: a step by its number, or the name of what comes after sending. */
let shown: number | string = 0
let receipt = ''
let patience = 0
const outbox = openOutbox()
const postman = outbox.then((letters) => new Postman(letters, hear))
const text = (name: string) => document.body.dataset[name] ?? ''

function turn(step: number, how: 'push' | 'replace' | 'none' = 'push') {
  const from = shown
  shown = step
  if (how === 'push') history.pushState({ step, from }, '')
  if (how === 'replace') history.replaceState({ step }, '')
  tell('')
  showStep(step)
}

function showStep(step: number) {
  show(`step-${step}`, draft.fields)
  if (isKiosk && step === 0) showLost(code)
  const steps = shownOf(readAsked(), draft.fields).map((one) => one.step)
  if (steps.includes(step))
    tellProgress(
      step,
      text('pattern')
        .replace('{number}', String(steps.indexOf(step) + 1))
        .replace('{count}', String(steps.length)),
    )
}

function end(part: string, fields: Record<string, string> = {}) {
  shown = part
  show(part, fields)
  const output = document.getElementById('receipt')
  if (output) output.textContent = receipt
}

function restart() {
  // Else it would go on counting for the next person.
  countdown?.stop()
  draft = newDraft()
  saveDraft(code, null)
  receipt = ''
  if (isKiosk && location.href !== home) return location.replace(home)
  turn(0, 'replace')
  flush()
}

const countdown = isKiosk ? new Countdown(restart, () => shown !== 0) : null

const answers = () => {
  const asked = readAsked()
  return asked.length > 0 ? answersTo(asked, draft.fields) : answersOf(draft)
}
const isAnswered = () => Object.keys(answers()).length > 0
/** Whether the page is shown from which the answers are sent. */
const isSending = () => shown === last || shown === 'token' || shown === 'later'

/** A device at the counter keeps nothing. */
const keepDraft = () => isKiosk || saveDraft(code, draft)

function readFields() {
  for (const field of document.getElementById('screen')!.querySelectorAll<HTMLInputElement>(FIELDS))
    draft.fields[field.name] = field.type !== 'checkbox' || field.checked ? field.value : ''
}

function press(button: HTMLButtonElement) {
  const step = Number(shown)
  if (button.name !== 'go') draft.fields[button.name] = button.value
  readFields()
  keepDraft()
  if (button.value === 'send') return void send(button)
  const wanted = button.name === 'go' ? Number(button.value) : step + 1
  const asked = readAsked()
  if (wanted > step && (!button.form!.checkValidity() || missingOf(asked, draft.fields)?.step === step))
    return refuse()
  const target = stepTowards(asked, draft.fields, step, wanted)
  if (target < step && (history.state as { from?: unknown } | null)?.from === target) history.back()
  else turn(target)
}

async function send(button: HTMLButtonElement) {
  if (!isAnswered()) {
    turn(1)
    return refuse(text('nothing'))
  }
  const missing = missingOf(readAsked(), draft.fields)
  if (missing) {
    turn(missing.step)
    return refuse()
  }
  if (document.querySelector('#token:invalid')) return askForToken()
  button.disabled = true
  tell(text('sending'))
  const { number } = draft
  await (
    await outbox
  ).put({ number, code, body: bodyOf(draft, answers()), ...(isKiosk && { isOfKiosk: true }) })
  patience = window.setTimeout(() => draft.number === number && isSending() && wait(), PATIENCE)
  void (await postman).flush()
}

function askForToken() {
  const field = document.getElementById('token')
  refuse(field?.dataset.needed)
  field?.focus()
}

/** The answers lie safe on the device, and the next one may come. */
function wait() {
  tell('')
  saveDraft(code, null)
  end('waiting')
  countdown?.begin()
}

/** What became of a letter. Answers whether whoever wrote it has been shown that. */
function hear(letter: Letter, outcome: Outcome): boolean {
  const isOnScreen = letter.number === draft.number && (isSending() || shown === 'waiting')
  if (!isOnScreen) return hearOfAnother(letter, outcome)
  clearTimeout(patience)
  if (outcome.kind === 'refused') {
    keepDraft()
    mend(outcome.elements)
  } else if (outcome.kind === 'later') {
    if (outcome.isCrowded && document.getElementById('part-later')) offerToken()
    else if (isSending()) wait()
    return false
  } else {
    tell('')
    saveDraft(code, null)
    receipt = outcome.kind === 'kept' ? outcome.receipt : ''
    end(outcome.kind === 'kept' ? 'receipt' : outcome.kind)
    countdown?.begin()
  }
  return true
}

/** What became of a letter that has waited while the page went on. */
function hearOfAnother(letter: Letter, outcome: Outcome): boolean {
  if (outcome.kind === 'later') return false
  if (letter.isOfKiosk) {
    // Whoever wrote it has left the counter, and nobody else may read it: it is counted and gone.
    if (outcome.kind === 'refused' || outcome.kind === 'over' || outcome.kind === 'gone')
      countLost(letter.code)
    if (isKiosk && shown === 0) showLost(code)
    return true
  }
  if (isKiosk) return false
  if (outcome.kind === 'kept') announce(text('sent').replace('{receipt}', outcome.receipt))
  else if (document.hidden) return false
  else if (outcome.kind === 'refused') return takeUp(letter, outcome.elements)
  else announce(text(outcome.kind))
  return true
}

/** Answers that were refused are shown again on the page of their own survey, unless something else is begun there. */
function takeUp(letter: Letter, refused: string[]): boolean {
  if (letter.code !== code) {
    announceElsewhere(letter.code)
    return false
  }
  const { token = '', ...begun } = draft.fields
  const before = draftWith(token, draftOf(letter.number, letter.body))
  const isAnothers = before.number !== letter.number
  if (shown !== 0 || isAnothers || Object.values(begun).some(Boolean)) return false
  draft = before
  keepDraft()
  mend(refused)
  announce(text('refused'))
  return true
}

/** Too many came from here without a code: who holds one may type it, who holds none waits for the next try. */
function offerToken() {
  tell('')
  countdown?.stop()
  if (shown !== 'later') {
    keepDraft()
    return end('later', draft.fields)
  }
  // Nothing is drawn anew while somebody may be typing.
  const pressed = document.querySelector<HTMLButtonElement>('.primary:disabled')
  if (!pressed) return
  pressed.disabled = false
  refuse()
}

/** Goes back to what was refused, with everything that was filled in. */
function mend(refused: string[]) {
  tell('')
  if (refused.some((name) => name.includes('token'))) {
    if (draft.fields.token?.trim() && document.getElementById('part-token')) return end('token', draft.fields)
    turn(last)
    return askForToken()
  }
  const step = [...document.querySelectorAll<HTMLTemplateElement>('template')].findIndex(({ content }) =>
    content.querySelector(`[name="${refused[0]}"], [name^="${refused[0]}."]`),
  )
  const isQuestion = step > 0 && step < last
  turn(isQuestion ? step : last)
  refuse(isQuestion ? '' : text('unclear'))
}

async function changeLanguage(address: string) {
  const url = isKiosk ? `${address}&kios=1` : address
  try {
    readFields()
    await translate(url)
    history.replaceState(history.state, '', url)
    if (typeof shown === 'number') showStep(shown)
    else end(shown, draft.fields)
  } catch {
    tell(text('unread'))
  }
}

document.addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>('button, a')
  if (target instanceof HTMLButtonElement && target.form) {
    event.preventDefault()
    // The second half of a double tap is meant for the page that is gone.
    if (event.detail < 2) press(target)
  } else if (target?.matches('.lost button')) {
    forgetLost(code)
  } else if (target instanceof HTMLAnchorElement && target.pathname === location.pathname) {
    event.preventDefault()
    if (target.hreflang) void changeLanguage(`${location.pathname}?bahasa=${target.hreflang}`)
    else restart()
  }
})
window.addEventListener('popstate', ({ state }) => {
  if (typeof shown === 'string' && !isSending()) return restart()
  turn((state as { step?: number } | null)?.step ?? 0, 'none')
})
// Another card scanned into the same tab changes nothing but what stands behind the #.
window.addEventListener('hashchange', () => {
  const scanned = takeToken()
  if (!scanned) return
  draft = typeof shown === 'string' && !isSending() ? newDraft(scanned) : draftWith(scanned, draft)
  keepDraft()
  turn(0, 'replace')
})
const flush = () => void postman.then((one) => one.flush())
window.addEventListener('online', flush)
document.addEventListener('visibilitychange', () => document.hidden || flush())
if (token) keepDraft()

const step = (history.state as { step?: number } | null)?.step ?? 0
if (step > 0 && isAnswered()) turn(step, 'none')
else {
  history.replaceState({ step: 0 }, '')
  if (isKiosk) showLost(code)
}
flush()

if ('serviceWorker' in navigator)
  void navigator.serviceWorker
    .register('/s/worker.js')
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => {
      const files = document.querySelectorAll<HTMLElement>('link[href], script[src]')
      const keep = Array.from(files, (file) => file.getAttribute('href') ?? file.getAttribute('src'))
      active?.postMessage([location.pathname + location.search, ...keep])
    })
    .catch(() => undefined)
