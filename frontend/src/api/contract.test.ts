import { describe, expectTypeOf, it } from 'vitest'
import type { components } from './schema'
import type {
  AccountView,
  AuditEntry,
  AuditVerification,
  Government,
  HeatCell,
  Job,
  PositionMapRow,
  PositionRow,
  PositionView,
  ReferenceItem,
  RuleSetView,
  UnitRow,
  UnitView,
} from './types'

type Sent = components['schemas']

// The compiler decides (`npm run lint`): what the service publishes must be readable as what the screens expect.
describe('what the screens read', () => {
  it('is what the published contract sends', () => {
    expectTypeOf<Sent['AccountView']>().toExtend<AccountView>()
    expectTypeOf<Sent['AuditEntryView']>().toExtend<AuditEntry>()
    expectTypeOf<Sent['AuditVerification']>().toExtend<AuditVerification>()
    expectTypeOf<Sent['GovernmentName']>().toExtend<Widened<Government>>()
    expectTypeOf<Sent['JobView']>().toExtend<Widened<Job>>()
    expectTypeOf<Sent['UnitRow']>().toExtend<UnitRow>()
    expectTypeOf<Sent['UnitView']>().toExtend<UnitView>()
    expectTypeOf<Sent['PositionRow']>().toExtend<Widened<PositionRow>>()
    expectTypeOf<Sent['PositionView']>().toExtend<Widened<PositionView>>()
    expectTypeOf<Required<Sent['PositionMapRow']>>().toExtend<Widened<PositionMapRow>>()
    expectTypeOf<Sent['HeatCell']>().toExtend<HeatCell>()
    expectTypeOf<Sent['RuleSetView']>().toExtend<RuleSetView>()
    expectTypeOf<Sent['ReferenceItem']>().toExtend<ReferenceItem>()
  })
})

/** The contract publishes some codes as plain text; the screens know their values. */
type Widened<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? Widened<Item>[]
    : T extends object
      ? { [Key in keyof T]: Widened<T[Key]> }
      : T
