import { Button, Label, List, ListItem } from '@patternfly/react-core'
import { useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { ImportField } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useMap } from './api'
import type { StepProps } from './frame'
import { GiveUp } from './GiveUp'
import { ImportFrame } from './ImportFrame'
import { draftOf, mappingOf, unmapped } from './mapping'
import { MappingOptions } from './MappingOptions'
import { MappingTable } from './MappingTable'
import { StepHeading } from './StepHeading'
import { useLabel } from './useLabel'

/** Second step: which column carries which field, and how the file is read. */
export function MappingStep({ view, frame }: StepProps) {
  const { t } = useTranslation('imports')
  const label = useLabel()
  const may = usePermissions()
  const map = useMap(view)
  const [draft, setDraft] = useState(() => draftOf(view))
  const [missing, setMissing] = useState<ImportField[]>([])
  const summary = useRef<HTMLDivElement>(null)
  const mayWrite = may('imports:write')
  const used = new Set(
    Object.values(draft.sources).flatMap((source) => (source.from === 'column' ? [source.column] : [])),
  )
  const unused = view.columns.filter(({ name }) => !used.has(name))
  const stillMissing = missing.filter((field) => unmapped(view.fields, draft).includes(field))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const left = unmapped(view.fields, draft)
    setMissing(left)
    if (left.length > 0) setTimeout(() => summary.current?.focus())
    else map.mutate(mappingOf(draft))
  }
  return (
    <ImportFrame
      {...frame}
      footer={
        mayWrite && (
          <>
            <Button type="submit" form="import-mapping" isLoading={map.isPending} isDisabled={map.isPending}>
              {t('mapping.check')}
            </Button>
            <GiveUp view={view} />
          </>
        )
      }
    >
      <form id="import-mapping" noValidate onSubmit={submit} className="sl-step">
        <StepHeading title={t('step.mapping')}>{t('mapping.lead')}</StepHeading>
        {view.profile && (
          <Alert
            isInline
            variant="success"
            title={t([`mapping.profile.${view.profile}`, 'mapping.profile.other'], { name: view.profile })}
          />
        )}
        <ProblemAlert error={map.error} focus />
        {stillMissing.length > 0 && (
          <div ref={summary} tabIndex={-1} role="alert">
            <Alert isInline variant="danger" title={t('mapping.missing', { count: stillMissing.length })}>
              <List>
                {stillMissing.map((field) => (
                  <ListItem key={field.name}>
                    <Button
                      variant="link"
                      isInline
                      onClick={() => document.getElementById(`map-${field.name}`)?.focus()}
                    >
                      {label(field)}
                    </Button>
                  </ListItem>
                ))}
              </List>
            </Alert>
          </div>
        )}
        <MappingTable
          view={view}
          draft={draft}
          missing={new Set(stillMissing.map(({ name }) => name))}
          onChange={(name, source) =>
            setDraft((current) => ({ ...current, sources: { ...current.sources, [name]: source } }))
          }
        />
        {unused.length > 0 && (
          <p className="sl-muted">
            {t('mapping.unused')}{' '}
            {unused.map(({ name }) => (
              <Label key={name} isCompact variant="outline" className="sl-chip">
                {name}
              </Label>
            ))}
          </p>
        )}
        <MappingOptions draft={draft} onChange={setDraft} />
        <p className="sl-muted">{t('mapping.remembered')}</p>
      </form>
    </ImportFrame>
  )
}
