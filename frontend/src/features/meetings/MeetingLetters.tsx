import { PageSection, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { LetterList } from '@/components/letters/LetterList'

const INVITATION = 'T8'

/** Invitation and minutes of a meeting. */
export function MeetingLetters({ id }: { id: string }) {
  const { t } = useTranslation('letters')
  const subject = `/meetings/${id}`
  return (
    <PageSection hasBodyWrapper={false}>
      <section className="sl-plan-card">
        <Title headingLevel="h2" size="md">
          {t('title')}
        </Title>
        <LetterList
          subject={subject}
          fileOf={({ kind }) => `${subject}/${kind === INVITATION ? 'invitation' : 'minutes'}`}
        />
      </section>
    </PageSection>
  )
}
