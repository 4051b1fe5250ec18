import '@patternfly/react-core/dist/styles/base.css'
import './styles/theme.css'
import './styles/screens.css'
import './styles/shell.css'
import './styles/plans.css'
import './styles/plan-reasons.css'
import './styles/plan-lanes.css'
import './styles/boards.css'
import './styles/position-map.css'
import './styles/cases.css'
import './styles/letters.css'
import './styles/meetings.css'
import './styles/people.css'
import './styles/imports.css'
import './styles/surveys.css'
import './styles/survey-desk.css'
import './styles/voices.css'
import './styles/wishes.css'
import './styles/notices.css'
import './styles/notice-reach.css'
import './styles/questionnaires.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { startMessages } from './i18n'

const root = document.getElementById('root')
if (root) {
  await startMessages()
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
