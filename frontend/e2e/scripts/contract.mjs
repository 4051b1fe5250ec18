// What `mvn verify` runs after packaging: the linters of the published contract.
import { install, run } from './run.mjs'

install()
run('contract', 'npm', ['run', '--silent', 'contract'], {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  SCARF_ANALYTICS: 'false',
})
