export { AccessLog } from './AccessLog'
