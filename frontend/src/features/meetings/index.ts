export { MeetingList } from './MeetingList'
export { MeetingScreen } from './MeetingScreen'
export { NewMeeting } from './NewMeeting'
