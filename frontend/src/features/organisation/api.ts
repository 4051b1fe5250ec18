import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type { HeatCell, Page, PositionMapRow, PositionView } from '@/api/types'

/** The units right below one (or the roots), with the figures of everything below them. */
export const useBranch = (unit: string | undefined, asOf: string | undefined) =>
  useQuery({
    queryKey: ['/position-map', unit ?? null, asOf ?? null],
    queryFn: ({ signal }) => get<Page<PositionMapRow>>('/position-map', { unit, asOf }, signal),
    select: ({ items }) => items,
  })

export const useHeat = (asOf: string | undefined) =>
  useQuery({
    queryKey: ['/position-map/heat', asOf ?? null],
    queryFn: ({ signal }) => get<Page<HeatCell>>('/position-map/heat', { asOf }, signal),
    select: ({ items }) => items,
  })

export const usePosition = (id: string, asOf: string | undefined) =>
  useQuery({
    queryKey: ['/positions', id, asOf ?? null],
    queryFn: ({ signal }) => get<PositionView>(`/positions/${id}`, { asOf }, signal),
  })
