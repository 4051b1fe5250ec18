import { expect, type Page } from '@playwright/test'
import { read, send } from './cases'

interface Questionnaire {
  id: string
  shipped: boolean
  versions: { id: string; status: string }[]
}

const all = async (page: Page) => (await read<{ items: Questionnaire[] }>(page, '/questionnaires')).items

/** A questionnaire that came along, with its version: nobody changes it. */
export async function shippedVersion(page: Page): Promise<string> {
  const found = (await all(page)).find(({ shipped }) => shipped)
  return `${found?.id}/${found?.versions[0]?.id}`
}

/** A draft that is being written; begun where there is none. */
export async function draftVersion(page: Page): Promise<string> {
  const known = (await all(page)).find(({ versions }) => versions[0]?.status === 'DRAFT')
  if (known) return `${known.id}/${known.versions[0]?.id}`
  const begun = await send(
    page,
    'POST',
    '/questionnaires',
    {
      code: `SALIN${Date.now()}`,
      name: 'Salinan untuk ditulis',
      purpose: 'OWN',
      copyOf: (await shippedVersion(page)).split('/')[1],
    },
    { 'Idempotency-Key': crypto.randomUUID() },
  )
  const { id, versions } = (await begun.json()) as Questionnaire
  return `${id}/${versions[0]?.id}`
}

/** A survey of the demonstration that asks an own questionnaire. */
export async function askedSurvey(page: Page): Promise<string> {
  const { items } = await read<{ items: { id: string; questionnaireVersionId: string | null }[] }>(
    page,
    '/surveys?limit=100',
  )
  const found = items.find(({ questionnaireVersionId }) => questionnaireVersionId !== null)
  expect(found, 'the demonstration has one').toBeDefined()
  return found?.id ?? ''
}

/** A survey with enough answers that its comments are told; the newest ones of other stories have few. */
export async function toldSurvey(page: Page): Promise<string> {
  const { items } = await read<{ items: { id: string }[] }>(page, '/surveys?limit=50')
  for (const { id } of items)
    if ((await page.request.get(`/api/v1/surveys/${id}/comments?limit=1`)).ok()) return id
  throw new Error('no survey tells its comments')
}
