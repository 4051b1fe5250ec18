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
    path: '/suara/:government',
    lazy: () => import('./routes/unnamed-concern'),
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
          page('beban-kerja/survei', 'workload-surveys:read', () => import('./routes/workload-surveys')),
          page(
            'beban-kerja/survei/baru',
            'workload-surveys:write',
            () => import('./routes/workload-survey-new'),
          ),
          page('beban-kerja/survei/:id', 'workload-surveys:read', () => import('./routes/workload-survey')),
          page('beban-kerja/formulir/:id', 'workload-surveys:read', () => import('./routes/workload-form')),
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
          page('mutasi-saya', 'mutation-answers:give', () => import('./routes/own-moves')),
          page('minat-saya', 'wishes:own', () => import('./routes/own-wishes')),
          page('minat', 'wishes:count', () => import('./routes/wish-windows')),
          page('minat/:id', 'wishes:count', () => import('./routes/wish-window')),
          page('akses-data-saya', 'access-log:read', () => import('./routes/access-log')),
          page('kekhawatiran-saya', 'concerns:own', () => import('./routes/own-concerns')),
          page('kekhawatiran', 'concerns:count', () => import('./routes/concerns')),
          page('pendampingan', 'accompaniments:read', () => import('./routes/accompaniments')),
          page('pendampingan/:id', 'accompaniments:read', () => import('./routes/accompaniment')),
          page('keberatan', 'objections:read', () => import('./routes/objections')),
          page('keberatan/baru', 'objections:file', () => import('./routes/objection-new')),
          page('keberatan/:id', 'objections:read', () => import('./routes/objection')),
          page('program-mutasi', 'transfer-programmes:read', () => import('./routes/programmes')),
          page('program-mutasi/baru', 'transfer-programmes:write', () => import('./routes/programme-new')),
          page('program-mutasi/:id', 'transfer-programmes:read', () => import('./routes/programme')),
          page(
            'program-mutasi/:id/ubah',
            'transfer-programmes:write',
            () => import('./routes/programme-change'),
          ),
          page('pengumuman', 'notices:read', () => import('./routes/notices')),
          page('pengumuman/baru', 'notices:write', () => import('./routes/notice-new')),
          page('pengumuman/:id', 'notices:read', () => import('./routes/notice')),
          page('pengumuman/:id/ubah', 'notices:write', () => import('./routes/notice-change')),
          page('pertanyaan', 'questions:read', () => import('./routes/questions')),
          page('kotak-masuk', 'inbox:read', () => import('./routes/inbox')),
          page('kotak-masuk/:id', 'inbox:read', () => import('./routes/inbox-notice')),
          page(
            'surat-pribadi/:plan/:employee',
            'personal-letters:read',
            () => import('./routes/personal-letter'),
          ),
          page('survei', 'surveys:read', () => import('./routes/surveys')),
          page('survei/baru', 'surveys:write', () => import('./routes/survey-new')),
          page('survei/indeks', 'surveys:read', () => import('./routes/survey-index')),
          page('survei/masukan', 'survey-comments:read', () => import('./routes/survey-inbox')),
          page('survei/tindak-lanjut', 'surveys:read', () => import('./routes/survey-follow-ups')),
          page('survei/:id', 'surveys:read', () => import('./routes/survey')),
          page('survei/:id/ubah', 'surveys:write', () => import('./routes/survey-change')),
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
