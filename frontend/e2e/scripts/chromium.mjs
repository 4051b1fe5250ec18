// Finds Chromium, or installs it with the system's package manager where it may.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function find() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const files = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...files, ...APPLICATIONS].find(isProgram)
}

function install() {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words) => spawnSync('apt-get', words, { stdio: 'inherit', env: environment }).status === 0
  return apt('update', '-q') && apt('install', '-q', '-y', '--no-install-recommends', 'chromium')
}

/** @returns {string} path of the browser; ends the program with a message when there is none and none may be installed */
export function chromium() {
  const chosen = process.env.CHROME_PATH
  if (chosen) {
    if (isProgram(chosen)) return chosen
    throw new Error(`CHROME_PATH names ${chosen}, which is no program`)
  }
  const found = find()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  if (isRoot && isProgram('/usr/bin/apt-get')) {
    console.log('Chromium is missing: installing it with apt-get')
    const installed = install() && find()
    if (installed) return installed
  }
  throw new Error(
    'The browser stories need Chromium, and this account may not install it. Install it (Debian, Ubuntu: ' +
      'sudo apt-get install chromium), or name a browser in CHROME_PATH, or leave the stories out with -Dskip.e2e=true',
  )
}
