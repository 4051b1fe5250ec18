import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Label,
  Progress,
  ProgressMeasureLocation,
  Title,
} from '@patternfly/react-core'
import { CheckCircleIcon } from '@patternfly/react-icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useReferenceData } from '@/api/lists'
import { useMe, usePermissions } from '@/api/session'
import type { EmployeeView, Placement } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { gapOf, useGapText } from '@/components/format/useGapText'
import { AppLink } from '@/components/layout/AppLink'
import { lastDay } from './days'
import { CURE_KIND } from './gaps'
import { PersonalCards } from './PersonalCards'

/** Placements, person, education, and what is missing with its cure. */
export function SummaryTab({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  return (
    <div className="sl-board">
      <section className="sl-card">
        <Title headingLevel="h2" size="md">
          {t('placements')}
        </Title>
        {employee.placements.length === 0 ? (
          <p className="sl-muted">{t('noPlacements')}</p>
        ) : (
          <ul className="sl-rows">
            {employee.placements.map((placement) => (
              <PlacementRow key={placement.id} placement={placement} />
            ))}
          </ul>
        )}
      </section>
      <GapCard employee={employee} />
      <PersonCard employee={employee} />
      <PersonalCards employee={employee} />
    </div>
  )
}

function PlacementRow({ placement }: { placement: Placement }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const kinds = useReferenceData('assignment-kinds')
  const { position } = placement
  const kind = kinds.data?.find(({ code }) => code === placement.assignmentKind)?.name
  return (
    <li>
      <span>
        <strong>{position.jobName}</strong>
        <small className="sl-muted">
          {position.unitName}
          {position.agencyName !== position.unitName && ` · ${position.agencyName}`}
        </small>
        <small className="sl-muted">
          {t('span', {
            from: format.date(placement.validFrom),
            to: placement.validTo ? format.date(lastDay(placement.validTo)) : t('now'),
          })}
          {placement.decreeNumber &&
            ` · ${t('decree', { number: placement.decreeNumber, date: format.date(placement.decreeDate) })}`}
        </small>
      </span>
      <Label isCompact color={placement.assignmentKind === 'D' ? 'teal' : 'yellow'}>
        {kind ?? placement.assignmentKind}
        {placement.share < 100 && ` · ${placement.share} %`}
      </Label>
    </li>
  )
}

function GapCard({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const may = usePermissions()
  const me = useMe()
  const gapText = useGapText()
  const { score, gaps } = employee.quality
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('quality.title')}
      </Title>
      <Progress
        value={score}
        aria-label={t('quality.title')}
        label={`${format.decimal(score, 1)} %`}
        measureLocation={ProgressMeasureLocation.outside}
      />
      {gaps.length === 0 ? (
        <p>
          <CheckCircleIcon className="sl-good" aria-hidden /> {t('quality.nothingMissing')}
        </p>
      ) : (
        <ul className="sl-rows" aria-label={t('quality.gaps', { count: gaps.length })}>
          {gaps.map(({ code, params }) => {
            const { key, year } = gapOf(code)
            const values = { code, year, ...params }
            const kind = CURE_KIND[key]
            return (
              <li key={code}>
                <span>
                  <strong>{gapText(code)}</strong>
                  <small className="sl-muted">
                    {me.employeeId === employee.id && !may('imports:write')
                      ? t('cureOwn')
                      : t([`cure.${key}`, 'cure.other'], values)}
                  </small>
                </span>
                {kind && may('imports:write') && (
                  <AppLink to={`/impor/baru?jenis=${kind}`}>{t('cureImport')}</AppLink>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function PersonCard({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const sexes = useReferenceData('sexes')
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('person')}
      </Title>
      <DescriptionList isHorizontal isCompact>
        <Fact term={t('birth')}>
          {[employee.birthPlace, employee.birthDate && format.date(employee.birthDate)]
            .filter(Boolean)
            .join(', ') || '–'}
        </Fact>
        <Fact term={t('sex')}>
          {sexes.data?.find(({ code }) => code === employee.sex)?.name ?? employee.sex}
        </Fact>
        <Fact term={t('column.education')}>
          {[
            employee.educationLevel?.name,
            employee.educationField,
            employee.graduated && t('graduated', { year: employee.graduated }),
          ]
            .filter(Boolean)
            .join(' · ') || '–'}
        </Fact>
        <Fact term={t('homeZone')}>{employee.homeZone?.name ?? '–'}</Fact>
        <Fact term={t('cpnsFrom')}>{format.date(employee.cpnsFrom)}</Fact>
        <Fact term={t('pnsFrom')}>{format.date(employee.pnsFrom)}</Fact>
      </DescriptionList>
    </section>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <DescriptionListGroup>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription>{children}</DescriptionListDescription>
  </DescriptionListGroup>
)
