/** 26 signs, in groups or not; any other fragment is none of ours. */
const TOKEN = /^#([\da-z](?:-?[\da-z]){25})$/i

/**
 * The code of the card whose QR led here, or nothing. It stands behind the # because browsers tell that part to no
 * server, and it leaves the address at once, so that whoever looks at the screen or copies the address has no code.
 */
export function takeToken(): string {
  const token = TOKEN.exec(location.hash)?.[1] ?? ''
  if (token) history.replaceState(history.state, '', location.pathname + location.search)
  return token
}
