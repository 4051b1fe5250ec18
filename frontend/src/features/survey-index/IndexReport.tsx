import {
  Button,
  FormSelect,
  FormSelectOption,
  ModalBody,
  ModalFooter,
  ModalHeader,
} from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Modal } from '@/components/feedback/Modal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PagePictures } from '@/components/letters/PagePictures'
import { REPORT, useIndexReport } from './api'
import type { IndexChoice } from './choice'

const QUARTER_STARTS = ['01', '04', '07', '10']

interface Props {
  choice: IndexChoice
  today: string
  onClose: () => void
}

/** Report of the chosen unit, or of all, for a year or a quarter: seen as pages, then opened as PDF. */
export function IndexReport({ choice, today, onClose }: Props) {
  const { t } = useTranslation(['survey-index', 'surveys', 'common'])
  const years = Array.from({ length: choice.toYear - choice.fromYear + 1 }, (_, back) => choice.toYear - back)
  const periods = years.flatMap((year) => [
    { value: `YEAR ${year}-01-01`, label: t('survey-index:public.wholeYear', { year: String(year) }) },
    ...QUARTER_STARTS.map((month, at) => ({
      value: `QUARTER ${year}-${month}-01`,
      label: t('survey-index:periodName.QUARTER', { number: at + 1, year: String(year) }),
    })).filter(({ value }) => value.split(' ')[1]! <= today),
  ])
  const [chosen, setChosen] = useState(periods[0]!.value)
  const [period, day] = chosen.split(' ') as [string, string]
  const query = { period, day, ...(choice.unit && { unit: choice.unit }) }
  const preview = useIndexReport(query)
  return (
    <Modal isOpen variant="large" onClose={onClose} aria-labelledby="index-report-title">
      <ModalHeader labelId="index-report-title" title={t('survey-index:report.title')} />
      <ModalBody>
        <label className="sl-survey-choice">
          {t('survey-index:report.period')}
          <FormSelect id="report-period" value={chosen} onChange={(_, value) => setChosen(value)}>
            {periods.map(({ value, label }) => (
              <FormSelectOption key={value} value={value} label={label} />
            ))}
          </FormSelect>
        </label>
        <p className="sl-muted">{t(`survey-index:report.${choice.unit ? 'ofUnit' : 'ofAll'}`)}</p>
        <ProblemAlert error={preview.error} retry={() => void preview.refetch()} />
        {preview.isPending && <Waiting />}
        {preview.data && <PagePictures preview={preview.data} />}
      </ModalBody>
      <ModalFooter>
        <Button
          component="a"
          href={`/api/v1${REPORT}?${new URLSearchParams(query).toString()}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('surveys:report.open')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('common:close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
