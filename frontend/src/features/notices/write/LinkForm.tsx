import { Button, TextInput } from '@patternfly/react-core'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '@/components/form/Field'

const ADDRESS = /^(https?:\/\/|mailto:)\S+$/i

interface Props {
  initial: string
  /** Empty takes the link away. */
  onSet: (href: string) => void
  onClose: () => void
}

/** Asks for the address of a link. Stands inside the form of the notice, so it is no form of its own. */
export function LinkForm({ initial, onSet, onClose }: Props) {
  const { t } = useTranslation(['notices', 'common'])
  const [href, setHref] = useState(initial)
  const [error, setError] = useState<string>()
  const set = () => {
    const address = href.trim()
    if (address && !ADDRESS.test(address)) setError(t('notices:write.linkWrong'))
    else onSet(address)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      set()
    }
    if (event.key === 'Escape') onClose()
  }
  return (
    <div className="sl-editor__link" role="group" aria-label={t('notices:write.tool.link')}>
      <Field
        id="notice-link"
        label={t('notices:write.link')}
        hint={t('notices:write.linkHint')}
        error={error}
      >
        <TextInput
          id="notice-link"
          type="url"
          autoFocus
          value={href}
          onChange={(_, typed) => setHref(typed)}
          onKeyDown={keys}
          aria-describedby="notice-link-help"
          validated={error ? 'error' : 'default'}
        />
      </Field>
      <Button size="sm" onClick={set}>
        {t(href.trim() || !initial ? 'notices:write.linkSet' : 'notices:write.linkRemove')}
      </Button>
      <Button size="sm" variant="link" onClick={onClose}>
        {t('common:cancel')}
      </Button>
    </div>
  )
}
