import {
  BalanceScaleIcon,
  CalendarAltIcon,
  ClipboardListIcon,
  CogIcon,
  CommentsIcon,
  EnvelopeIcon,
  ExchangeAltIcon,
  FileImportIcon,
  FolderOpenIcon,
  GavelIcon,
  HistoryIcon,
  HomeIcon,
  ListAltIcon,
  LockIcon,
  PaperPlaneIcon,
  PollIcon,
  QuestionCircleIcon,
  SitemapIcon,
  UsersIcon,
} from '@patternfly/react-icons'
import type { ComponentType } from 'react'
import type { Permission, Role } from '@/api/types'

export interface NavigationEntry {
  /** Key in `shell:nav`, and of the page for those who see only themselves. */
  key: string
  path: string
  permission: Permission
  icon: ComponentType
  /** Only for who has this role among others. */
  role?: Role
  /** Only for who is an employee, in whatever role. */
  isOwn?: boolean
}

export const NAVIGATION: { group: string; entries: NavigationEntry[] }[] = [
  {
    group: 'overview',
    entries: [
      { key: 'dashboard', path: '/', permission: 'session', icon: HomeIcon },
      { key: 'positionMap', path: '/peta-jabatan', permission: 'organisation:read', icon: SitemapIcon },
    ],
  },
  {
    group: 'data',
    entries: [
      { key: 'employees', path: '/pegawai', permission: 'employees:read', icon: UsersIcon },
      { key: 'workload', path: '/beban-kerja', permission: 'workload:read', icon: BalanceScaleIcon },
      { key: 'imports', path: '/impor', permission: 'imports:read', icon: FileImportIcon },
    ],
  },
  {
    group: 'mutation',
    entries: [
      { key: 'plans', path: '/rencana', permission: 'plans:read', icon: ClipboardListIcon },
      {
        key: 'ownRequest',
        path: '/permohonan',
        permission: 'vacancies:read',
        icon: PaperPlaneIcon,
        role: 'EMPLOYEE',
      },
      { key: 'cases', path: '/kasus', permission: 'mutation-cases:read', icon: FolderOpenIcon },
      { key: 'meetings', path: '/rapat', permission: 'meetings:read', icon: GavelIcon },
      {
        key: 'loans',
        path: '/penugasan-sementara',
        permission: 'temporary-assignments:read',
        icon: ExchangeAltIcon,
      },
    ],
  },
  {
    group: 'service',
    entries: [
      { key: 'surveys', path: '/survei', permission: 'surveys:read', icon: CommentsIcon },
      {
        key: 'ownSurveys',
        path: '/survei-saya',
        permission: 'own-surveys:answer',
        icon: PollIcon,
        isOwn: true,
      },
      { key: 'questionnaires', path: '/kuesioner', permission: 'surveys:read', icon: QuestionCircleIcon },
    ],
  },
  {
    group: 'administration',
    entries: [
      { key: 'rules', path: '/pengaturan/aturan', permission: 'rules:read', icon: ListAltIcon },
      { key: 'calendar', path: '/pengaturan/kalender', permission: 'rules:read', icon: CalendarAltIcon },
      { key: 'freezeWindows', path: '/pengaturan/masa-larangan', permission: 'rules:read', icon: LockIcon },
      { key: 'letters', path: '/pengaturan/surat', permission: 'letter-settings:read', icon: EnvelopeIcon },
      { key: 'accounts', path: '/pengaturan/akun', permission: 'accounts:write', icon: CogIcon },
      { key: 'audit', path: '/audit', permission: 'audit:read', icon: HistoryIcon },
    ],
  },
]
