import { createElement, Fragment, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const KEPT = new Set(
  'P BR H2 H3 H4 UL OL LI STRONG B EM I U BLOCKQUOTE HR THEAD TBODY TR TH TD SUB SUP'.split(' '),
)
const EMPTY = new Set(['BR', 'HR'])
const SAFE_ADDRESS = /^(https?:|mailto:)/i
const ELEMENT = 1
const TEXT = 3

/**
 * Clean HTML of a notice. The service has cleaned it; here it is built anew from the few elements a notice may hold,
 * so that nothing else can ever become part of the page.
 */
export function RichText({ html }: { html: string }) {
  const { t } = useTranslation('notices')
  const table = t('table')
  const content = useMemo(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    return inside(body, table)
  }, [html, table])
  return <div className="sl-rich">{content}</div>
}

const inside = (parent: Node, table: string): ReactNode[] =>
  [...parent.childNodes].map((node, index) => <Fragment key={index}>{drawn(node, table)}</Fragment>)

function drawn(node: Node, table: string): ReactNode {
  if (node.nodeType === TEXT) return isBetweenRows(node) ? null : node.textContent
  if (node.nodeType !== ELEMENT) return null
  const element = node as Element
  const name = element.tagName
  if (name === 'SCRIPT' || name === 'STYLE') return null
  if (EMPTY.has(name)) return createElement(name.toLowerCase())
  const content = inside(element, table)
  if (name === 'A') {
    const href = element.getAttribute('href') ?? ''
    return SAFE_ADDRESS.test(href) ? (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {content}
      </a>
    ) : (
      content
    )
  }
  if (name === 'TABLE')
    return (
      <div className="sl-rich__table" tabIndex={0} role="region" aria-label={table}>
        <table>{content}</table>
      </div>
    )
  if (!KEPT.has(name)) return content
  return createElement(name.toLowerCase(), spans(element), content)
}

/** Line breaks of the source between the parts of a table, where no text may stand. */
const isBetweenRows = (node: Node) =>
  !node.textContent?.trim() && /^(TABLE|THEAD|TBODY|TR)$/.test(node.parentElement?.tagName ?? '')

function spans(element: Element) {
  if (!/^T[HD]$/.test(element.tagName)) return null
  const number = (name: string) => Number(element.getAttribute(name)) || undefined
  return { colSpan: number('colspan'), rowSpan: number('rowspan') }
}
