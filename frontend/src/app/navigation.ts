import {
  BalanceScaleIcon,
  BullhornIcon,
  CalendarAltIcon,
  ClipboardListIcon,
  CogIcon,
  CommentDotsIcon,
  CommentsIcon,
  EnvelopeIcon,
  ExchangeAltIcon,
  EyeIcon,
  FileImportIcon,
  FolderOpenIcon,
  GavelIcon,
  HandsHelpingIcon,
  HeartIcon,
  HistoryIcon,
  HomeIcon,
  InboxIcon,
  ListAltIcon,
  LockIcon,
  PaperPlaneIcon,
  PollIcon,
  QuestionCircleIcon,
  RouteIcon,
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
    group: 'socialisation',
    entries: [
      { key: 'programmes', path: '/program-mutasi', permission: 'transfer-programmes:read', icon: RouteIcon },
      { key: 'wishes', path: '/minat', permission: 'wishes:count', icon: HeartIcon },
      { key: 'notices', path: '/pengumuman', permission: 'notices:read', icon: BullhornIcon },
      { key: 'inbox', path: '/kotak-masuk', permission: 'inbox:read', icon: InboxIcon },
      { key: 'questions', path: '/pertanyaan', permission: 'questions:read', icon: QuestionCircleIcon },
    ],
  },
  {
    group: 'voice',
    entries: [
      { key: 'ownMoves', path: '/mutasi-saya', permission: 'mutation-answers:give', icon: RouteIcon },
      { key: 'ownWishes', path: '/minat-saya', permission: 'wishes:own', icon: HeartIcon },
      { key: 'ownConcerns', path: '/kekhawatiran-saya', permission: 'concerns:own', icon: CommentDotsIcon },
      { key: 'concerns', path: '/kekhawatiran', permission: 'concerns:count', icon: CommentDotsIcon },
      {
        key: 'accompaniments',
        path: '/pendampingan',
        permission: 'accompaniments:read',
        icon: HandsHelpingIcon,
      },
      { key: 'objections', path: '/keberatan', permission: 'objections:read', icon: BullhornIcon },
      { key: 'accessLog', path: '/akses-data-saya', permission: 'access-log:read', icon: EyeIcon },
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
