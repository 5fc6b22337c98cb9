// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of the questions about sharing: short, to a colleague who doubts. Each can be answered with "weet ik niet". */
import { dutyQuestions } from '../duty-to-report.ts'
import type { AnswerTo, QuestionId } from './walk.ts'

type QuestionWords<Q extends QuestionId> = { ask: string; hint: string; answers: Record<AnswerTo<Q>, string> }

const yesNo = { yes: 'ja', no: 'nee', unknown: 'weet ik niet' } as const

export const questionWords: { readonly [Q in QuestionId]: QuestionWords<Q> } = {
  dangerNow: {
    ask: 'Is iemand nu in gevaar, of wordt iemand vastgehouden?',
    hint: 'Weet de politie het al? Kies dan nee.',
    answers: yesNo,
  },
  ownRuleAbused: {
    ask: dutyQuestions[1].ask,
    hint: 'Heb je hierover al overlegd met de politie of de officier van justitie? Kies dan nee.',
    answers: yesNo,
  },
  receiver: {
    ask: 'Wie krijgt het?',
    hint: 'Kies één ontvanger. Voor een tweede ontvanger begin je opnieuw.',
    answers: {
      police: 'politie of Arbeidsinspectie',
      veiligThuis: 'Veilig Thuis',
      care: 'zorg, opvang of hulp',
      comensha: 'CoMensha',
      network: 'RIEC of Zorg- en Veiligheidshuis',
      municipality: 'een andere gemeente',
      other: 'iemand anders, zoals een school of verhuurder',
      unknown: 'weet ik niet',
    },
  },
  policeData: {
    ask: 'Kreeg je (een deel van) wat je wilt delen van de politie of het OM?',
    hint: 'Zoals een bestuurlijke rapportage. Laat je dat deel weg? Kies dan nee.',
    answers: yesNo,
  },
  recognisable: {
    ask: 'Kan de ontvanger zien om welke persoon het gaat?',
    hint: 'Door een naam, een geboortedatum, een kenteken, een foto, een woonadres of een eenmanszaak. Weet je het niet, dan gaan we uit van ja.',
    answers: yesNo,
  },
  pseudonym: {
    ask: 'Kan het ook met een schuilnaam?',
    hint: 'De ontvanger kan dan niet zien om wie het gaat. Voor een vraag om raad is dat vaak genoeg. Weet je het niet, dan gaan we uit van nee.',
    answers: yesNo,
  },
  suspicion: {
    ask: 'Staat erin dat iemand misschien een strafbaar feit pleegt of pleegde?',
    hint: 'Over een persoon die te herkennen is, zoals iemand die mogelijk anderen uitbuit.',
    answers: yesNo,
  },
  special: {
    ask: 'Gaat het over gezondheid, zorg, seksueel gedrag, afkomst of geloof van iemand?',
    hint: 'Seksuele uitbuiting van een persoon hoort hierbij.',
    answers: yesNo,
  },
  violenceOrChild: {
    ask: 'Is er een vermoeden van huiselijk geweld of kindermishandeling?',
    hint: 'Uitbuiting van een kind door iemand van wie het afhankelijk is, kan daarbij horen.',
    answers: yesNo,
  },
  consent: {
    ask: 'Zei de persoon zelf uitdrukkelijk ja?',
    hint: 'Vrij, tegen deze ontvanger en dit doel, en wetend wat er gedeeld wordt.',
    answers: { yes: 'ja', no: 'nee', underSixteen: 'de persoon is jonger dan 16', unknown: 'weet ik niet' },
  },
}
