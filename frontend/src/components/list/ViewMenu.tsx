import { Button, Checkbox, Divider, Popover, Radio, TextInput } from '@patternfly/react-core'
import { CogIcon, TrashIcon } from '@patternfly/react-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSavedViews } from '@/lib/saved-views'
import type { ListState } from '@/lib/list-state'
import type { Column } from './types'

interface Props {
  /** Name of the list in local storage. */
  list: string
  state: ListState
  columns: Column<never>[]
}

/** Columns, density and the views a person saved. */
export function ViewMenu({ list, state, columns }: Props) {
  const { t } = useTranslation('common')
  const { views, save, forget } = useSavedViews(list)
  const [name, setName] = useState('')
  const shown = state.columns ?? columns.filter((column) => !column.optional).map((column) => column.key)
  const toggle = (key: string, on: boolean) => {
    const next = columns.map((column) => column.key).filter((one) => (one === key ? on : shown.includes(one)))
    state.setColumns(next)
  }
  return (
    <Popover
      aria-label={t('view.title')}
      className="sl-view-popover"
      position="bottom-end"
      showClose
      headerContent={t('view.title')}
      bodyContent={
        <div className="sl-view-menu">
          <fieldset>
            <legend>{t('view.saved')}</legend>
            {views.length === 0 && <small>{t('view.none')}</small>}
            {views.map((view) => (
              <div key={view.name} className="sl-view-menu__row">
                <Button variant="link" isInline onClick={() => state.applyView(view.search)}>
                  {view.name}
                </Button>
                <Button
                  variant="plain"
                  size="sm"
                  icon={<TrashIcon />}
                  aria-label={t('view.forget', { name: view.name })}
                  onClick={() => forget(view.name)}
                />
              </div>
            ))}
            <form
              className="sl-view-menu__row"
              onSubmit={(event) => {
                event.preventDefault()
                if (!name.trim()) return
                save(name.trim(), state.viewText())
                setName('')
              }}
            >
              <TextInput
                aria-label={t('view.name')}
                placeholder={t('view.name')}
                value={name}
                onChange={(_, typed) => setName(typed)}
              />
              <Button variant="secondary" type="submit">
                {t('save')}
              </Button>
            </form>
          </fieldset>
          <Divider />
          <fieldset>
            <legend>{t('view.density')}</legend>
            {(['compact', 'comfortable'] as const).map((density) => (
              <Radio
                key={density}
                id={`density-${list}-${density}`}
                name={`density-${list}`}
                label={t(`view.${density}`)}
                isChecked={state.density === density}
                onChange={() => state.setDensity(density)}
              />
            ))}
          </fieldset>
          <Divider />
          <fieldset>
            <legend>{t('view.columns')}</legend>
            {columns.map((column, index) => (
              <Checkbox
                key={column.key}
                id={`column-${list}-${column.key}`}
                label={column.label}
                isChecked={shown.includes(column.key)}
                isDisabled={index === 0}
                onChange={(_, on) => toggle(column.key, on)}
              />
            ))}
            {state.columns && (
              <Button variant="link" isInline onClick={() => state.setColumns(null)}>
                {t('view.reset')}
              </Button>
            )}
          </fieldset>
        </div>
      }
    >
      <Button variant="control" icon={<CogIcon />}>
        {t('view.title')}
      </Button>
    </Popover>
  )
}
