import { EditorContent, useEditor } from '@tiptap/react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { EditorToolbar } from './EditorToolbar'
import { PARTS } from './rich-text'

interface Props {
  id: string
  /** Id of what names it. */
  labelledBy: string
  describedBy: string
  initial: string
  onChange: (html: string) => void
}

/** Text with headings, lists, tables and links. Tab leaves it; Alt and F10 lead to its buttons. */
export default function RichTextEditor({ id, labelledBy, describedBy, initial, onChange }: Props) {
  const { t } = useTranslation('notices')
  const place = useRef<HTMLDivElement>(null)
  const editor = useEditor({
    extensions: PARTS,
    content: initial,
    // Its rules stand in the style sheet: the page's security policy allows no style element.
    injectCSS: false,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
        class: 'sl-rich sl-rich--edited',
      },
      handleDOMEvents: {
        keydown: (_, event) => {
          if (event.key === 'F10' && event.altKey) {
            event.preventDefault()
            place.current?.querySelector<HTMLElement>('[role="toolbar"] button[tabindex="0"]')?.focus()
            return true
          }
          return event.key === 'Tab'
        },
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.isEmpty ? '' : changed.getHTML()),
  })
  return (
    <div className="sl-editor" ref={place}>
      {editor && <EditorToolbar editor={editor} label={t('write.toolbar')} controls={id} />}
      <EditorContent editor={editor} />
    </div>
  )
}
