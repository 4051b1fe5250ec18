import { createBrowserRouter, createMemoryRouter, type RouteObject } from 'react-router'
import { Waiting } from '@/components/feedback/States'
import { AppLayout } from './layout/AppLayout'
import { RouteError } from './layout/RouteError'
import { Guarded } from './layout/Guarded'

/** Every page is a lazy file in `routes/` that exports `Component`. */
const page = (
  path: string,
  permission: Parameters<typeof Guarded>[0]['permission'],
  lazy: NonNullable<RouteObject['lazy']>,
): RouteObject => ({
  element: <Guarded permission={permission} />,
  children: [{ path, lazy }],
})

export const routes: RouteObject[] = [
  {
    path: '/login',
    lazy: () => import('./routes/login'),
    HydrateFallback: Waiting,
    errorElement: <RouteError />,
  },
  {
    path: '/surat/:token',
    lazy: () => import('./routes/letter-check'),
    HydrateFallback: Waiting,
    errorElement: <RouteError />,
  },
  {
    path: '/hasil/:government',
    lazy: () => import('./routes/public-results'),
    HydrateFallback: Waiting,
    errorElement: <RouteError />,
  },
  {
    path: '/',
    element: <AppLayout />,
    HydrateFallback: Waiting,
    errorElement: <RouteError />,
    children: [
      {
        errorElement: <RouteError inside />,
        children: [
          { index: true, lazy: () => import('./routes/dashboard') },
          page('peta-jabatan', 'organisation:read', () => import('./routes/position-map')),
          page('pegawai', 'employees:read', () => import('./routes/employees')),
          { path: 'pegawai/:id', lazy: () => import('./routes/employee') },
          page('beban-kerja', 'workload:read', () => import('./routes/workload')),
          page('beban-kerja/:id', 'workload:read', () => import('./routes/workload-position')),
          page('impor', 'imports:read', () => import('./routes/imports')),
          page('impor/baru', 'imports:write', () => import('./routes/import-new')),
          page('impor/:id', 'imports:read', () => import('./routes/import')),
          page('rencana', 'plans:read', () => import('./routes/plans')),
          page('rencana/baru', 'plans:write', () => import('./routes/plan-new')),
          page('rencana/:id', 'plans:read', () => import('./routes/plan')),
          page('permohonan', 'vacancies:read', () => import('./routes/own-request')),
          page('kasus', 'mutation-cases:read', () => import('./routes/cases')),
          page('kasus/sk', 'decrees:prepare', () => import('./routes/decree')),
          page('kasus/:id', 'mutation-cases:read', () => import('./routes/case')),
          page('penugasan-sementara', 'temporary-assignments:read', () => import('./routes/loans')),
          page('rapat', 'meetings:read', () => import('./routes/meetings')),
          page('rapat/baru', 'meetings:write', () => import('./routes/meeting-new')),
          page('rapat/:id', 'meetings:read', () => import('./routes/meeting')),
          page('survei', 'surveys:read', () => import('./routes/surveys')),
          page('survei/baru', 'surveys:write', () => import('./routes/survey-new')),
          page('survei/indeks', 'surveys:read', () => import('./routes/survey-index')),
          page('survei/:id', 'surveys:read', () => import('./routes/survey')),
          page('survei-saya', 'own-surveys:answer', () => import('./routes/own-surveys')),
          page('kuesioner', 'surveys:read', () => import('./routes/questionnaires')),
          page('kuesioner/:id', 'surveys:read', () => import('./routes/questionnaire')),
          page('kuesioner/:id/:versionId', 'surveys:read', () => import('./routes/questionnaire-version')),
          page('pengaturan/akun', 'accounts:write', () => import('./routes/accounts')),
          page('pengaturan/surat', 'letter-settings:read', () => import('./routes/letter-settings')),
          page('pengaturan/aturan', 'rules:read', () => import('./routes/rules')),
          page('pengaturan/kalender', 'rules:read', () => import('./routes/calendar')),
          page('pengaturan/masa-larangan', 'rules:read', () => import('./routes/freeze-windows')),
          page('audit', 'audit:read', () => import('./routes/audit')),
          { path: '*', lazy: () => import('./routes/not-found') },
        ],
      },
    ],
  },
]

export const createAppRouter = () => createBrowserRouter(routes)

/** The same routes without a browser's address bar, for tests. */
export const createTestRouter = (address: string) => createMemoryRouter(routes, { initialEntries: [address] })
