import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import { usePermissions } from '@/api/session'
import type { EmployeeRow, Page, UnitRow } from '@/api/types'

export interface Found {
  group: 'pages' | 'employees' | 'units'
  label: string
  hint?: string
  path: string
}

const FEW = 6

/** Pages by name at once; employees and units from two letters on. */
export function useSearch(text: string, pages: { path: string; label: string }[]) {
  const may = usePermissions()
  const wanted = text.trim()
  const enabled = wanted.length >= 2
  const employees = useQuery({
    queryKey: ['/employees', 'search', wanted],
    enabled: enabled && may('employees:read'),
    queryFn: ({ signal }) => get<Page<EmployeeRow>>('/employees', { q: wanted, limit: FEW }, signal),
  })
  const units = useQuery({
    queryKey: ['/units', 'search', wanted],
    enabled: enabled && may('organisation:read'),
    queryFn: ({ signal }) => get<Page<UnitRow>>('/units', { q: wanted, limit: FEW }, signal),
  })
  const found: Found[] = [
    ...pages
      .filter(({ label }) => label.toLowerCase().includes(wanted.toLowerCase()))
      .map(({ label, path }): Found => ({ group: 'pages', label, path })),
    ...(enabled ? (employees.data?.items ?? []) : []).map((row): Found => ({
      group: 'employees',
      label: row.name,
      hint: [row.nip, row.position?.jobName, row.position?.unitName].filter(Boolean).join(' · '),
      path: `/pegawai/${row.id}`,
    })),
    ...(enabled ? (units.data?.items ?? []) : []).map((row): Found => ({
      group: 'units',
      label: row.name,
      hint: row.code,
      path: `/peta-jabatan?unit=${row.id}`,
    })),
  ]
  return {
    found,
    isSearching: employees.isFetching || units.isFetching,
    error: employees.error ?? units.error,
  }
}
