import { useState } from 'react'
import { readStored, writeStored } from './storage'

export interface SavedView {
  name: string
  search: string
}

/** Views a person named, kept in this browser per list. */
export function useSavedViews(list: string) {
  const key = `views.${list}`
  const [views, setViews] = useState(() => readStored<SavedView[]>(key, []))
  const keep = (next: SavedView[]) => {
    setViews(next)
    writeStored(key, next)
  }
  return {
    views,
    save: (name: string, search: string) =>
      keep(
        [...views.filter((view) => view.name !== name), { name, search }].sort((a, b) =>
          a.name.localeCompare(b.name),
        ),
      ),
    forget: (name: string) => keep(views.filter((view) => view.name !== name)),
  }
}
