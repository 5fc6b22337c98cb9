// SPDX-License-Identifier: EUPL-1.2
/**
 * The forms of exploitation (uitbuitingsvormen) as the field names them. The list in Sr 273f lid 2 is open, so this one is too: policy
 * language, not the law. A form is what somebody thinks possible, never a conclusion about a person.
 */
export const exploitationForms = {
  sexual: 'seksuele uitbuiting',
  labour: 'arbeidsuitbuiting',
  criminal: 'criminele uitbuiting',
  forcedBegging: 'gedwongen bedelarij',
  domesticServitude: 'huishoudelijke uitbuiting',
  organRemoval: 'gedwongen orgaanverwijdering',
  other: 'een andere vorm',
} as const
export type ExploitationForm = keyof typeof exploitationForms
export const exploitationFormNames = Object.keys(exploitationForms) as [ExploitationForm, ...ExploitationForm[]]

/** Other phenomena (andere fenomenen) and the desk they belong to; the municipality's own list comes in their place later. */
export const otherDesks = {
  domesticViolence: 'Veilig Thuis (huiselijk geweld, kindermishandeling)',
  poorEmployment: 'Nederlandse Arbeidsinspectie (slecht werkgeverschap)',
  housing: 'Toezicht wonen (overbewoning, verhuurder)',
  prostitution: 'Toezicht prostitutie (zonder dwang)',
  drugs: 'Politie (drugs)',
  fraud: 'Toeslagen en uitkeringen (misbruik)',
  smuggling: 'Politie (mensensmokkel)',
  youth: 'Jeugd en wijkteam',
  debts: 'Schuldhulp',
  otherMunicipality: 'Een andere gemeente',
  other: 'Een ander loket',
} as const
export type OtherDesk = keyof typeof otherDesks
export const otherDeskNames = Object.keys(otherDesks) as [OtherDesk, ...OtherDesk[]]
