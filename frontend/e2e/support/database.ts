import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TARGET } from './application'

const LIBRARIES = join(TARGET, 'quarkus-app/lib/main')
const CHANGE = join(dirname(fileURLToPath(import.meta.url)), 'Change.java')

/** Folder of the data of the application that the stories run on. */
function dataFolder(): string {
  const folder = process.env.SELARAS_E2E_DATA
  if (!folder) throw new Error('SELARAS_E2E_DATA has to name the data of the application that was started by hand')
  return folder
}

/**
 * Changes rows behind the application's back, as a fault would: for what nobody can do through it.
 * @returns how many rows changed
 */
export function changeRows(statement: string, ...values: string[]): number {
  const driver = readdirSync(LIBRARIES).find((name) => name.includes('mysql-connector-j'))
  if (!driver) throw new Error(`no database driver in ${LIBRARIES}`)
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'
  const words = ['-cp', join(LIBRARIES, driver), CHANGE, dataFolder(), statement, ...values]
  return Number(execFileSync(java, words, { encoding: 'utf8' }))
}
