import {
  Drawer,
  DrawerActions,
  DrawerCloseButton,
  DrawerContent,
  DrawerContentBody,
  DrawerHead,
  DrawerPanelBody,
  DrawerPanelContent,
  Title,
} from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  isOpen: boolean
  title: ReactNode
  onClose: () => void
  /** What the panel shows. */
  panel: ReactNode
  /** The page beside it. */
  children: ReactNode
}

/** Details beside a list: the list stays where it was; on a phone the panel covers it. */
export function SidePanel({ isOpen, title, onClose, panel, children }: Props) {
  const { t } = useTranslation('common')
  return (
    <Drawer isExpanded={isOpen} className="sl-side-panel">
      <DrawerContent
        panelContent={
          <DrawerPanelContent
            focusTrap={{ enabled: false }}
            widths={{ default: 'width_100', lg: 'width_50', xl: 'width_33' }}
            onKeyDown={(event) => event.key === 'Escape' && onClose()}
          >
            <DrawerHead>
              <Title headingLevel="h2" size="lg">
                {title}
              </Title>
              <DrawerActions>
                <DrawerCloseButton onClick={onClose} aria-label={t('close')} />
              </DrawerActions>
            </DrawerHead>
            <DrawerPanelBody>{isOpen && panel}</DrawerPanelBody>
          </DrawerPanelContent>
        }
      >
        <DrawerContentBody>{children}</DrawerContentBody>
      </DrawerContent>
    </Drawer>
  )
}
