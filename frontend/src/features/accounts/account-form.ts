import type { TFunction } from 'i18next'
import { z } from 'zod'
import type { AccountView, ChangeAccount, Role } from '@/api/types'

export const PASSWORD_LENGTH = 12

export const accountSchema = (t: TFunction, isNew: boolean) =>
  z.object({
    username: isNew ? z.string().trim().min(1, t('accounts:usernameMissing')) : z.string(),
    displayName: z.string().trim().min(1, t('accounts:displayNameMissing')),
    password: isNew ? z.string().min(PASSWORD_LENGTH, t('accounts:passwordHint')) : z.string(),
    roles: z.array(z.string()).min(1, t('accounts:rolesMissing')),
    unitId: z.string(),
    language: z.enum(['id', 'en']),
    active: z.boolean(),
  })

export type AccountForm = z.infer<ReturnType<typeof accountSchema>>

export const formOf = (account?: AccountView): AccountForm => ({
  username: account?.username ?? '',
  displayName: account?.displayName ?? '',
  password: '',
  roles: account?.roles ?? [],
  unitId: account?.unitId ?? '',
  language: account?.language === 'en' ? 'en' : 'id',
  active: account?.active ?? true,
})

export const profileOf = (form: AccountForm, account?: AccountView): ChangeAccount => ({
  displayName: form.displayName.trim(),
  roles: form.roles as Role[],
  unitId: form.unitId || undefined,
  employeeId: account?.employeeId ?? undefined,
  language: form.language,
  active: form.active,
})
