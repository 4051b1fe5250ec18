export { ChangeProgramme, NewProgramme } from './ProgrammePages'
export { ProgrammeDetail } from './ProgrammeDetail'
export { ProgrammeList } from './ProgrammeList'
