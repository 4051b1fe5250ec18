import { Breadcrumb, BreadcrumbItem, Content, PageSection, Title } from '@patternfly/react-core'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from './AppLink'

interface Props {
  title: string
  /** One sentence: what this page is for. */
  lead?: ReactNode
  /** The way here, without the page itself. */
  crumbs?: { label: string; to: string }[]
  /** Status label beside the title. */
  badge?: ReactNode
  actions?: ReactNode
}

/** Title of a page: sets the document's title and shows the way here. */
export function PageHeader({ title, lead, crumbs = [], badge, actions }: Props) {
  const { t } = useTranslation('common')
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  return (
    <PageSection className="sl-page-header" hasBodyWrapper={false}>
      {crumbs.length > 0 && (
        <Breadcrumb aria-label={t('breadcrumb')}>
          {crumbs.map((crumb) => (
            <BreadcrumbItem
              key={crumb.to}
              render={({ className }) => (
                <AppLink to={crumb.to} className={className}>
                  {crumb.label}
                </AppLink>
              )}
            />
          ))}
          <BreadcrumbItem isActive>{title}</BreadcrumbItem>
        </Breadcrumb>
      )}
      <div className="sl-page-header__row">
        <div>
          <div className="sl-page-header__title">
            <Title headingLevel="h1" size="2xl">
              {title}
            </Title>
            {badge}
          </div>
          {lead && <Content className="sl-page-header__lead">{lead}</Content>}
        </div>
        {actions && <div className="sl-page-header__actions">{actions}</div>}
      </div>
    </PageSection>
  )
}
