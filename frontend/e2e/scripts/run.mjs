import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a program in the folder of the stories and ends with its code when it fails. */
export function run(title, program, words, environment = {}) {
  console.log(`--- ${title}`)
  const { status, error } = spawnSync(program, words, {
    cwd: FOLDER,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  })
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}

export function install() {
  run('packages of the stories', process.execPath, ['../scripts/install.mjs', '.'])
}
