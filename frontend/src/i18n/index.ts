import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { readStored, writeStored } from '@/lib/storage'

export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

// One chunk a language: only the one in use is loaded.
const LOADERS: Record<Language, () => Promise<{ default: Record<string, object> }>> = {
  id: () => import('./messages.id'),
  en: () => import('./messages.en'),
}

const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language)

async function load(language: Language) {
  const { default: files } = await LOADERS[language]()
  for (const [name, messages] of Object.entries(files)) i18next.addResourceBundle(language, name, messages)
}

/** Starts the messages in the language the person chose last; Indonesian when they never chose. */
export async function startMessages(wanted: unknown = readStored('language', 'id')) {
  const language = isLanguage(wanted) ? wanted : 'id'
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    returnNull: false,
  })
  await load(language)
  document.documentElement.lang = language
}

export async function changeLanguage(language: Language) {
  if (!i18next.hasResourceBundle(language, 'common')) await load(language)
  await i18next.changeLanguage(language)
  writeStored('language', language)
  document.documentElement.lang = language
}

export { i18next }
