import type { ReactNode } from 'react'

interface Props {
  label: string
  value: ReactNode
  note?: ReactNode
  tone?: 'shortage' | 'surplus' | 'plain'
}

/** One key figure with its name and what it is measured against. */
export function Figure({ label, value, note, tone = 'plain' }: Props) {
  return (
    <div className={`sl-figure sl-figure--${tone}`}>
      <dt>{label}</dt>
      <dd>
        <span className="sl-figure__value">{value}</span>
        {note && <span className="sl-figure__note">{note}</span>}
      </dd>
    </div>
  )
}

export const Figures = ({ children }: { children: ReactNode }) => <dl className="sl-figures">{children}</dl>
