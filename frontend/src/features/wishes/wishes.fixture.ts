import type { ExchangeRow, WishListRow, WishRow, WishWindow } from '@/api/types'

export const windowOf = (patch: Partial<WishWindow> = {}): WishWindow => ({
  id: 'w1',
  version: 2,
  name: 'Minat 2026',
  opensOn: '2026-03-02',
  closesOn: '2026-03-06',
  status: 'OPEN',
  open: true,
  daysLeft: 3,
  closedOn: null,
  closingReason: null,
  mostWishes: 3,
  programmeId: null,
  ...patch,
})

export const wishOf = (positionId: string, jobName: string, patch: Partial<WishRow> = {}): WishRow => ({
  windowId: 'w1',
  windowName: 'Minat 2026',
  rank: 1,
  positionId,
  unitId: null,
  place: { jobName, unitId: 'u1', unitName: 'Puskesmas Palaran', agencyName: 'Dinas Kesehatan' },
  acceptable: true,
  reason: 'DISTANCE',
  text: null,
  changedOn: '2026-03-03',
  ...patch,
})

export const listRowOf = (patch: Partial<WishListRow> = {}): WishListRow => {
  const { positionId, unitId, place, acceptable, reason, rank, changedOn } = wishOf('p1', 'Perawat')
  return {
    employeeId: 'e1',
    nip: '198505012010011001',
    employeeName: 'Sri Rahayu',
    held: { jobName: 'Bidan', unitId: 'u2', unitName: 'Puskesmas Melati', agencyName: 'Dinas Kesehatan' },
    positionId,
    unitId,
    place,
    acceptable,
    reason,
    rank,
    changedOn,
    ...patch,
  }
}

export const exchangeOf = (patch: Partial<ExchangeRow> = {}): ExchangeRow => ({
  id: 'x1',
  version: 0,
  windowId: 'w1',
  status: 'PROPOSED',
  createdOn: '2026-03-03',
  members: [
    {
      employeeId: 'e2',
      name: 'Budi Santoso',
      positionId: 'p2',
      post: { jobName: 'Bidan', unitId: 'u2', unitName: 'Puskesmas Melati', agencyName: 'Dinas Kesehatan' },
      confirmedOn: '2026-03-03',
      withdrawnOn: null,
    },
    {
      employeeId: 'e1',
      name: 'Sri Rahayu',
      positionId: 'p1',
      post: {
        jobName: 'Perawat',
        unitId: 'u1',
        unitName: 'Puskesmas Palaran',
        agencyName: 'Dinas Kesehatan',
      },
      confirmedOn: null,
      withdrawnOn: null,
    },
  ],
  ...patch,
})
