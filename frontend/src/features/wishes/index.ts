export { WindowDetail } from './desk/WindowDetail'
export { WindowList } from './desk/WindowList'
export { OpenWindowNotice } from './OpenWindowNotice'
export { OwnWishes } from './own/OwnWishes'
