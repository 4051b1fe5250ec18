const SECONDS = 20
const IDLE_SECONDS = 60
const SIGNS_OF_LIFE = ['click', 'keydown', 'input', 'touchstart', 'scroll']

/**
 * A device that stands at a counter: 20 seconds after a receipt, or after nobody has touched it for a minute and 20
 * more seconds, the page starts afresh. The countdown is seen, told once, and can be stopped (WCAG 2.2.1).
 */
export class Countdown {
  private ticking = 0
  private idle = 0

  /** @param restart starts afresh @param isBegun whether there is anything to clear away */
  constructor(
    private readonly restart: () => void,
    private readonly isBegun: () => boolean,
  ) {
    for (const sign of SIGNS_OF_LIFE)
      document.addEventListener(sign, () => this.waitForLife(), { passive: true })
    document.addEventListener('click', (event) => {
      if ((event.target as Element).closest('.countdown .stay')) this.stop()
    })
  }

  /** After the receipt. */
  begin = () => this.count('.after-receipt')

  stop() {
    clearInterval(this.ticking)
    this.ticking = 0
    const shown = document.querySelector('.countdown')
    if (!shown) return
    const hadFocus = shown.contains(document.activeElement)
    shown.remove()
    if (hadFocus) document.getElementById('heading')?.focus()
  }

  private waitForLife() {
    clearTimeout(this.idle)
    if (this.ticking && document.querySelector('.countdown .idle:not([hidden])')) this.stop()
    this.idle = window.setTimeout(() => {
      if (this.isBegun() && !this.ticking) this.count('.idle')
    }, IDLE_SECONDS * 1000)
  }

  private count(reason: '.idle' | '.after-receipt') {
    this.stop()
    const template = document.getElementById('part-countdown') as HTMLTemplateElement
    document.body.appendChild(template.content.cloneNode(true))
    const shown = document.querySelector('.countdown')!
    for (const text of shown.querySelectorAll<HTMLElement>('.idle, .after-receipt'))
      text.hidden = !text.matches(reason)
    const left = shown.querySelector('.left')!
    let seconds = SECONDS
    left.textContent = String(seconds)
    const ears = document.getElementById('ears')!
    const text = shown.querySelector<HTMLElement>('p')!
    ears.textContent = Array.from(text.children, (part) =>
      (part as HTMLElement).hidden ? '' : part.textContent,
    ).join(' ')
    if (reason === '.idle') shown.querySelector('button')!.focus()
    this.ticking = window.setInterval(() => {
      seconds--
      left.textContent = String(seconds)
      if (seconds > 0) return
      this.stop()
      this.restart()
    }, 1000)
  }
}
