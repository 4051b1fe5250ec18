import { Application, DATA } from './application'

/** Before the first story: starts the packaged application, unless `SELARAS_E2E_URL` says where one runs. */
export default async function start() {
  if (process.env.SELARAS_E2E_URL) return
  const application = await Application.start()
  process.env.SELARAS_E2E_URL = application.url
  process.env.SELARAS_E2E_DATA = DATA
  return () => application.stop()
}
