import { useUnit } from '@/api/units'

/** The name of a unit as it is today. */
export function UnitName({ id }: { id: string }) {
  const unit = useUnit(id)
  return unit.data?.name ?? '–'
}
