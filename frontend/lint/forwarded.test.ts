import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')
const withoutComments = (text: string) => text.replace(/^\s*#.*$/gm, '')
const configuration = withoutComments(read('nginx.conf'))
const trust = withoutComments(read('trusted-proxy.conf.template'))

describe('what the service hears of the caller’s address', () => {
  it('is the address the web server sees, never a list that the caller began', () => {
    expect(configuration.match(/proxy_set_header X-Forwarded-For .*/g)).toEqual([
      'proxy_set_header X-Forwarded-For $remote_addr;',
    ])
    expect(configuration).not.toContain('$proxy_add_x_forwarded_for')
  })

  it('is told by the one proxy that an operator names, and by nobody unless one is named', () => {
    expect(trust.match(/set_real_ip_from .*/g)).toEqual(['set_real_ip_from ${SELARAS_TRUSTED_PROXY};'])
    expect(trust).toContain('real_ip_recursive off;')
    expect(read('Dockerfile')).toMatch(/^ENV SELARAS_TRUSTED_PROXY=127\.0\.0\.1$/m)
    expect(read('../docker-compose.yml')).toMatch(
      /web:[\s\S]*SELARAS_TRUSTED_PROXY: \$\{SELARAS_TRUSTED_PROXY:-127\.0\.0\.1\}/,
    )
  })
})

const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** A free port: taken and given back. */
async function freePort() {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

describe.runIf(hasNginx)('a real web server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-nginx-'))
  const running: ChildProcess[] = []
  let service: Server

  beforeAll(async () => {
    service = createServer((asked, answer) => answer.end(asked.headers['x-forwarded-for']))
    await new Promise<void>((done) => service.listen(0, '127.0.0.1', done))
  })
  afterAll(() => {
    running.forEach((one) => one.kill())
    service.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Starts it with the given proxy trusted and answers its port. */
  async function start(trusted: string) {
    const port = await freePort()
    const own = configuration
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replace('http://service:8080', `http://127.0.0.1:${(service.address() as AddressInfo).port}`)
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((each) => `${each}_temp_path ${folder}/${each}-${port};`)
      .join('\n')
    const file = join(folder, `${port}.conf`)
    writeFileSync(
      file,
      `daemon off; master_process off; pid ${folder}/${port}.pid; error_log stderr notice;
      events {} http { access_log off; ${places}
      ${trust.replace('${SELARAS_TRUSTED_PROXY}', trusted)} ${own} }`,
    )
    const nginx = spawn('nginx', ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] })
    running.push(nginx)
    await new Promise<void>((done, failed) => {
      let said = ''
      nginx.stderr.on('data', (words: Buffer) => {
        said += words.toString()
        if (/start worker|epoll|built by/.test(said)) done()
      })
      nginx.on('exit', () => failed(new Error(said)))
    })
    return port
  }

  const heard = (port: number, claimed: string) =>
    new Promise<string>((done, failed) => {
      const path = '/api/v1/public/surveys/any'
      request({ host: '127.0.0.1', port, path, headers: { 'X-Forwarded-For': claimed } }, (answer) => {
        let text = ''
        answer.on('data', (part: Buffer) => (text += part.toString()))
        answer.on('end', () => done(text))
      })
        .on('error', failed)
        .end()
    })

  it('passes no address on that a caller made up', async () => {
    expect(await heard(await start('192.0.2.1'), '203.0.113.9, 198.51.100.7')).toBe('127.0.0.1')
  })

  it('takes the last address from the proxy it trusts, not the first that came with the request', async () => {
    expect(await heard(await start('127.0.0.1'), '203.0.113.9, 198.51.100.7')).toBe('198.51.100.7')
  })
})
