import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { RouterProvider } from 'react-router'
import { createQueries } from './queries'
import { createAppRouter } from './router'

export function App() {
  const [queries] = useState(createQueries)
  const [router] = useState(createAppRouter)
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
