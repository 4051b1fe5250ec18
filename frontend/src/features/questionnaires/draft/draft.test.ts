import { describe, expect, it } from 'vitest'
import type { QuestionForm } from '@/api/types'
import { askable } from './conditions'
import { added, changed, copied, draftOf, isSame, moved, questionsOf, tidy } from './draft'
import { placed, without } from './faults'
import { faultOf, shownTo } from './interview'
import { mergedOf, ORDER, sides } from './merge'
import { labelsFor } from './scale'

const choice = (code: string, patch: QuestionForm = {}): QuestionForm => ({
  code,
  kind: 'CHOICE',
  required: true,
  text: { id: `Teks ${code}` },
  options: [
    { code: 'YA', text: { id: 'Ya' } },
    { code: 'TIDAK', text: { id: 'Tidak' } },
  ],
  ...patch,
})
const asking = (question: string, values: string[]): QuestionForm['showIf'] => ({
  question,
  operator: 'IS_ONE_OF',
  values,
})
const codes = (questions: QuestionForm[]) => questions.map(({ code }) => code)

describe('a draft', () => {
  it('gives new questions and copies codes that nobody has', () => {
    const draft = draftOf([choice('Q2')])
    expect(codes(added(draft, 'TEXT', 'OWN'))).toEqual(['Q2', 'Q3'])
    expect(codes(copied(draft, 0))).toEqual(['Q2', 'Q3'])
  })

  it('begins scales of a pulse with five numbers and words for each', () => {
    expect(added([], 'SCALE', 'READINESS_PULSE')[0]?.scale).toMatchObject({ from: 1, to: 5 })
    expect(added([], 'SCALE', 'READINESS_PULSE')[0]?.scale?.labels).toHaveLength(5)
    expect(added([], 'SCALE', 'OWN')[0]?.scale?.labels).toHaveLength(2)
  })

  it('keeps the order at both ends', () => {
    const draft = draftOf([choice('A'), choice('B'), choice('C')])
    expect(codes(moved(draft, 0, 2))).toEqual(['B', 'C', 'A'])
    expect(moved(draft, 0, -1)).toBe(draft)
    expect(moved(draft, 2, 3)).toBe(draft)
  })

  it('lets conditions follow a code that is written anew', () => {
    const draft = draftOf([choice('A'), choice('B', { showIf: asking('A', ['YA']) })])
    expect(changed(draft, 0, { code: 'DARING' })[1]?.showIf?.question).toBe('DARING')
    const options = draft[0]!.options!.map((one) => (one.code === 'YA' ? { ...one, code: 'SUDAH' } : one))
    expect(changed(draft, 0, { options })[1]?.showIf?.values).toEqual(['SUDAH'])
  })

  it('never turns a condition to another question that has the new code already', () => {
    const draft = draftOf([choice('A'), choice('B'), choice('C', { showIf: asking('B', ['YA']) })])
    expect(changed(draft, 1, { code: 'A' })[2]?.showIf?.question).toBe('B')
  })

  it('sends no part that belongs to another kind', () => {
    const question = { ...choice('A'), maxLength: 300, amount: { min: 0, max: 1, decimals: 0, unit: null } }
    expect(tidy(question)).toMatchObject({ maxLength: null, amount: null })
    expect(tidy({ ...question, kind: 'TEXT' }).options).toEqual([])
    expect(questionsOf(draftOf([question]))[0]).not.toHaveProperty('key')
  })

  it('is the same whether a part is missing or empty', () => {
    expect(isSame([choice('A')], [{ ...choice('A'), showIf: null, several: false }])).toBe(true)
    expect(isSame([choice('A')], [choice('A', { required: false })])).toBe(false)
  })
})

describe('conditions', () => {
  it('ask only earlier questions, and no free words', () => {
    const draft = draftOf([choice('A'), { code: 'T', kind: 'TEXT' }, choice('B'), choice('C')])
    expect(codes(askable(draft, 2))).toEqual(['A'])
    expect(codes(askable(draft, 0))).toEqual([])
  })
})

describe('an interview', () => {
  const draft = draftOf([
    choice('A'),
    choice('B', { showIf: asking('A', ['TIDAK']), required: false }),
    choice('C', { showIf: asking('B', ['YA']) }),
  ])
  const [a, b, c] = draft.map(({ key }) => key) as [string, string, string]

  it('hides what was not asked for, and what hangs on a hidden answer', () => {
    expect(codes(shownTo(draft, {}))).toEqual(['A'])
    expect(codes(shownTo(draft, { [a]: 'TIDAK', [b]: 'YA' }))).toEqual(['A', 'B', 'C'])
    expect(codes(shownTo(draft, { [a]: 'YA', [b]: 'YA', [c]: 'YA' }))).toEqual(['A'])
  })

  it('does not hold for none-of where nothing was answered', () => {
    const none = draftOf([
      choice('A'),
      choice('B', { showIf: { ...asking('A', ['YA']), operator: 'IS_NONE_OF' } }),
    ])
    expect(codes(shownTo(none, {}))).toEqual(['A'])
    expect(codes(shownTo(none, { [none[0]!.key]: 'TIDAK' }))).toEqual(['A', 'B'])
  })

  it('needs an answer only where one is required', () => {
    expect(faultOf(draft[0]!, {})).toBe('needed')
    expect(faultOf(draft[0]!, { [a]: 'YA' })).toBeNull()
    expect(faultOf(draft[1]!, {})).toBeNull()
  })

  it('takes numbers of the range with so many digits only', () => {
    const [number] = draftOf([
      { code: 'N', kind: 'NUMBER', amount: { min: 0, max: 10, decimals: 1, unit: null } },
    ])
    const fault = (text: string) => faultOf(number!, { [number!.key]: text })
    expect([fault(''), fault('10'), fault('2.5'), fault('2.50')]).toEqual([null, null, null, null])
    expect([fault('10.1'), fault('-1'), fault('2.55')]).toEqual(['number', 'number', 'number'])
  })
})

describe('faults', () => {
  it('move with their question and go with the part that is written anew', () => {
    const draft = draftOf([choice('A'), choice('B')])
    const found = placed(
      [
        { pointer: '/questions/1/text/id', code: 'words-missing' },
        { pointer: '/questions/1/options/0/text/id', code: 'words-missing' },
        { pointer: '/questions', code: 'no-questions' },
      ],
      draft,
    )
    expect(found.map(({ key }) => key)).toEqual([draft[1]!.key, draft[1]!.key, null])
    expect(without(found, draft[1]!.key, ['text']).map(({ at }) => at)).toEqual([
      '/options/0/text/id',
      '/questions',
    ])
    expect(without(found, draft[0]!.key, ['text'])).toHaveLength(3)
  })
})

describe('two versions', () => {
  it('are chosen from question by question', () => {
    const mine = [choice('A', { text: { id: 'Punya saya' } }), choice('B')]
    const theirs = [choice('A'), choice('C')]
    const both = sides(mine, theirs)
    expect(both.mine.C).toBeNull()
    const merged = mergedOf({ ...both.theirs, A: both.mine.A!, B: both.mine.B! }, both.names)
    expect(codes(merged)).toEqual(['A', 'C', 'B'])
    expect(merged[0]?.text?.id).toBe('Punya saya')
    expect(codes(mergedOf({ ...both.theirs, [ORDER]: both.mine[ORDER]! }, both.names))).toEqual(['A', 'C'])
  })
})

describe('words of a scale', () => {
  const words = (...texts: string[]) => texts.map((id) => ({ id, en: null, jv: null }))
  const told = (labels: ReturnType<typeof labelsFor>) => labels.map(({ id }) => id)

  it('stay at the ends when there are more or fewer of them', () => {
    expect(told(labelsFor(words('buruk', 'baik'), 4, true))).toEqual(['buruk', null, null, 'baik'])
    expect(told(labelsFor(words('1', '2', '3', '4'), 4, false))).toEqual(['1', '4'])
    expect(told(labelsFor(words('1', '2', '3'), 5, true))).toEqual(['1', '2', null, null, '3'])
  })
})
