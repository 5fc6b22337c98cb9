// SPDX-License-Identifier: EUPL-1.2
/**
 * The signals somebody without a profession in it may see, by the place where one would see them: about the person, about who makes them
 * do it, about who helps and about the place alike. A choice of ours out of the catalogue; picking is never asked, only offered.
 */
export const signalsByPlace = {
  work: ['SIG-V-008', 'SIG-V-009', 'SIG-V-005', 'SIG-V-028', 'SIG-P-005', 'SIG-F-009', 'SIG-L-007'],
  home: [
    'SIG-V-086',
    'SIG-V-019',
    'SIG-P-006',
    'SIG-F-007',
    'SIG-L-006',
    'SIG-L-018',
    'SIG-L-019',
    'SIG-L-030',
    'SIG-L-031',
  ],
  young: [
    'SIG-V-040',
    'SIG-V-045',
    'SIG-V-070',
    'SIG-V-079',
    'SIG-P-015',
    'SIG-P-017',
    'SIG-P-024',
    'SIG-P-026',
    'SIG-P-025',
    'SIG-L-027',
  ],
  money: ['SIG-V-001', 'SIG-V-003', 'SIG-V-068', 'SIG-V-069', 'SIG-V-002', 'SIG-F-015'],
  room: ['SIG-V-061', 'SIG-P-019', 'SIG-L-016', 'SIG-L-017'],
  building: ['SIG-L-022', 'SIG-L-023', 'SIG-L-024', 'SIG-L-025', 'SIG-L-026'],
  household: ['SIG-V-082', 'SIG-V-083', 'SIG-V-084', 'SIG-V-085', 'SIG-V-087', 'SIG-P-031', 'SIG-F-013'],
} as const

export type SignalPlace = keyof typeof signalsByPlace
export type PublicSignal = (typeof signalsByPlace)[SignalPlace][number]

export const publicSignals: readonly PublicSignal[] = Object.values(signalsByPlace).flat()

export const isPublicSignal = (id: string): id is PublicSignal => (publicSignals as readonly string[]).includes(id)
