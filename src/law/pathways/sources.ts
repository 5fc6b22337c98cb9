// SPDX-License-Identifier: EUPL-1.2
/**
 * Where the rules of the pathways rest: each law, decree, policy text and page once, with the date of the wording that was read.
 * All were read on 21 November 2026 in copies, some of them old; whoever reads a newer wording changes the date and the status here, and
 * every line of advice that leans on it follows. A page or a judgment is no law: it is named, and stays `toCheck`.
 */
import { plainDate } from '../../time.ts'
import type { LegalSource } from '../source.ts'

/** An article of which a dated wording was read, older than the newest one may be. */
const readOn =
  (law: string, bwb: string, wording: string, url = `https://wetten.overheid.nl/${bwb}/`) =>
  (article: string): LegalSource => ({ law, article, bwb, url, wording: plainDate(wording), status: 'toCheck' })

/** Known through somebody else: a copy without a date, a page, a judgment. */
const knownFrom =
  (law: string, url: string, bwb?: string) =>
  (article: string): LegalSource => ({ law, article, url, wording: 'notRead', status: 'toCheck', ...(bwb && { bwb }) })

export const wmo = readOn('Wet maatschappelijke ondersteuning 2015', 'BWBR0035362', '2019-01-01')
export const participatiewet = readOn('Participatiewet', 'BWBR0015703', '2025-07-01')
export const jeugdwet = readOn('Jeugdwet', 'BWBR0034925', '2021-11-06')
export const leerplichtwet = readOn('Leerplichtwet 1969', 'BWBR0002628', '2013-10-01')
export const vreemdelingenwet = readOn('Vreemdelingenwet 2000', 'BWBR0011823', '2003-12-23')
export const strafvordering = readOn('Wetboek van Strafvordering', 'BWBR0001903', '2007-12-01')
export const brp = readOn('Wet basisregistratie personen', 'BWBR0033715', '2025-02-12')
export const politiegegevens = readOn('Besluit politiegegevens', 'BWBR0023086', '2018-07-28')
export const specialInvestigation = readOn(
  'Besluit politiegegevens bijzondere opsporingsdiensten',
  'BWBR0026117',
  '2017-05-01',
)
export const circulaire = readOn(
  'Vreemdelingencirculaire 2000',
  'BWBR0012289',
  '2023-05-10',
  'https://zoek.officielebekendmakingen.nl/stcrt-2023-13577.html',
)

/** Art. 3.48 was read in a copy that carries no date. */
export const vreemdelingenbesluit = knownFrom(
  'Vreemdelingenbesluit 2000',
  'https://explore.law/app/library/nl-legislation/vreemdelingenbesluit-2000/artikel-3-48',
  'BWBR0011825',
)
export const continuedStay = knownFrom(
  'Vreemdelingenbesluit 2000',
  'https://wegwijzermensenhandel.nl/Beschermen/Verblijf_in_Nederland/index.aspx',
  'BWBR0011825',
)('art. 3.51 lid 1 k (letter niet in de tekst gelezen)')
export const guardianByCourt = knownFrom(
  'Burgerlijk Wetboek',
  'https://wetboekplus.nl/burgerlijk-wetboek-boek-1-artikel-295-rechterlijke-benoeming-voogd/',
  'BWBR0002656',
)('art. 1:295')
export const guardianNidos = knownFrom(
  'Burgerlijk Wetboek',
  'https://lawyrup.nl/burgerlijk_wetboek/burgerlijk-wetboek-inleiding/personen-en-familierecht/gezag-over-minderjarige-kinderen/voogdij-over-minderjarigen/voogdij-van-rechtspersonen/',
  'BWBR0002656',
)('art. 1:302')
export const majority = knownFrom(
  'Burgerlijk Wetboek',
  'https://wetten.overheid.nl/BWBR0002656/',
  'BWBR0002656',
)('art. 1:233')
export const objection = knownFrom(
  'Algemene wet bestuursrecht',
  'https://wetten.overheid.nl/BWBR0005537/',
  'BWBR0005537',
)('art. 6:7')
export const presumedMinor = knownFrom(
  'Richtlijn 2011/36/EU',
  'https://eur-lex.europa.eu/eli/dir/2011/36/oj',
)('art. 13 lid 2')
export const billNonPunishment = knownFrom(
  'Wetsvoorstel 36547',
  'https://zoek.officielebekendmakingen.nl/dossier/kst-36547-B.html',
)('voorgesteld art. 273f lid 9 Sr (niet in werking voor zover bekend)')

const judgment = (ecli: string): LegalSource =>
  knownFrom('Rechtbank Den Haag', `https://lexboost.com/rechtspraak/${ecli}`)(ecli)
export const withdrawnToDecision = judgment('ECLI:NL:RBDHA:2021:4297')
export const dublinComplaint = judgment('ECLI:NL:RBDHA:2020:12157')
export const dublinThreeMonths = judgment('ECLI:NL:RBDHA:2021:8048')
export const threeYearsUnbroken = judgment('ECLI:NL:RBDHA:2017:12768')

/** The regional policy that names basic needs, the care coordinator and the non-punishment principle. */
export const regionalPolicy = knownFrom(
  'Regionaal beleid mensenhandel Achterhoek',
  'https://lokaleregelgeving.overheid.nl/CVDR734168/1',
)
export const rvb = knownFrom(
  'Regeling verstrekkingen bepaalde categorieën vreemdelingen (Rvb)',
  'https://www.coa.nl/nl/regeling-verstrekkingen-bepaalde-categorieen-vreemdelingen',
)
export const rvbOlder = knownFrom(
  'Regeling verstrekkingen bepaalde categorieën vreemdelingen (Rvb)',
  'https://www.coa.nl/nl/over-coa/taken-wet-coa/regeling-verstrekkingen-bepaalde-categorieen-vreemdelingen-rvb',
)
export const rvbApplication = knownFrom(
  'Regeling verstrekkingen bepaalde categorieën vreemdelingen (Rvb)',
  'https://stichtinglos.nl/content/regeling-verstrekkingen-bepaalde-categorie-n-vreemdelingen-rvb',
)
export const stayPage = knownFrom(
  'Wegwijzer Mensenhandel',
  'https://www.wegwijzermensenhandel.nl/ondersteunen-van-slachtoffers/verblijf-in-nederland-voor-slachtoffers',
)('pagina over verblijf')
export const shelterPage = knownFrom(
  'Wegwijzer Mensenhandel',
  'https://wegwijzermensenhandel.nl/vgv/Opvang/opvang-vraag1.aspx',
)('pagina over opvang')
export const minorsPage = knownFrom(
  'Wegwijzer Mensenhandel',
  'https://wegwijzermensenhandel.nl/Ondersteuning_minderjarigen/Ondersteuning_minderjarigen.aspx',
)('pagina over minderjarigen')
export const permitPage = knownFrom(
  'CoMensha',
  'https://www.comensha.nl/pagina/hoe-lang-mogen-mensen-in-nederland-blijven-nadat-zij-aangifte-van-mensenhan',
)('pagina over verblijf na aangifte')
export const schemePage = knownFrom(
  'CoMensha',
  'https://www.comensha.nl/pagina/verblijfsregeling-slachtoffers-mensenhandel',
)('pagina over de verblijfsregeling')
export const registrationPage = knownFrom(
  'CoMensha',
  'https://www.comensha.nl/actualiteiten/item/consequenties-avg-voor-werkwijze-comensha/',
)('pagina over registratie en AVG')
export const careCoordinationPage = knownFrom(
  'CoMensha',
  'https://www.comensha.nl/over-ons/wat-doen-wij/zorgcoordinatie-en-opvang/',
)('pagina over zorgcoördinatie en opvang')
export const emergencyBeds = knownFrom(
  'CoMensha',
  'https://www.comensha.nl/actualiteiten/item/comensha-24-7-bereikbaar/',
)('pagina over dag en nacht bereikbaar')
export const indPage = knownFrom(
  'IND',
  'https://ind.nl/Paginas/Mensenhandel.aspx',
)('pagina over mensenhandel (leeftijd onbekend)')
export const labourInspectorate = knownFrom(
  'Nederlandse Arbeidsinspectie',
  'https://www.nlarbeidsinspectie.nl/onderwerpen/herkennen-en-melden-arbeidsuitbuiting',
)('pagina over arbeidsuitbuiting')
export const labourFigures = knownFrom(
  'CoMensha',
  'https://publicaties.comensha.nl/het_beeld_van_2024/verdieping_3',
)('Het beeld van 2024, over FairWork')
export const complexPlaces = knownFrom(
  'NU.nl',
  'https://www.nu.nl/binnenland/5840742/kabinet-opent-extra-opvanglocaties-voor-slachtoffers-van-mensenhandel.html',
)('bericht over opvang bij meervoudige problemen, 2019')
export const auPairs = knownFrom(
  'Politie',
  'https://www.politie.nl/nieuws/2023/januari/27/03-gezamenlijke-controle-tegen-uitbuiting-au-pairs.html',
)('bericht over controle bij au pairs, 2023')
export const protectedShelter = knownFrom(
  'Child Rights Focus',
  'https://childrightsfocus.org/nl/?p=1504',
)('pagina over de beschermde opvang')
