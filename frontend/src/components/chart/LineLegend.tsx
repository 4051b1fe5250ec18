import { PALETTE } from './palette'

const SHAPES = ['circle', 'rect', 'triangle', 'diamond'] as const
type Shape = (typeof SHAPES)[number]

/** How a line is drawn: by its color and by its marks, for those who cannot tell the colors apart. */
export interface LineLook {
  color: string
  symbol: Shape
  width: number
  type: 'solid' | 'dashed'
}

/** The look of the first, second, … line of a figure. */
export const lookOf = (at: number): LineLook => ({
  color: PALETTE.series[at % PALETTE.series.length]!,
  symbol: SHAPES[at % SHAPES.length]!,
  width: at === 0 ? 4 : 2,
  type: at < SHAPES.length ? 'solid' : 'dashed',
})

/** What a figure is told to draw a line like this. */
export const drawn = ({ color, symbol, width, type }: LineLook) => ({
  type: 'line' as const,
  symbol,
  symbolSize: 8,
  lineStyle: { color, width, type },
  itemStyle: { color },
})

/** Names the lines of a figure below it: on the canvas long names would run into each other on a phone. */
export function LineLegend({ lines }: { lines: { name: string; look: LineLook }[] }) {
  return (
    <ul className="sl-line-legend">
      {lines.map(({ name, look }) => (
        <li key={name}>
          <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
            <line
              x1="0"
              y1="6"
              x2="28"
              y2="6"
              stroke={look.color}
              strokeWidth={look.width}
              strokeDasharray={look.type === 'dashed' ? '5 3' : undefined}
            />
            <Mark {...look} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

function Mark({ symbol, color }: LineLook) {
  const paint = { fill: color }
  switch (symbol) {
    case 'circle':
      return <circle cx="14" cy="6" r="4" {...paint} />
    case 'rect':
      return <rect x="10" y="2" width="8" height="8" {...paint} />
    case 'triangle':
      return <path d="M14 1.5 18.5 10h-9z" {...paint} />
    case 'diamond':
      return <path d="M14 1 19 6 14 11 9 6z" {...paint} />
  }
}
