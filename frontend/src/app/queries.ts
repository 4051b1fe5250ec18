import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isProblem } from '@/api/problem'
import { ME } from '@/api/session'

/** Server state. A 401 anywhere means the session ended: forgetting who is signed in leads back to the login page. */
export function createQueries() {
  const onError = (error: unknown) => {
    if (isProblem(error) && error.status === 401 && error.code !== 'bad-credentials')
      queries.setQueryData(ME, null)
  }
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        refetchOnWindowFocus: false,
        retry: (count, error) =>
          isProblem(error) && (error.status === 503 || error.status === 0) ? count < 3 : false,
        retryDelay: (count, error) =>
          isProblem(error) && error.retryAfter ? error.retryAfter * 1000 : Math.min(1000 * 2 ** count, 8000),
      },
    },
  })
  return queries
}
