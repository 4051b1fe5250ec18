export { WindowDetail } from './desk/WindowDetail'
export { WindowList } from './desk/WindowList'
export { OwnWishes } from './own/OwnWishes'
