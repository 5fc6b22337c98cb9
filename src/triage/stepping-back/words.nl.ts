// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of stepping back. */
import type { StepBackKind } from './store.ts'

export const kindWords: Record<StepBackKind, string> = {
  knowsSomebody: 'kent iemand in deze melding',
  isAboutThem: 'de melding gaat over deze collega of over zijn werk',
}

export const mistakes: Record<string, string> = {
  whichColleague: 'Kies een collega uit de lijst.',
  giveReason: 'Schrijf in één zin waarom.',
  reasonTooLong: 'Maak de tekst korter.',
}

export const conflicts: Record<string, string> = {
  ownReport: 'Je hebt deze melding zelf gedaan. Een collega beslist wie hem ziet.',
  nobodyElse:
    'Er is dan niemand meer die deze melding kan duiden. Vraag eerst een waarnemer of de ketenregisseur om erbij te komen.',
  isSoAlready: 'Dit is intussen al gedaan. Je ziet hieronder hoe het nu is.',
}

export const said: Record<string, string> = {
  keptAway: 'Deze collega ziet de melding niet meer. Dit is vastgelegd.',
  letBack: 'Deze collega ziet de melding weer. Dit is vastgelegd.',
}

export const words = {
  link: 'Ken je iemand in deze melding?',
  title: (label: string) => `Wie deze melding niet ziet: ${label}`,
  lead: 'Ken je iemand in deze melding, of gaat hij over een collega? Dan duidt iemand anders hem.',
  back: (label: string) => `Melding ${label}`,
  self: 'Ik ken iemand in deze melding',
  selfMore: 'Je ziet de melding daarna niet meer. Een collega gaat verder. Je hoeft niet te zeggen wie je kent.',
  selfReason: 'Wil je er iets bij zeggen?',
  selfButton: 'Geef door aan een collega',
  colleague: 'Deze melding gaat over een collega',
  colleagueMore: 'De collega die je kiest ziet de melding niet meer, en ook niet dat hij er is.',
  which: 'Welke collega?',
  choose: 'Kies een collega',
  why: 'Waarom?',
  colleagueButton: 'Houd de melding weg bij deze collega',
  nobody: 'Iedereen die meldingen duidt, ziet deze melding.',
  now: 'Wie ziet hem niet?',
  letBack: 'Laat weer zien',
  letBackWho: (name: string) => `Laat weer zien aan ${name}`,
} as const
