// What `mvn verify` runs after packaging: the stories in a real browser.
import { chromium } from './chromium.mjs'
import { install, run } from './run.mjs'

let browser
try {
  browser = chromium()
} catch (missing) {
  console.error(missing.message)
  process.exit(1)
}
install()
run('types of the stories', 'npm', ['run', '--silent', 'typecheck'])
run('stories', 'npm', ['test', '--silent', '--', ...process.argv.slice(2)], { CHROME_PATH: browser })
