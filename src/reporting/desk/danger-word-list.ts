// SPDX-License-Identifier: EUPL-1.2
/**
 * Words and phrases that may point to danger now, by language, in small letters. Matched from the beginning of a word; `$` behind one:
 * the whole word only (`mes$` is no mest). Chosen to be read too often rather than missed. Checked by a native speaker: none; all of them
 * not yet.
 */
// prettier-ignore
export const dangerWords = {
  nl: [
    'vermoord', 'moord', 'doodma', 'doodsla', 'doodst', 'dood maken', 'opgesloten', 'sluit me op', 'sluit haar op', 'sluit hem op',
    'mes$', 'messen$', 'pistool', 'vuurwapen', 'wapen$', 'geweer',
    'zelfmoord', 'zelf dood', 'niet meer leven', 'maakt me dood', 'maakt haar dood', 'maakt hem dood', 'bedreig', 'ontvoer',
    'gijzel', 'verkracht', 'nu meenemen', 'nu meegenomen', 'vanavond weg',
    'vastgebonden', 'wurg', 'neergestoken', 'bloed$', 'brandstichten', 'help me nu', 'bel de politie', 'mishandeld',
  ],
  en: [
    'kill', 'murder', 'locked up', 'locked in', 'knife', 'knives', 'gun$', 'guns$', 'pistol', 'weapon', 'suicid', 'end my life',
    'want to die', 'kidnap', 'hostage', 'rape$', 'raped', 'raping',
    'threaten', 'tied up', 'strangl', 'stabbed', 'beating me', 'beats me', 'taking her now', 'taking me now', 'tonight they take',
    'bleeding', 'call the police', 'help me now', 'held against',
  ],
  pl: [
    'zabij', 'zabic', 'morder', 'morduj', 'zamordow', 'zamkniet', 'zamkneli', 'noz$', 'nozem', 'pistolet', 'bron$', 'bronia$',
    'samoboj', 'nie chce zyc', 'porwa', 'porwie', 'gwalt', 'zgwalc',
    'grozi', 'grozil', 'zwiazan', 'dusil', 'krwaw', 'bije mnie', 'pobil', 'zaraz zabior', 'zabiora mnie', 'zabiora ja',
    'wezwij policje', 'uwiezi', 'na pomoc',
  ],
  ro: [
    'omor', 'ucid', 'ucis', 'crima', 'inchis in', 'incuiat', 'cutit', 'pistol', 'arma de foc', 'sinucid', 'sinucig', 'vreau sa mor',
    'rapit', 'rapesc', 'ostatic', 'viol', 'ameninta', 'legat de',
    'strangul', 'injunghi', 'sangereaz', 'ma bate', 'o bate', 'bataie', 'ma iau acum', 'o iau acum', 'chemati politia',
    'sunati la politie', 'ajutor acum', 'sechestra',
  ],
  bg: [
    'убие', 'убия', 'убива', 'убит', 'убийств', 'заключен', 'затворен', 'нож$', 'ножа$', 'ножове', 'пистолет', 'оръжи', 'самоуби',
    'не искам да живея', 'отвлеч', 'отвлича', 'заложни', 'изнасил',
    'заплаш', 'заплах', 'вързан', 'души ме', 'удуш', 'намушка', 'кърви', 'бие ме', 'бият', 'пребит', 'ще ме вземат', 'ще я вземат',
    'обадете се на полиция', 'помощ веднага',
  ],
  es: [
    'matar', 'matan$', 'mata$', 'maten$', 'mató$', 'asesin', 'encerrad', 'encierr', 'cuchillo', 'navaja', 'pistola', 'arma$',
    'armas$', 'armado', 'suicid', 'quiero morir', 'secuestr', 'rehen',
    'violacion', 'violar', 'violad', 'amenaz', 'atada$', 'atado$', 'estrangul', 'apuñal', 'sangrando', 'me golpea', 'me pega',
    'la golpea', 'se la llevan', 'me llevan ahora', 'llame a la policia', 'ayuda ahora',
  ],
  uk: [
    'вбив', 'вбит', 'вб\'ють', 'вб\'є', 'убив', 'зарізат', 'зачинен', 'замкнен', 'замкнул', 'ніж$', 'ножем', 'ножа$', 'пістолет',
    'зброя', 'зброю', 'зброєю', 'самогуб', 'не хочу жити', 'викрад', 'викрал', 'заручни',
    'зґвалт', 'згвалт', 'погрож', 'загрож', 'зв\'яза', 'душить', 'задуш', 'кров$', 'кровотеч', 'б\'є мене', 'побив',
    'забирають зараз', 'заберуть мене', 'викличте поліц', 'допоможіть зараз',
  ],
  ar: [
    'قتل', 'يقتل', 'اقتل', 'سيقتل', 'تقتل', 'محبوس', 'حبس', 'يحبس', 'محتجز', 'سكين', 'سكاكين', 'مسدس', 'سلاح', 'اسلحة', 'انتحار',
    'انتحر', 'اريد ان اموت', 'خطف', 'مخطوف', 'يخطف', 'رهينة', 'رهائن',
    'اغتصب', 'اغتصاب', 'يغتصب', 'تهديد', 'يهدد', 'هددني', 'مقيد', 'خنق', 'يخنق', 'طعن', 'ينزف', 'يضربني', 'يضربها', 'ضربني',
    'سياخذونها', 'سياخذونني', 'اتصلوا بالشرطة', 'النجدة',
  ],
} as const satisfies Record<string, readonly string[]>
