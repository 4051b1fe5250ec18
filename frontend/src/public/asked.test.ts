import { beforeEach, describe, expect, it } from 'vitest'
import { answersTo, missingOf, readAsked, shownOf, stepTowards } from './asked'

const page = (step: number, data: string, fields = '') =>
  `<template id="part-step-${step}"><form ${data}>${fields}</form></template>`

const codes = (fields: Record<string, string>) => shownOf(readAsked(), fields).map(({ code }) => code)

describe('an own questionnaire', () => {
  beforeEach(() => {
    document.body.innerHTML = [
      page(0, ''),
      page(1, 'data-asked="A" data-kind="CHOICE" data-required="1"'),
      page(
        2,
        'data-asked="B" data-kind="CHOICE" data-on="A" data-operator="IS_ONE_OF" data-values="YES SOME"',
        '<input type="checkbox">',
      ),
      page(
        3,
        'data-asked="C" data-kind="NUMBER" data-required="1" data-on="B" data-operator="IS_NONE_OF" data-values="X"',
      ),
      page(4, 'data-asked="D" data-kind="TEXT" data-on="C" data-operator="AT_LEAST" data-values="9"'),
      page(5, ''),
    ].join('')
  })

  it('shows a question once the answer it hangs on is given', () => {
    expect(codes({})).toEqual(['A'])
    expect(codes({ A: 'SOME' })).toEqual(['A', 'B'])
    expect(codes({ A: 'YES', 'B.Y': '1' })).toEqual(['A', 'B', 'C'])
    expect(codes({ A: 'YES', 'B.Y': '1', 'B.X': '1' })).toEqual(['A', 'B'])
    expect(codes({ A: 'YES', 'B.Y': '1', C: '10' })).toEqual(['A', 'B', 'C', 'D'])
    expect(codes({ A: 'NO', 'B.Y': '1', C: '10' })).toEqual(['A'])
  })

  it('sends answers as the service takes them, without those that are not shown any more', () => {
    const fields = { A: 'YES', 'B.Y': '1', 'B.Z': '', C: '8.5', D: 'words' }
    expect(answersTo(readAsked(), fields)).toEqual({ A: 'YES', B: ['Y'], C: 8.5 })
    expect(answersTo(readAsked(), { ...fields, A: 'NO' })).toEqual({ A: 'NO' })
  })

  it('sends what was pasted without signs that steer how text is shown, and not where nothing else is', () => {
    const fields = { A: 'YES', 'B.Y': '1', C: '10', D: '\ufeff baik\u202e\u0007 ' }
    expect(answersTo(readAsked(), fields)).toMatchObject({ D: 'baik' })
    expect(answersTo(readAsked(), { ...fields, D: '\ufeff' })).not.toHaveProperty('D')
    expect(missingOf(readAsked(), { A: '\ufeff' })?.code).toBe('A')
  })

  it('asks for what is needed only where it is shown', () => {
    expect(missingOf(readAsked(), {})?.code).toBe('A')
    expect(missingOf(readAsked(), { A: 'NO' })).toBeUndefined()
    expect(missingOf(readAsked(), { A: 'YES', 'B.Y': '1' })?.step).toBe(3)
  })

  it('turns over pages that are not shown, both ways', () => {
    const asked = readAsked()
    expect(stepTowards(asked, { A: 'NO' }, 1, 2)).toBe(5)
    expect(stepTowards(asked, { A: 'NO' }, 5, 4)).toBe(1)
    expect(stepTowards(asked, {}, 1, 0)).toBe(0)
    expect(stepTowards([], {}, 1, 2)).toBe(2)
  })
})
