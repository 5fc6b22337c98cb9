// SPDX-License-Identifier: EUPL-1.2
/**
 * Where an answer comes from, and where it may not go because of that until another ground is entered. `toCheck`: read in the law, in an
 * older wording; `ours`: a proposal, for the privacy officer to judge. Values in, values out.
 */

/** care: help to a person; order: public order and permits; outside: anybody who does not work here. */
export const tracks = ['care', 'order', 'outside'] as const
export type Track = (typeof tracks)[number]

export interface OriginRule {
  nl: string
  /** null: must not be used here at all */
  notTo: readonly Track[] | null
  why: string
  source: { title: string; url?: string; status: 'toCheck' | 'ours' }
}

const ours = { title: 'voorstel van Spil', status: 'ours' } as const

export const origins = {
  ownEyes: {
    nl: 'Zelf gezien',
    notTo: [],
    why: 'Wat een collega zelf zag, blijft bij het doel van deze melding.',
    source: ours,
  },
  brp: {
    nl: 'Basisregistratie personen (BRP)',
    notTo: ['outside'],
    why: 'Gegevens uit de BRP zijn voor de eigen taak. Naar buiten gaat zo’n gegeven pas op een eigen grondslag.',
    source: ours,
  },
  wpg: {
    nl: 'Politie, bijvoorbeeld een bestuurlijke rapportage',
    notTo: ['care', 'outside'],
    why: 'De politie geeft dit aan de burgemeester voor de openbare orde. Niet voor zorg of voor anderen.',
    source: {
      title: 'Wet politiegegevens, art. 16 lid 1 c',
      url: 'https://wetten.overheid.nl/BWBR0022463/',
      status: 'toCheck',
    },
  },
  social: {
    nl: 'Wmo of Jeugdwet',
    notTo: ['order', 'outside'],
    why: 'Wie hulp krijgt, moet erop kunnen rekenen dat het bij de hulp blijft.',
    source: ours,
  },
  bibob: {
    nl: 'Bibob-dossier',
    notTo: null,
    why: 'Voor Bibob geldt geheimhouding, met een vaste lijst van wie het mag krijgen.',
    source: { title: 'Wet Bibob, art. 28', url: 'https://wetten.overheid.nl/BWBR0013798/', status: 'toCheck' },
  },
  suwinet: {
    nl: 'Suwinet',
    notTo: null,
    why: 'Suwinet is voor werk en inkomen, niet voor het duiden van meldingen.',
    source: ours,
  },
  privateSocialMedia: {
    nl: 'Afgeschermde sociale media',
    notTo: null,
    why: 'Wat iemand alleen met bekenden deelt, is niet openbaar.',
    source: ours,
  },
  fakeProfile: {
    nl: 'Een nepprofiel',
    notTo: null,
    why: 'Een gemeente doet zich niet voor als iemand anders. Dat is aan de politie.',
    source: ours,
  },
} as const satisfies Record<string, OriginRule>

export type Origin = keyof typeof origins
export const originNames = Object.keys(origins) as [Origin, ...Origin[]]

export const ruleOfOrigin = (origin: Origin): OriginRule => origins[origin]

/** Whether it may be used here at all. */
export const mayUse = (origin: Origin): boolean => ruleOfOrigin(origin).notTo !== null

/** @param otherGround whether another ground was entered for this use */
export function mayGoTo(origin: Origin, track: Track, otherGround: boolean): boolean {
  const { notTo } = ruleOfOrigin(origin)
  return notTo !== null && (otherGround || !notTo.includes(track))
}
