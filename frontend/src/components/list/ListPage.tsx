import { PageSection } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { PageHeader } from '../layout/PageHeader'
import { DataList, type DataListProps } from './DataList'

interface Props<Row, Name extends string> extends Omit<DataListProps<Row, Name>, 'label'> {
  title: string
  lead?: ReactNode
  crumbs?: { label: string; to: string }[]
  headerActions?: ReactNode
  /** Between the header and the list: figures, tabs, a notice. */
  children?: ReactNode
}

/** A page that is one list. */
export function ListPage<Row, Name extends string>(props: Props<Row, Name>) {
  const { title, lead, crumbs, headerActions, children, ...list } = props
  return (
    <>
      <PageHeader title={title} lead={lead} crumbs={crumbs} actions={headerActions} />
      <PageSection hasBodyWrapper={false} isFilled>
        {children}
        <DataList label={title} {...list} />
      </PageSection>
    </>
  )
}
