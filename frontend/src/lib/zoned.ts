/** The instant at which a clock in a zone shows a local time `YYYY-MM-DDTHH:mm`. */
export function instantIn(zone: string, local: string): string {
  const asUtc = new Date(`${local}:00Z`)
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(asUtc)
  const offset = new Date(`${shown.replace(' ', 'T')}Z`).getTime() - asUtc.getTime()
  return new Date(asUtc.getTime() - offset).toISOString()
}
