import { Button, ModalBody, ModalFooter, ModalHeader, Radio } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert } from './Alert'
import { Modal } from './Modal'

interface Props<T extends object> {
  /** What the reader wanted to save. */
  mine: T
  /** What somebody else saved meanwhile. */
  theirs: T
  fields: { name: keyof T & string; label: string; show?: (value: unknown) => string }[]
  onSave: (merged: T) => void
  onClose: () => void
}

const text = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.map(text).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** After a 412: both versions field by field, and the reader chooses. Fields that agree are not asked for. */
export function StaleModal<T extends object>({ mine, theirs, fields, onSave, onClose }: Props<T>) {
  const { t } = useTranslation('common')
  const different = fields.filter(({ name }) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]))
  const [taken, setTaken] = useState<Record<string, 'mine' | 'theirs'>>({})
  const choice = (name: string) => taken[name] ?? 'mine'
  const save = () => {
    const kept = different.filter(({ name }) => choice(name) === 'mine').map(({ name }) => [name, mine[name]])
    onSave({ ...theirs, ...Object.fromEntries(kept) } as T)
  }
  return (
    <Modal isOpen onClose={onClose} variant="large" aria-labelledby="stale-title">
      <ModalHeader title={t('stale.title')} labelId="stale-title" />
      <ModalBody>
        <Alert isInline isPlain variant="warning" title={t('stale.body')} />
        <Table variant="compact" aria-label={t('stale.title')} gridBreakPoint="grid-md">
          <Thead>
            <Tr>
              <Th>{t('stale.field')}</Th>
              <Th>{t('stale.mine')}</Th>
              <Th>{t('stale.theirs')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {different.map(({ name, label, show = text }) => (
              <Tr key={name}>
                <Td dataLabel={t('stale.field')}>{label}</Td>
                {(['mine', 'theirs'] as const).map((side) => (
                  <Td key={side} dataLabel={t(`stale.${side}`)}>
                    <Radio
                      id={`stale-${name}-${side}`}
                      name={`stale-${name}`}
                      label={
                        <>
                          <span className="pf-v6-screen-reader">{`${label}, ${t(`stale.${side}`)}: `}</span>
                          {show(side === 'mine' ? mine[name] : theirs[name])}
                        </>
                      }
                      isChecked={choice(name) === side}
                      onChange={() => setTaken({ ...taken, [name]: side })}
                    />
                  </Td>
                ))}
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ModalBody>
      <ModalFooter>
        <Button onClick={save}>{t('stale.save')}</Button>
        <Button variant="link" onClick={onClose}>
          {t('cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
