const DASH = '–'

export interface Format {
  /** `1.234` */
  integer(value: number | null | undefined): string
  /** `1.234,5` with at most (or exactly, with `fixed`) the given decimals. */
  decimal(value: number | null | undefined, digits?: number, fixed?: boolean): string
  /** `+12`, `−3`, `0`: for differences; the sign is a real minus. */
  signed(value: number | null | undefined, digits?: number): string
  /** A share of one as `87,5 %`. */
  percent(value: number | null | undefined, digits?: number): string
  /** `Rp 1.234` */
  money(value: number | null | undefined): string
  /** `31 Des 2025` for a local date. */
  date(value: string | null | undefined): string
  /** `Des 2025` for `2025-12`. */
  month(value: string | null | undefined): string
  /** `31 Des 2025 14.05 WITA` for an instant in the government's zone. */
  instant(value: string | null | undefined): string
  /** `2 th 3 bl` */
  months(value: number | null | undefined): string
}

const LOCALE: Record<string, string> = { id: 'id-ID', en: 'en-GB' }
const ZONE_NAME: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** `WITA`; the name of the zone itself where Indonesia has no short one for it. */
export const zoneName = (timeZone: string) => ZONE_NAME[timeZone] ?? timeZone

/** Writes figures and dates as an Indonesian office (or an English reader) expects them. */
export function createFormat(
  language: string,
  timeZone = 'Asia/Jakarta',
  monthWords = { year: 'th', month: 'bl' },
): Format {
  const locale = LOCALE[language] ?? LOCALE.id
  const number = (value: number | null | undefined, options: Intl.NumberFormatOptions) =>
    value === null || value === undefined || Number.isNaN(value)
      ? DASH
      : new Intl.NumberFormat(locale, options).format(value).replace(/^-/, '−')
  const dateParts = (value: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...options }).format(
      value,
    )
  return {
    integer: (value) => number(value, { maximumFractionDigits: 0 }),
    decimal: (value, digits = 2, fixed = false) =>
      number(value, { maximumFractionDigits: digits, minimumFractionDigits: fixed ? digits : 0 }),
    signed: (value, digits = 0) =>
      number(value, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }),
    percent: (value, digits = 1) =>
      value === null || value === undefined
        ? DASH
        : `${number(value * 100, { maximumFractionDigits: digits })} %`,
    money: (value) =>
      value === null || value === undefined ? DASH : `Rp ${number(value, { maximumFractionDigits: 0 })}`,
    date: (value) =>
      value ? dateParts(new Date(`${value.slice(0, 10)}T00:00:00Z`), { timeZone: 'UTC' }) : DASH,
    month: (value) =>
      value
        ? new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
            new Date(`${value}-01T00:00:00Z`),
          )
        : DASH,
    instant: (value) => {
      if (!value) return DASH
      const moment = new Date(value)
      const clock = new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
        timeZone,
      })
      return `${dateParts(moment, { timeZone })} ${clock.format(moment)} ${zoneName(timeZone)}`
    },
    months: (value) => {
      if (value === null || value === undefined) return DASH
      const years = Math.trunc(value / 12)
      const rest = value % 12
      const parts = [
        years ? `${years} ${monthWords.year}` : '',
        rest || !years ? `${rest} ${monthWords.month}` : '',
      ]
      return parts.filter(Boolean).join(' ')
    },
  }
}

/** Today's date in a zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now = new Date()) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    now,
  )
