// SPDX-License-Identifier: EUPL-1.2
/** The signs of countries on vehicles (Vienna Convention on Road Traffic, annex 3; UN list of distinguishing signs), those of Europe and around it. */
export const countrySigns: ReadonlySet<string> = new Set(
  'A AL AM AND AZ B BG BIH BY CH CY CZ D DK DZ E EST ET F FIN FL GB GBZ GE GR H HR I IL IRL IRQ IR IS KZ L LT LV LY MA MC MD ME MK M MNE N NL NMK P PL RKS RO RSM RUS S SK SLO SRB SYR TN TR UA UK UZ V BE DE FR HU ES PT IT SE AT SI EE IE FI LU NO MT'.split(
    ' ',
  ),
)
