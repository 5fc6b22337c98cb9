// SPDX-License-Identifier: EUPL-1.2
/** The Dutch of one's own settings (mijn instellingen), and of who stands in for whom. Keyed by meaning. */
import { dayParts, type DayPart } from '../day-parts.ts'

const at = (part: DayPart): string => dayParts[part].replace(/^0/, '').replace(':', '.')

export const said: Record<string, string> = {
  saved: 'Opgeslagen.',
  absenceSet: 'Je afwezigheid staat erin.',
  absenceEnded: 'Je bent er weer. De mails komen weer bij jou.',
}

export const conflicts: Record<string, string> = {
  notAway: 'Je afwezigheid was al weg.',
}

export const mistakes: Record<string, string> = {
  mailAddress: 'Vul één e-mailadres in, zoals naam@gemeente.nl. Of laat het leeg.',
  chooseDate: 'Kies een datum.',
  endsBeforeItBegins: 'De laatste dag ligt voor de eerste dag.',
  isOver: 'Deze dagen zijn al voorbij.',
  tooLongAgo: 'Kies een eerste dag van hooguit een jaar geleden.',
  tooLong: 'Kies een laatste dag binnen een jaar.',
  chooseColleague: 'Kies een collega uit de lijst.',
  alsoAway: 'Deze collega is dan ook afwezig. Kies iemand anders.',
}

export const noteWords = {
  away: (substitute: string | undefined, until: string): string =>
    substitute === undefined
      ? `Je bent afwezig (t/m ${until}), zonder waarnemer`
      : `Waarnemer: ${substitute} (t/m ${until})`,
  setBy: (name: string): string => `${name} meldde je afwezig. Ben je er weer? Zeg dat bij Mijn instellingen.`,
  standsIn: (name: string, until: string): string => `Je neemt waar voor ${name} t/m ${until}`,
}

export const words = {
  title: 'Mijn instellingen',
  mail: 'Bericht per mail',
  mailLead:
    'Spil mailt hoeveel er op je wacht en waar je kijkt. Er staat nooit in wat iemand vertelde of over wie het gaat. Wacht er niets, dan komt er geen mail.',
  email: 'Je e-mailadres',
  emailHint: 'Alleen jij ziet dit adres. Zonder adres krijg je geen mail.',
  moments: 'Wanneer wil je mail?',
  momentsHint: 'Alleen op werkdagen.',
  parts: {
    morning: `Ochtend, ${at('morning')} uur`,
    midday: `Middag, ${at('midday')} uur`,
    afternoon: `Eind van de middag, ${at('afternoon')} uur`,
  } satisfies Record<DayPart, string>,
  acute: 'Ook direct bij acuut gevaar',
  acuteHint: 'Op elk moment, ook ’s nachts en in het weekend.',
  save: 'Opslaan',
  absence: 'Afwezig',
  absenceLead: 'Als je er niet bent, gaan je mails naar je waarnemer.',
  awayNow: (from: string, until: string): string => `Je bent afwezig van ${from} tot en met ${until}.`,
  substituteIs: (name: string): string => `Waarnemer: ${name}.`,
  noSubstitute: 'Je hebt geen waarnemer gekozen.',
  setBy: (name: string): string => `${name} heeft dit voor je gemeld.`,
  handOver: 'Ben je lang weg, of ga je weg? Draag je werk over',
  from: 'Eerste dag',
  until: 'Laatste dag',
  substitute: 'Waarnemer',
  substituteHint: 'Een collega die ook meldingen leest.',
  nobody: 'Niemand',
  set: 'Zet afwezig',
  change: 'Wijzig',
  end: 'Ik ben er weer',
} as const
