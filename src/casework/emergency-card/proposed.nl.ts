// SPDX-License-Identifier: EUPL-1.2
/**
 * What the emergency card proposes before a municipality writes its own lines: only numbers that a source gives, all of them "nog niet
 * nagekeken". A number that no source gives stays empty: a guess on a card is worse than a blank.
 *
 * Sources, read on 21 November 2026: Veilig Thuis, free and round the clock, https://www.veiligthuisnoordoostgelderland.nl/meldpunt-jeugdprostutie/;
 * CoMensha, https://publicaties.comensha.nl/het_beeld_van_2024/verdieping_3 (its line of 24 hours was a pilot, present hours not verified);
 * police and AVIM, https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel.
 */
import type { CardText, FixedKind } from './rules.ts'

/** @param piketPhone as the municipality set it for its desk; nothing when it did not */
export const proposedCard = (piketPhone: string | undefined): Readonly<Record<FixedKind, CardText>> => ({
  municipality: {
    name: 'Piket van de gemeente',
    number: piketPhone ?? '',
    hours: '',
    purpose: 'Beslist vannacht voor de gemeente.',
  },
  crisis: { name: 'Crisisdienst', number: '', hours: '', purpose: 'Iemand is in de war of wil niet meer leven.' },
  veiligThuis: {
    name: 'Veilig Thuis',
    number: '0800 2000',
    hours: 'dag en nacht, gratis',
    purpose: 'Kinderen, partner of familie. Ook advies zonder naam.',
  },
  comensha: {
    name: 'CoMensha',
    number: '033-448 11 86',
    hours: '',
    purpose: 'Opvang en registratie van vermoedelijke slachtoffers.',
  },
  centreMunicipality: { name: 'Centrumgemeente, opvang', number: '', hours: '', purpose: 'Een bed voor vannacht.' },
  interpreter: {
    name: 'Tolk',
    number: '',
    hours: '',
    purpose: 'Per telefoon. Niet iemand uit de eigen kring.',
  },
  police: {
    name: 'Politie, vraag naar AVIM',
    number: '0900 8844',
    hours: 'dag en nacht, geen spoed',
    purpose: 'Vermoeden van mensenhandel. Bij gevaar: 112.',
  },
})
