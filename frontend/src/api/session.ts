import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, remove } from './client'
import { isProblem } from './problem'
import type { Me, Permission } from './types'

export const ME = ['me'] as const

/** Who is signed in; `null` when nobody is. */
export const useSession = () =>
  useQuery({
    queryKey: ME,
    queryFn: async ({ signal }) => {
      try {
        return await get<Me>('/me', undefined, signal)
      } catch (error) {
        if (isProblem(error) && error.status === 401) return null
        throw error
      }
    },
    staleTime: 5 * 60_000,
  })

/** The signed-in person; only below the layout that has waited for the session. */
export function useMe(): Me {
  const { data } = useSession()
  if (!data) throw new Error('useMe outside of a session')
  return data
}

/** Asks for permissions: `const may = usePermissions(); may('plans:write')`. */
export function usePermissions() {
  const { data } = useSession()
  return (...wanted: Permission[]) => wanted.every((one) => data?.permissions.includes(one) ?? false)
}

export function useSignIn() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (credentials: { username: string; password: string }) =>
      post('/session', { form: new URLSearchParams(credentials) }),
    onSuccess: () => queries.resetQueries({ queryKey: ME }),
  })
}

/** Leaves by loading the login page anew: nothing that was read in this session stays in the browser's memory. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => remove('/session'),
    onSettled: () => window.location.replace('/login'),
  })
