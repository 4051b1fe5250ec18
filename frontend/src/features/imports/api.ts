import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type { ImportKind, ImportKindView, ImportMapping, ImportStatus, ImportView, Page } from '@/api/types'

const WORKING = new Set<ImportStatus>(['UPLOADED', 'CHECKING', 'APPLYING', 'UNDOING'])

export const isWorking = (status: ImportStatus) => WORKING.has(status)

/** One import, asked for every second while the service works on it. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['/imports', id],
    queryFn: ({ signal }) => get<ImportView>(`/imports/${id}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data.status) ? 1000 : false),
  })

export const useImportKinds = () =>
  useQuery({
    queryKey: ['/import-kinds'],
    queryFn: ({ signal }) => get<Page<ImportKindView>>('/import-kinds', undefined, signal),
    select: ({ items }) => items,
    staleTime: 60 * 60_000,
  })

/** A step of an import: the answer is its new state; what it wrote is asked for anew everywhere. */
function useStep<Command>(step: (command: Command) => Promise<ImportView>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: step,
    onSuccess: (view) => {
      queries.setQueryData(['/imports', view.id], view)
      return queries.invalidateQueries({ queryKey: ['/imports'] })
    },
    // The version on screen may be old: the next try starts from what is there.
    onError: () => queries.invalidateQueries({ queryKey: ['/imports'] }),
  })
}

export const useUpload = () =>
  useStep(({ file, kind, idempotencyKey }: { file: File; kind: ImportKind; idempotencyKey: string }) => {
    const form = new FormData()
    form.set('kind', kind)
    form.set('file', file)
    return post<ImportView>('/imports', { form, idempotencyKey })
  })

export const useMap = ({ id, version }: ImportView) =>
  useStep((mapping: ImportMapping) =>
    put<ImportView>(`/imports/${id}/mapping`, { body: mapping, ifMatch: version }),
  )

export const useApply = ({ id, version }: ImportView) =>
  useStep((skipErrors: boolean) =>
    post<ImportView>(`/imports/${id}/application`, { query: { skipErrors }, ifMatch: version }),
  )

export const useUndo = ({ id, version }: ImportView) =>
  useStep(() => post<ImportView>(`/imports/${id}/undo`, { ifMatch: version }))

export const useGiveUp = ({ id }: ImportView) =>
  useStep(() => post<ImportView>(`/imports/${id}/cancellation`))
