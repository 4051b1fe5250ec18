import { plain } from './draft'

/**
 * The questions of an own questionnaire, read off the pages that the server has set. Which of them are shown is decided
 * here for the eye only: the server decides again when the answers come.
 */
export interface Asked {
  step: number
  code: string
  kind: string
  isRequired: boolean
  several: boolean
  on: string
  operator: string
  values: string[]
}

type Fields = Record<string, string>

/** Empty where the nine official questions are asked. */
export function readAsked(): Asked[] {
  const asked: Asked[] = []
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[id^=part-step-]')) {
    const form = template.content.querySelector<HTMLFormElement>('form[data-asked]')
    if (!form) continue
    const { asked: code = '', kind = '', required, on = '', operator = '', values = '' } = form.dataset
    asked.push({
      step: Number(template.id.slice('part-step-'.length)),
      code,
      kind,
      isRequired: !!required,
      several: !!form.querySelector('[type=checkbox]'),
      on,
      operator,
      values: values.split(' '),
    })
  }
  return asked
}

/** What was answered to a question, in texts; nothing where nothing was. */
function given({ code, several }: Asked, fields: Fields): string[] {
  if (!several) return [plain(fields[code])].filter(Boolean)
  return Object.keys(fields)
    .filter((name) => name.startsWith(`${code}.`) && fields[name])
    .map((name) => name.slice(code.length + 1))
}

function holds({ operator, values }: Asked, answer: string[]) {
  if (answer.length === 0) return false
  const [first = ''] = answer
  const [value = ''] = values
  if (operator === 'AT_LEAST') return Number(first) >= Number(value)
  if (operator === 'AT_MOST') return Number(first) <= Number(value)
  return answer.some((one) => values.includes(one)) === (operator === 'IS_ONE_OF')
}

/** The questions that are shown to somebody who has filled in these fields. An answer that is not shown shows nothing. */
export function shownOf(asked: Asked[], fields: Fields): Asked[] {
  const known = new Map<string, string[]>()
  return asked.filter((question) => {
    const isShown = !question.on || holds(question, known.get(question.on) ?? [])
    if (isShown) known.set(question.code, given(question, fields))
    return isShown
  })
}

function valueOf(question: Asked, answer: string[]) {
  if (question.several) return answer
  const [one = ''] = answer
  return question.kind === 'SCALE' || question.kind === 'NUMBER' ? Number(one) : one
}

/** What is sent: the answers to the questions that are shown. */
export function answersTo(asked: Asked[], fields: Fields): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const question of shownOf(asked, fields)) {
    const answer = given(question, fields)
    if (answer.length > 0) answers[question.code] = valueOf(question, answer)
  }
  return answers
}

/** The first question that needs an answer and has none. */
export const missingOf = (asked: Asked[], fields: Fields) =>
  shownOf(asked, fields).find((question) => question.isRequired && given(question, fields).length === 0)

/** The nearest page that is shown, on the way from one page to another. */
export function stepTowards(asked: Asked[], fields: Fields, from: number, target: number): number {
  if (asked.length === 0) return target
  const steps = [0, ...shownOf(asked, fields).map(({ step }) => step), asked.length + 1]
  return target < from
    ? Math.max(...steps.filter((step) => step <= target))
    : Math.min(...steps.filter((step) => step >= target))
}
