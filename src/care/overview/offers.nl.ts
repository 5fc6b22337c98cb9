// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of what can be offered. Keyed by meaning. */
import type { Offer } from './offers.ts'

export const offerWords: Record<Offer, { title: string; text: string; task: (label: string) => string }> = {
  relativeSupport: {
    title: 'Hulp voor de naaste zelf',
    text: 'Vraag hoe het met de naaste zelf gaat. Bied de huisarts, het wijkteam of maatschappelijk werk aan, en vraag na wat Slachtofferhulp Nederland voor naasten kan doen.',
    task: (label) => `Hulp voor de naaste ${label}: vraag hoe het zelf gaat en bied hulp aan.`,
  },
  relativeInformed: {
    title: 'Wat mag de naaste weten?',
    text: 'Spreek met de persoon om wie het gaat af wat de naaste mag weten. Geen adres, en niets dat de persoon niet wil. Kan de naaste betrokken zijn bij de uitbuiting? Vertel dan niets.',
    task: (label) => `Spreek af wat de naaste ${label} mag weten, en met wie dat is besproken.`,
  },
  youthAftercare: {
    title: 'Nazorg na de politie',
    text: 'Wie helpt deze jongere na verhoor of straf? Denk aan jeugdhulp, de reclassering, school of werk. Spreek af wie belt en wanneer.',
    task: (label) => `Nazorg voor ${label} na de politie: wie helpt, met school of werk, en wanneer belt iemand weer?`,
  },
  youthPressure: {
    title: 'Staat de jongere nog onder druk?',
    text: 'Vraag apart, zonder vrienden of familie: moest het van iemand, en zoekt die weer contact? Dan is deze jongere misschien ook slachtoffer. Zet die rol er dan bij.',
    task: (label) => `Vraag ${label} apart of iemand dwong of weer contact zoekt.`,
  },
  leaveSexWork: {
    title: 'Hulp bij sekswerk, als de persoon erom vraagt',
    text: 'Sekswerk is legaal werk en op zichzelf geen signaal. Vraag er niet naar. Begint de persoon er zelf over, dan kun je veilig werken, de GGD of een uitstapprogramma aanbieden. Schrijf niet op wat niet nodig is.',
    task: (label) => `Zoek op de vraag van ${label} uit welke hulp de GGD of een uitstapprogramma kan geven.`,
  },
}

export const words = {
  title: 'Wat je kunt aanbieden',
  hint: 'Voorstel van Spil, geen wet. Aanbieden mag, de persoon kiest.',
  plan: 'Zet als taak klaar',
  planWhat: (title: string) => `Zet als taak klaar: ${title}`,
} as const
