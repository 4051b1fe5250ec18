// `npm` under the name the platform knows it by, so that the build can call it through node everywhere.
import { spawnSync } from 'node:child_process'

const npm = spawnSync('npm', process.argv.slice(2), { stdio: 'inherit', shell: process.platform === 'win32' })
process.exit(npm.status ?? 1)
