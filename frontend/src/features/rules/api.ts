import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, put } from '@/api/client'
import type { AmendRuleSet, Page, RuleSetView } from '@/api/types'

const RULES = ['/rule-sets'] as const

/** Every version of the rules, newest first. */
export const useRuleSets = () =>
  useQuery({
    queryKey: RULES,
    queryFn: ({ signal }) => get<Page<RuleSetView>>('/rule-sets', undefined, signal),
    select: ({ items }) => items,
  })

export function useAmendRules(rules: RuleSetView) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (command: AmendRuleSet) =>
      put<RuleSetView>(`/rule-sets/${rules.id}`, { body: command, ifMatch: rules.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: RULES }),
  })
}
