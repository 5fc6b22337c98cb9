// SPDX-License-Identifier: EUPL-1.2
/**
 * The model with which a municipality appoints its attention officer: who, from when, tasks, deputy, what they may decide. A model and no
 * law: what a lawyer must choose stands between square brackets. It names no article, because none was verified for this.
 * Source of the tasks: regional policy of the Achterhoek (CVDR734168), annex 1, in our own words. That there must be an officer is an
 * agreement (Interbestuurlijk Programma), not a statute. Read 2026-11-21.
 */
import type { Officer } from './read-officers.ts'
import type { PlainPage } from './plain-page.ts'

export function appointmentPage({
  municipality,
  officers,
}: {
  readonly municipality: string
  readonly officers: readonly Officer[]
}): PlainPage {
  const named = (role: Officer['role']): string =>
    officers
      .filter((officer) => officer.role === role)
      .map(({ name }) => name)
      .join(' en ') || '[naam en functie]'
  return {
    title: 'Model: aanwijzing aandachtsfunctionaris mensenhandel',
    note: 'Dit is een model. Laat het nakijken door een jurist van de gemeente voordat iemand tekent. Wat tussen haken staat, vult de gemeente in. Er staat geen wetsartikel in: de jurist bepaalt op welke bevoegdheid het besluit rust, wie tekent en of het bekendgemaakt wordt.',
    blocks: [
      {
        text: `[Het college van burgemeester en wethouders] [en] [de burgemeester] van ${municipality}, [ieder voor de eigen bevoegdheid], [gelet op: in te vullen door de jurist],`,
      },
      {
        text: 'overweegt dat overheden in het Interbestuurlijk Programma hebben afgesproken dat elke gemeente een aandachtsfunctionaris mensenhandel heeft (dit is een afspraak en geen wet),',
      },
      { text: 'en besluit:' },
      { heading: '1. Aanwijzing' },
      {
        text: `${named('aandachtsfunctionaris')} is met ingang van [datum] aandachtsfunctionaris mensenhandel van ${municipality}.`,
      },
      { heading: '2. Plaatsvervanger' },
      {
        text: `${named('plaatsvervanger')} neemt met ingang van [datum] waar als de aandachtsfunctionaris er niet is. Er is altijd iemand: zijn beiden afwezig, dan regelt [functie] vervanging.`,
      },
      { heading: '3. Taken' },
      { text: 'De aandachtsfunctionaris:' },
      {
        numbered: true,
        list: [
          'is voor collega’s het vaste punt om een gevoel of signaal te vertellen;',
          'brengt collega’s kennis bij en houdt het onderwerp levend;',
          'is bekend in de gemeente en bij partners;',
          'brengt zorg, gemeente, politie en justitie bij elkaar;',
          'neemt het initiatief voor overleg, training en het bespreken van casussen;',
          'heeft toegang tot de bestuurders en kent bestuurlijke handhaving;',
          'zorgt dat het handhavingsbeleid over mensenhandel op orde is en gebruikt wordt;',
          'onderhoudt contact met de politie (AVIM) en met partners die slachtoffers beschermen;',
          'bewaakt het belang en de rechten van mogelijke slachtoffers;',
          'doet mee in het regionale netwerk van aandachtsfunctionarissen.',
        ],
      },
      { text: 'Deze taken volgen de tien taken uit regionaal beleid (Achterhoek). De gemeente mag andere kiezen.' },
      { heading: '4. Mandaat' },
      { text: 'De aandachtsfunctionaris mag zelf, namens [bestuursorgaan]:' },
      {
        list: [
          'meldingen over mogelijke mensenhandel ontvangen, lezen en duiden;',
          'deskundigen raadplegen, zonder namen als dat kan;',
          'besluiten wat er met een melding gebeurt en een casus openen;',
          'de melder antwoorden;',
          '[andere besluiten, door de jurist te bepalen].',
        ],
      },
      {
        text: 'De aandachtsfunctionaris mag niet zelf: [gegevens over personen aan anderen geven zonder vastgelegde grondslag], [een maatregel opleggen], [te bepalen door de jurist].',
      },
      { heading: '5. Tijd en scholing' },
      {
        text: 'De aandachtsfunctionaris krijgt [aantal] uur per week, de plaatsvervanger [aantal], en volgt elk jaar [scholing en intervisie].',
      },
      { heading: '6. Vertrouwelijkheid' },
      {
        text: '[Wat de jurist over geheimhouding wil opnemen.] De aandachtsfunctionaris leest in Spil alleen wat voor deze taak nodig is. Wie wat leest, staat in een logboek dat de functionaris gegevensbescherming ziet.',
      },
      { heading: '7. Einde' },
      {
        text: 'De aanwijzing eindigt op [datum], of eerder als iemand een andere functie krijgt of vertrekt. De toegang tot Spil stopt op dezelfde dag.',
      },
      { heading: 'Ondertekening' },
      { text: `[Plaats], [datum]. [Handtekeningen van het bevoegde bestuursorgaan van ${municipality}.]` },
    ],
  }
}
