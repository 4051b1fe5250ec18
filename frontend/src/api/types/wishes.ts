import type { components } from '../schema'

type Sent = components['schemas']

export type WishWindow = Sent['WishWindowRow']
export type WishWindowStatus = Sent['WishWindowStatus']
export type OpenWishWindow = Sent['OpenWishWindow']
export type ChangeWishWindow = Sent['ChangeWishWindow']
export type WishPlace = Sent['WishPlace']
export type WishRow = Sent['WishRow']
export type WishListRow = Sent['WishListRow']
export type WishCount = Sent['WishCount']
export type WishSummary = Sent['WishSummary']
export type WishUnit = Sent['WishUnitRow']
export type WishReason = Sent['WishReason']
export type SetWishes = Sent['SetWishes']
export type ExchangeRow = Sent['ExchangeRow']
export type ExchangeStatus = Sent['ExchangeStatus']
export type ExchangeMember = ExchangeRow['members'][number]
