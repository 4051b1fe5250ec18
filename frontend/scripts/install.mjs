// Runs `npm ci` only when the installed tree differs from the lock, so that a second build starts at once.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const folder = resolve(process.argv[2] ?? '.')
const stamp = resolve(folder, 'node_modules/.selaras-lock')
const lock = createHash('sha256')
  .update(readFileSync(resolve(folder, 'package-lock.json')))
  .update(process.version)
  .digest('hex')

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) {
  console.log(`packages of ${folder} are up to date`)
} else {
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) process.exit(npm.status ?? 1)
  writeFileSync(stamp, lock)
}
