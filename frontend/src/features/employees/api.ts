import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type { EmployeeHistoryItem, EmployeeView, FitView, Page } from '@/api/types'

export const useEmployee = (id: string, asOf: string | undefined) =>
  useQuery({
    queryKey: ['/employees', id, asOf ?? null],
    queryFn: ({ signal }) => get<EmployeeView>(`/employees/${id}`, { asOf }, signal),
  })

export const useHistory = (id: string) =>
  useQuery({
    queryKey: ['/employees', id, 'history'],
    queryFn: ({ signal }) => get<Page<EmployeeHistoryItem>>(`/employees/${id}/history`, undefined, signal),
    select: ({ items }) => items,
  })

/** How the person fits a post; without one, the post held now. */
export const useFit = (id: string, position: string | undefined) =>
  useQuery({
    queryKey: ['/employees', id, 'fit', position ?? null],
    queryFn: ({ signal }) => get<FitView>(`/employees/${id}/fit`, { position }, signal),
  })
