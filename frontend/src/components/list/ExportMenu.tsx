import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import { DownloadIcon } from '@patternfly/react-icons'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { download, type MEDIA, type Query } from '@/api/client'
import { ProblemAlert } from '../feedback/ProblemAlert'

interface Props {
  path: string
  /** The list's query: exactly what is filtered goes into the file, all pages of it. */
  query: Query
  fileName: string
}

/** The filtered list as CSV or XLSX. */
export function ExportMenu({ path, query, fileName }: Props) {
  const { t } = useTranslation('common')
  const [isOpen, setOpen] = useState(false)
  const filters = { ...query, cursor: undefined, limit: undefined }
  const fetching = useMutation({
    mutationFn: (media: keyof typeof MEDIA) => download(path, filters, media, fileName),
  })
  return (
    <>
      <Dropdown
        isOpen={isOpen}
        onOpenChange={setOpen}
        onSelect={() => setOpen(false)}
        popperProps={{ position: 'end' }}
        toggle={(ref) => (
          <MenuToggle
            ref={ref}
            icon={<DownloadIcon />}
            isExpanded={isOpen}
            isDisabled={fetching.isPending}
            onClick={() => setOpen(!isOpen)}
          >
            {fetching.isPending ? t('exporting') : t('export')}
          </MenuToggle>
        )}
      >
        <DropdownList>
          <DropdownItem onClick={() => fetching.mutate('csv')} description={t('exportExact')}>
            {t('exportCsv')}
          </DropdownItem>
          <DropdownItem onClick={() => fetching.mutate('xlsx')} description={t('exportExact')}>
            {t('exportXlsx')}
          </DropdownItem>
        </DropdownList>
      </Dropdown>
      <ProblemAlert error={fetching.error} />
    </>
  )
}
