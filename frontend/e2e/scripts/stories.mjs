// What `mvn verify` runs after packaging: the contract's linters, then the stories in a real browser.
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from './chromium.mjs'

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const CONSENTLESS = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  SCARF_ANALYTICS: 'false',
}

function run(title, program, words, environment = {}) {
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

let browser
try {
  browser = chromium()
} catch (missing) {
  console.error(missing.message)
  process.exit(1)
}
run('packages of the stories', process.execPath, ['../scripts/install.mjs', '.'])
run('contract', 'npm', ['run', '--silent', 'contract'], CONSENTLESS)
run('types of the stories', 'npm', ['run', '--silent', 'typecheck'])
run('stories', 'npm', ['test', '--silent', '--', ...process.argv.slice(2)], { CHROME_PATH: browser })
