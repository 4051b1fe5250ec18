/** What is done to a thing, by the thing, as the service writes it into the log: `meeting.opened` and so on. */
const DEEDS: Record<string, string> = {
  account: 'opened changed password-changed',
  plan: 'created changed deleted run-started run-ended outdated',
  'mutation-cases': 'opened',
  'mutation-case':
    'proposed propose consent refuse submit return-for-repair endorse verify consider postpone resume approve reject ' +
    'forward clear call-for-repair turn-down record-decree appoint decree take-effect hand-over complete cancel ' +
    'return-to-planning revoke document-uploaded document-verified document-rejected document-reused ' +
    'interest-declared waiver-granted recommendation-recorded handover-ticked employee-accepted employee-refused',
  'decree-receipt': 'recorded',
  meeting: 'planned opened attended voted concluded closed cancelled',
  'temporary-assignment': 'proposed ordered started ending-soon extended shortened ended cancelled',
  letter: 'issued',
  'letter-settings': 'changed',
  import: 'uploaded applied undone cancelled',
  units: 'recorded',
  jobs: 'recorded',
  positions: 'recorded',
  zones: 'recorded',
  organisation: 'undone',
  employees: 'recorded undone',
  placements: 'recorded undone',
  ratings: 'recorded undone',
  assessments: 'recorded undone',
  discipline: 'recorded undone',
  kinships: 'recorded undone',
  workload: 'recorded undone',
  'workload-metric': 'recorded changed withdrawn',
  'workload-survey': 'opened closed',
  'workload-form': 'saved submitted returned accepted acceptance-withdrawn',
  'wish-window': 'opened changed closed',
  wishes: 'changed',
  exchange: 'proposed agreed withdrawn',
  'transfer-programme': 'drafted changed published closed',
  notice: 'drafted changed scheduled sending sent read reminded recalled corrected withdrawn',
  'notice-question': 'asked answered',
  concern: 'raised acted-anonymously taken answered added closed withdrawn',
  objection: 'filed filed-late evidence-added decided suspended placed withdrawn',
  accompaniment:
    'planned companion-named goal-set goal-reached meeting-noted check-in-due checked-in ended cancelled',
  questionnaire: 'begun drafted changed published renamed retired',
  survey:
    'prepared changed opened invited closed deleted answers-deleted tokens-issued tokens-withdrawn ' +
    'tallies-verified tallies-repaired ' +
    'paper-begun paper-typed-first paper-typed-second paper-accepted paper-withdrawn',
  'survey-comment': 'routed answered set-aside blacked-out',
  'survey-follow-up': 'planned changed begun completed withdrawn',
  'rule-set': 'amended',
  calendar: 'day-set day-removed',
  'freeze-window': 'set changed lifted',
}

/** Every action of the log, as its filter wants it. */
export const ACTIONS = Object.entries(DEEDS).flatMap(([thing, deeds]) =>
  deeds.split(' ').map((deed) => `${thing}.${deed}`),
)
