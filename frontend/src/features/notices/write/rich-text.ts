import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

/** A plain table: without widths, because the page's security policy allows no styles in HTML. */
const PlainTable = Table.extend({
  addNodeView: () => null,
  renderHTML: () => ['table', ['tbody', 0]],
  // Tab leaves the text, as everywhere on the page; the arrows go from cell to cell.
  addKeyboardShortcuts: () => ({}),
})

/** Exactly what the service keeps of a notice's HTML, so that its cleaning finds nothing in what was written here. */
export const PARTS = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      protocols: ['mailto'],
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  PlainTable.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
]
