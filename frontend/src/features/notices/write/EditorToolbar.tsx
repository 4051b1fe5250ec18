import { Button } from '@patternfly/react-core'
import {
  BoldIcon,
  HeadingIcon,
  ItalicIcon,
  LinkIcon,
  ListOlIcon,
  ListUlIcon,
  QuoteLeftIcon,
  RedoIcon,
  TableIcon,
  UnderlineIcon,
  UndoIcon,
} from '@patternfly/react-icons'
import { useEditorState, type Editor } from '@tiptap/react'
import { useRef, useState, type ComponentType, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkForm } from './LinkForm'

interface Act {
  name: string
  icon: ComponentType
  run: () => void
  isOn?: boolean
  isOff?: boolean
}

const ROWS = 3
const COLUMNS = 2

/** The buttons of the text: one stop for Tab, the arrows go from button to button. */
export function EditorToolbar(props: { editor: Editor; label: string; controls: string }) {
  const { editor, label, controls } = props
  const { t } = useTranslation('notices')
  const place = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [isLinking, setLinking] = useState(false)
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      underline: now.isActive('underline'),
      heading: now.isActive('heading', { level: 2 }),
      subheading: now.isActive('heading', { level: 3 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
      table: now.isActive('table'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  })
  const chain = () => editor.chain().focus()
  const acts: Act[] = [
    { name: 'bold', icon: BoldIcon, isOn: on.bold, run: () => chain().toggleBold().run() },
    { name: 'italic', icon: ItalicIcon, isOn: on.italic, run: () => chain().toggleItalic().run() },
    {
      name: 'underline',
      icon: UnderlineIcon,
      isOn: on.underline,
      run: () => chain().toggleUnderline().run(),
    },
    {
      name: 'heading',
      icon: HeadingIcon,
      isOn: on.heading,
      run: () => chain().toggleHeading({ level: 2 }).run(),
    },
    {
      name: 'subheading',
      icon: SmallHeading,
      isOn: on.subheading,
      run: () => chain().toggleHeading({ level: 3 }).run(),
    },
    { name: 'bullets', icon: ListUlIcon, isOn: on.bullets, run: () => chain().toggleBulletList().run() },
    { name: 'numbers', icon: ListOlIcon, isOn: on.numbers, run: () => chain().toggleOrderedList().run() },
    { name: 'quote', icon: QuoteLeftIcon, isOn: on.quote, run: () => chain().toggleBlockquote().run() },
    { name: 'link', icon: LinkIcon, isOn: on.link, run: () => setLinking(true) },
    {
      name: on.table ? 'noTable' : 'table',
      icon: TableIcon,
      isOn: on.table,
      run: () =>
        on.table
          ? chain().deleteTable().run()
          : chain().insertTable({ rows: ROWS, cols: COLUMNS, withHeaderRow: true }).run(),
    },
    ...(on.table
      ? [{ name: 'row', icon: PlusRow, run: () => void chain().addRowAfter().run() } satisfies Act]
      : []),
    { name: 'undo', icon: UndoIcon, isOff: !on.canUndo, run: () => chain().undo().run() },
    { name: 'redo', icon: RedoIcon, isOff: !on.canRedo, run: () => chain().redo().run() },
  ]
  const current = Math.min(at, acts.length - 1)
  const keys = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: (current + 1) % acts.length,
      ArrowLeft: (current - 1 + acts.length) % acts.length,
      Home: 0,
      End: acts.length - 1,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    place.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <>
      <div
        ref={place}
        role="toolbar"
        aria-label={label}
        aria-controls={controls}
        className="sl-editor__tools"
        onKeyDown={keys}
      >
        {acts.map(({ name, icon: Icon, run, isOn, isOff }, index) => (
          <Button
            key={name}
            variant="plain"
            size="sm"
            icon={<Icon />}
            aria-label={t(`write.tool.${name}`)}
            title={t(`write.tool.${name}`)}
            aria-pressed={isOn}
            isAriaDisabled={isOff}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setAt(index)}
            onClick={run}
          />
        ))}
      </div>
      {isLinking && (
        <LinkForm
          initial={String(editor.getAttributes('link').href ?? '')}
          onSet={(href) => {
            setLinking(false)
            const linked = chain().extendMarkRange('link')
            if (href) linked.setLink({ href }).run()
            else linked.unsetLink().run()
          }}
          onClose={() => {
            setLinking(false)
            editor.commands.focus()
          }}
        />
      )}
    </>
  )
}

const SmallHeading = () => <span className="sl-editor__letter">H3</span>
const PlusRow = () => <span className="sl-editor__letter">+≡</span>
