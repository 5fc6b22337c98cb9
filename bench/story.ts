// SPDX-License-Identifier: EUPL-1.2
/** The invented story that the benches report: about 600 characters, a usual length. */
export const story =
  'In het huis tegenover ons wonen sinds de zomer steeds andere mensen. Elke ochtend om vijf uur haalt een wit busje ' +
  'er zes of zeven op, en ’s avonds laat komen ze terug, ook op zondag. Ze groeten nooit en kijken naar de grond. ' +
  'Vorige week stond een van hen bij de vuilnisbak te eten zoeken. Ik vroeg of het ging, en toen kwam er meteen een ' +
  'man naar buiten die zei dat hij naar binnen moest. De gordijnen zijn altijd dicht en de bel doet het niet. Een ' +
  'buurvrouw zegt dat hun paspoorten bij de baas liggen. Misschien zie ik het verkeerd, maar het voelt niet goed ' +
  'en ik denk dat iemand er eens naar moet kijken.'
