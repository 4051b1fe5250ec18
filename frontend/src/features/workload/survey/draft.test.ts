import { describe, expect, it } from 'vitest'
import { addedTask, commandOf, draftsOf, faultsOf, isComplete, isTold, minutesOf, sumOf } from './draft'
import { view } from './form.fixture'

const form = view()
const post = form.positions[0]!
const typed = (patch: object) => ({ ...draftsOf(form, 'id')[0]!, ...patch })

describe('a form while it is typed', () => {
  it('asks the known volume anew and keeps the norm', () => {
    expect(draftsOf(form, 'id').map(({ amount, norm }) => [amount, norm])).toEqual([
      ['', '18'],
      ['', '18'],
    ])
  })

  it('points at a change of more than the share, and not at exactly the share', () => {
    expect(minutesOf(typed({ amount: '6.000' }), form, 'id')).toEqual({ minutes: 108_000, jump: false })
    expect(minutesOf(typed({ amount: '6001' }), form, 'id')?.jump).toBe(true)
    expect(minutesOf(typed({ amount: '2000' }), form, 'id')?.jump).toBe(false)
    expect(minutesOf(typed({ amount: '1999' }), form, 'id')?.jump).toBe(true)
  })

  it('adds up minutes, need and load, and names a load as the service does', () => {
    expect(sumOf(post, [typed({ amount: '5000' })], form, 'id')).toEqual({
      minutes: 90_000,
      need: 1.2,
      ratio: 1.2,
      label: 'HIGH',
      waiting: 0,
    })
    expect(sumOf(post, [typed({ amount: '5050' })], form, 'id').label).toBe('OVERLOADED')
    expect(sumOf(post, [typed({ amount: '100' })], form, 'id').label).toBe('VERY_LOW')
    expect(sumOf({ ...post, incumbents: 0 }, [typed({ amount: '5000' })], form, 'id').ratio).toBeNull()
  })

  it('waits for figures, and for the paper behind figures that are not estimated', () => {
    expect(isComplete(typed({}), 'id')).toBe(false)
    expect(isComplete(typed({ amount: '0' }), 'id')).toBe(true)
    expect(isComplete(typed({ amount: '10', evidenceLevel: 'DOCUMENT' }), 'id')).toBe(false)
    expect(
      isComplete(typed({ amount: '10', evidenceLevel: 'MEASURED', evidence: 'Studi waktu' }), 'id'),
    ).toBe(true)
  })

  it('leaves out suggestions that nobody filled in', () => {
    const [known, suggested] = draftsOf(form, 'id')
    expect(isTold(known!)).toBe(true)
    expect(isTold(suggested!)).toBe(false)
    expect(isTold({ ...suggested!, amount: '3' })).toBe(true)
  })

  it('sends figures, and refuses what is none', () => {
    expect(commandOf(typed({ amount: '1.250,5', remark: ' naik ' }), 'id')).toMatchObject({
      positionId: 'p1',
      taskCode: 'T-1',
      volume: 1250.5,
      minutesPerUnit: 18,
      remark: 'naik',
      evidence: null,
    })
    expect(faultsOf(typed({ amount: 'banyak' }), 'id')).toEqual(['amount'])
    expect(faultsOf(typed({ norm: '-1' }), 'id')).toEqual(['norm'])
    expect(commandOf({ ...addedTask('p1', 0), taskName: 'Rapat' }, 'id').taskCode).toBeNull()
  })
})
