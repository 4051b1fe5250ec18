import { PageSection, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { PageHeader } from '@/components/layout/PageHeader'
import { SidePanel } from '@/components/layout/SidePanel'
import { HeatBoard, PositionList, PositionPanel, UnitTree } from '@/features/organisation'

const VIEWS = ['pohon', 'panas', 'daftar'] as const

export function Component() {
  const { t } = useTranslation('positions')
  const [search, setSearch] = useSearchParams()
  const [position, setPosition] = useState<string>()
  const view = VIEWS.find((one) => one === search.get('tampilan')) ?? 'pohon'
  const show = (one: (typeof VIEWS)[number]) => {
    const next = new URLSearchParams()
    if (one !== 'pohon') next.set('tampilan', one)
    const asOf = search.get('asOf')
    if (asOf) next.set('asOf', asOf)
    setSearch(next)
  }
  return (
    <SidePanel
      isOpen={position !== undefined}
      title={t('position')}
      onClose={() => setPosition(undefined)}
      panel={position && <PositionPanel id={position} />}
    >
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <ToggleGroup aria-label={t('view.label')}>
            {VIEWS.map((one) => (
              <ToggleGroupItem
                key={one}
                text={t(`view.${one}`)}
                isSelected={view === one}
                onChange={() => show(one)}
              />
            ))}
          </ToggleGroup>
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        {view === 'pohon' && <UnitTree unit={search.get('unit') ?? undefined} onPosition={setPosition} />}
        {view === 'panas' && <HeatBoard />}
        {view === 'daftar' && <PositionList onPosition={setPosition} active={position} />}
      </PageSection>
    </SidePanel>
  )
}
