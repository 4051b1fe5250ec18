import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const TARGET = resolve(dirname(fileURLToPath(import.meta.url)), '../../../backend/service/target')
const JAR = join(TARGET, 'quarkus-app/quarkus-run.jar')
export const DATA = join(TARGET, 'e2e-data')
const LOG = join(TARGET, 'e2e-application.log')

const READY_WITHIN = 3 * 60_000
const DEMO_WITHIN = 8 * 60_000
const STOP_WITHIN = 30_000
/** What the application prints once every wanted government is loaded. */
const LOADED = '[selaras] Sign in at'

/** The packaged application on a free port, with one government of the demonstration on fresh data. */
export class Application {
  private constructor(
    readonly url: string,
    private readonly process: ChildProcess,
  ) {}

  static async start(): Promise<Application> {
    if (!existsSync(JAR)) throw new Error(`${JAR} is missing: run mvn -f backend -DskipTests package first`)
    clearData()
    const port = await freePort()
    const log = openSync(LOG, 'w')
    const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'
    const child = spawn(java, ['-XX:TieredStopAtLevel=1', '-jar', JAR], {
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        SELARAS_DATA: DATA,
        SELARAS_DEMO_GOVERNMENTS: 'samarinda',
        QUARKUS_HTTP_PORT: String(port),
      },
    })
    const application = new Application(`http://localhost:${port}`, child)
    try {
      await application.until('ready', READY_WITHIN, () => application.answers('/q/health/ready'))
      await application.until('loaded with the demonstration', DEMO_WITHIN, () =>
        application.hasDemonstration(),
      )
    } catch (failure) {
      await application.stop()
      throw failure
    }
    return application
  }

  /** Asks it to end, as Ctrl-C does, so that its database server ends too. */
  async stop(): Promise<void> {
    if (this.hasEnded()) return
    const ended = new Promise((done) => this.process.once('exit', done))
    this.process.kill('SIGTERM')
    const tooLate = setTimeout(() => this.process.kill('SIGKILL'), STOP_WITHIN)
    await ended
    clearTimeout(tooLate)
  }

  private hasEnded = () => this.process.exitCode !== null || this.process.signalCode !== null

  private async until(state: string, within: number, holds: () => Promise<boolean>) {
    const end = Date.now() + within
    while (!(await holds().catch(() => false))) {
      if (this.hasEnded() || Date.now() > end) {
        const tail = readFileSync(LOG, 'utf8').split('\n').slice(-30).join('\n')
        throw new Error(
          `The application is not ${state} (${this.hasEnded() ? 'it ended' : 'time is up'}):\n${tail}`,
        )
      }
      await new Promise((next) => setTimeout(next, 1000))
    }
  }

  private answers = async (path: string) => (await fetch(this.url + path)).ok

  /** Told by the console: asking for an account that is not there yet would soon be refused as guessing. */
  private hasDemonstration = () => Promise.resolve(readFileSync(LOG, 'utf8').includes(LOADED))
}

/** Stories change data, so each run begins with none; a server that a killed run left behind is ended first. */
function clearData() {
  const record = join(DATA, 'mysql-server.properties')
  const pid = existsSync(record) ? Number(/^pid=(\d+)$/m.exec(readFileSync(record, 'utf8'))?.[1]) : NaN
  if (pid && commandOf(pid).includes(DATA)) process.kill(pid, 'SIGKILL')
  rmSync(DATA, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
  mkdirSync(TARGET, { recursive: true })
}

function commandOf(pid: number) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? found(address.port) : failed(new Error('no port')),
      )
    })
  })
