import { useSearchParams } from 'react-router'

/** Words of the address; the screen shows their translations. */
export const TABS = [
  'ringkasan',
  'perpindahan',
  'rantai',
  'aliran',
  'unit',
  'kekurangan',
  'sertifikat',
  'bandingkan',
] as const

export type PlanTab = (typeof TABS)[number]

/** What of the plan is shown: the tab, the move whose reasons are open, the question "why not there". All in the address. */
export function usePlanTab() {
  const [search, setSearch] = useSearchParams()
  const change = (patch: Record<string, string | undefined>, keep = true) =>
    setSearch((current) => {
      const next = new URLSearchParams(keep ? current : undefined)
      const asOf = current.get('asOf')
      if (asOf) next.set('asOf', asOf)
      for (const [name, value] of Object.entries(patch))
        if (value === undefined) next.delete(name)
        else next.set(name, value)
      return next
    })
  return {
    tab: TABS.find((one) => one === search.get('tab')) ?? 'ringkasan',
    showTab: (tab: PlanTab, patch: Record<string, string> = {}) =>
      change({ tab: tab === 'ringkasan' ? undefined : tab, ...patch }, false),
    isEditing: search.has('ubah'),
    edit: (on: boolean) => change({ ubah: on ? '' : undefined }),
    move: search.get('mengapa'),
    showMove: (id: string | undefined) => change({ mengapa: id, tanya: undefined }),
    isAsking: search.has('tanya'),
    asked: { employee: search.get('pegawai') ?? '', position: search.get('jabatan') ?? '' },
    ask: (question: { employee?: string; position?: string } | undefined) =>
      change({
        mengapa: undefined,
        tanya: question ? '' : undefined,
        pegawai: question?.employee || undefined,
        jabatan: question?.position || undefined,
      }),
    value: (name: string) => search.get(name) ?? '',
    change,
  }
}
