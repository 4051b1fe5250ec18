import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type { AccountView, ChangeAccount, OpenAccount, Page } from '@/api/types'

const ACCOUNTS = ['/accounts'] as const

export const useAccounts = () =>
  useQuery({
    queryKey: ACCOUNTS,
    queryFn: ({ signal }) => get<Page<AccountView>>('/accounts', undefined, signal),
    select: ({ items }) => items,
  })

export const readAccount = (id: string) => get<AccountView>(`/accounts/${id}`)

function useChange<Command>(change: (command: Command) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ queryKey: ACCOUNTS }),
  })
}

export const useOpenAccount = () => useChange((command: OpenAccount) => post('/accounts', { body: command }))

export const useChangeAccount = (id: string) =>
  useChange(({ version, profile }: { version: number; profile: ChangeAccount }) =>
    put(`/accounts/${id}`, { body: profile, ifMatch: version }),
  )

export const useChangePassword = (id: string) =>
  useChange((password: string) => post(`/accounts/${id}/password`, { body: { password } }))
