import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { createQueries } from '@/app/queries'
import { createTestRouter } from '@/app/router'

/** The whole application at an address. */
export function renderApp(address = '/') {
  const router = createTestRouter(address)
  const queries = createQueries()
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } })
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...view, router, user: userEvent.setup() }
}

/** One piece with everything it may lean on: server state and an address. */
export function renderPiece(piece: ReactNode, address = '/') {
  const router = createMemoryRouter([{ path: '*', element: piece }], { initialEntries: [address] })
  const queries = createQueries()
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } })
  const view = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...view, router, user: userEvent.setup() }
}
