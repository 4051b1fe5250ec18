import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useAsOf } from './as-of'
import { readStored, writeStored } from './storage'

export type Density = 'compact' | 'comfortable'

interface Options<Name extends string> {
  /** Names of the filters, as the API calls them; only these are read from the address. */
  filters: readonly Name[]
  defaultSort?: string
  defaultLimit?: number
  /** Sends `asOf` with the list; off for things that have no history (imports, audit). */
  dated?: boolean
  /** Prefix for a second list on the same page. */
  prefix?: string
}

/** Filters, sort, page and density of a list, kept in the address so that a link shows what its sender saw. */
export function useListState<Name extends string>(options: Options<Name>) {
  const { filters: names, defaultSort = '', defaultLimit = 50, dated = true, prefix = '' } = options
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const location = useLocation()
  const { asOf } = useAsOf()
  const key = (name: string) => (prefix ? `${prefix}.${name}` : name)
  const trail = ((location.state as { trail?: Record<string, string[]> } | null)?.trail?.[prefix] ??
    []) as string[]

  const change = useCallback(
    (patch: Record<string, string | undefined>, replace = false) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current)
          for (const [name, value] of Object.entries({ cursor: undefined, ...patch })) {
            const full = prefix ? `${prefix}.${name}` : name
            if (value) next.set(full, value)
            else next.delete(full)
          }
          return next
        },
        { replace },
      ),
    [setSearch, prefix],
  )

  const filters = Object.fromEntries(names.map((name) => [name, search.get(key(name)) ?? ''])) as Record<
    Name,
    string
  >
  const sort = search.get(key('sort')) ?? defaultSort
  const cursor = search.get(key('cursor')) ?? undefined
  const limit = Number(search.get(key('limit'))) || defaultLimit
  const density = (search.get('density') ?? readStored<Density>('density', 'compact')) as Density
  const filterText = JSON.stringify(filters)

  const query = useMemo(
    () => ({
      ...(JSON.parse(filterText) as Record<string, string>),
      sort,
      limit,
      cursor,
      asOf: dated ? asOf : undefined,
    }),
    [filterText, sort, limit, cursor, asOf, dated],
  )

  const page = (to: string | undefined, newTrail: string[]) => {
    const next = new URLSearchParams(search)
    if (to) next.set(key('cursor'), to)
    else next.delete(key('cursor'))
    void navigate({ search: next.toString() }, { state: { trail: { [prefix]: newTrail } } })
  }

  return {
    filters,
    query,
    sort,
    density,
    cursor,
    isFiltered: names.some((name) => filters[name] !== ''),
    setFilter: (name: Name, value: string) => change({ [name]: value || undefined }),
    setFilters: (patch: Partial<Record<Name, string>>) => change(patch as Record<string, string | undefined>),
    clear: () => change(Object.fromEntries(names.map((name) => [name, undefined]))),
    setSort: (value: string) => change({ sort: value === defaultSort ? undefined : value }),
    setDensity: (value: Density) => {
      writeStored('density', value)
      setSearch((current) => {
        const next = new URLSearchParams(current)
        next.set('density', value)
        return next
      })
    },
    /** Keyset pages know only the next cursor, so the way back is remembered while the reader walks. */
    nextPage: (to: string) => page(to, [...trail, cursor ?? '']),
    previousPage: () => page(trail.at(-1) || undefined, trail.slice(0, -1)),
    hasPrevious: cursor !== undefined,
    pageNumber: trail.length + 1,
    /** The address part of a saved view: filters, sort and columns, never the page. */
    viewText: () => {
      const kept = new URLSearchParams()
      for (const name of [...names, 'sort', 'columns']) {
        const value = search.get(key(name))
        if (value) kept.set(key(name), value)
      }
      return kept.toString()
    },
    applyView: (text: string) => {
      const next = new URLSearchParams(text)
      if (asOf) next.set('asOf', asOf)
      void navigate({ search: next.toString() })
    },
    columns: search.get(key('columns'))?.split(',') ?? null,
    setColumns: (shown: string[] | null) => change({ columns: shown?.join(','), cursor }),
  }
}

export type ListState<Name extends string = string> = ReturnType<typeof useListState<Name>>
