// SPDX-License-Identifier: EUPL-1.2
/** The questions of the guided talk in Polish: without "Pan" or "Pani" wherever it can be done. Checked by a native speaker: not yet. */
import { countedIn } from '../counted.ts'
import type { TalkWords } from './words.nl.ts'

const counted = countedIn('pl')

export const talkWordsPl: TalkWords = {
  start: 'Wystarczy jedno zdanie. Potem zadamy jeszcze kilka krótkich pytań. Każde pytanie można pominąć.',
  progress: (step, of) => `Pytanie ${step} z ${of}`,
  on: 'Dalej',
  back: 'Wstecz',
  sendNow: 'Gotowe, wyślij',
  wholeForm: 'Wszystko na jednej stronie',
  oneByOne: 'Po jednym pytaniu',
  about: {
    heading: 'O kogo chodzi?',
    forWhom: 'W czyjej sprawie jest ta wiadomość?',
    forWhomOptions: { mijzelf: 'W mojej', 'mijn-kind': 'Mojego dziecka', 'iemand-anders': 'Innej osoby' },
    age: 'Ile lat mniej więcej ma ta osoba?',
    ageHint: 'Chodzi o kilka osób? Proszę wybrać najmłodszą.',
    ageOptions: {
      'jonger-dan-18': 'Mniej niż 18 lat',
      '18-22': 'Od 18 do 22 lat',
      '23-plus': '23 lata lub więcej',
      'weet-niet': 'Nie wiem',
    },
  },
  place: {
    heading: 'Gdzie to jest?',
    label: 'Proszę napisać własnymi słowami, gdzie to jest',
    hint: 'Na przykład ulica, firma, strona internetowa lub samochód.',
    more: 'Zna Pan/Pani dokładne miejsce?',
    address: 'Adres',
    addressHint: 'Na przykład: 7101 AA 1. Może być też sama ulica.',
    company: 'Nazwa firmy',
    advertisement: 'Ogłoszenie lub strona internetowa',
    advertisementHint: 'Adres strony albo nazwa, która tam jest.',
    plate: 'Numer rejestracyjny samochodu',
    plateHint: 'Numer jest z innego kraju? Proszę dopisać kraj, na przykład PL WX 12345.',
  },
  time: {
    heading: 'Kiedy to było?',
    ongoing: 'Czy to nadal trwa?',
    ongoingOptions: { ja: 'Tak', nee: 'Nie, to już minęło', 'weet-niet': 'Nie wiem' },
    label: 'Kiedy było to widać lub słychać?',
    hint: 'Na przykład: w zeszłym tygodniu, co wieczór, latem.',
  },
  people: {
    heading: 'Kto ma z tym związek?',
    hint: 'Nazwiska nie są potrzebne. Proszę napisać to, co wiadomo. Wszystko można zostawić puste.',
    who: 'O kogo się Pan/Pani martwi?',
    forces: 'Czy ktoś każe to robić albo do tego zmusza?',
    enables: 'Czy ktoś w tym pomaga? Na przykład daje mieszkanie, transport lub pieniądze.',
  },
  seen: {
    heading: 'Co brzmi znajomo?',
    hint: 'Proszę zaznaczyć własne obserwacje: to, co było widać lub słychać. Nic nie pasuje? To też w porządku.',
    places: {
      work: 'W pracy',
      home: 'W mieszkaniu lub w okolicy',
      young: 'Wśród młodzieży, na ulicy lub w internecie',
      money: 'Pieniądze, bank lub dokumenty',
      room: 'W hotelu lub domku wakacyjnym',
      building: 'Przy sklepie, szopie lub hali',
      household: 'Pomoc domowa lub au pair',
    },
  },
  files: { heading: 'Jest zdjęcie lub plik?' },
  reach: {
    heading: 'Jak możemy o coś zapytać?',
    code: 'Za chwilę pojawi się kod. Z tym kodem można przeczytać naszą odpowiedź i odpisać. Nie wiemy wtedy, kto do nas pisze.',
    more: 'Czy mamy raczej zadzwonić lub napisać e-mail?',
    mustNot: 'Czego nie wolno nam zrobić?',
    mustNotHint: 'Na przykład: proszę nie przychodzić do mnie do domu. Albo: proszę nie dzwonić po szóstej wieczorem.',
    reminder: 'Czy mamy przypomnieć o przeczytaniu wiadomości?',
    reminderHint: 'Możemy to zrobić tylko przez e-mail. W tym e-mailu nie ma nic o tym, czego dotyczy.',
    reminderOptions: { nooit: 'Nie', week: 'Za tydzień', 'twee-weken': 'Za dwa tygodnie', maand: 'Za miesiąc' },
  },
  check: {
    heading: 'Czy wszystko się zgadza?',
    change: 'Zmień',
    empty: 'nie wypełniono',
    story: 'Co się dzieje',
    danger: 'Teraz jest niebezpiecznie',
    withCode: 'Z kodem',
    files: (count) => counted(count, { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' }),
  },
  doors: {
    young: 'Czy chodzi o osobę, która ma mniej niż 18 lat?',
    youngText: (number) =>
      `Można też zadzwonić do Veilig Thuis: ${number}. To jest bezpłatne, w dzień i w nocy. Pomagają tam dzieciom i osobom, które martwią się o dziecko.`,
    youngFirst: (number) =>
      `W takim razie najlepiej najpierw zadzwonić do Veilig Thuis: ${number}. To jest bezpłatne, w dzień i w nocy. Można też wypełnić ten formularz.`,
    noTrace: (number) =>
      `Chodzi tylko o to, żeby powiedzieć coś policji, bez odpowiedzi? Wtedy proszę zadzwonić do Meld Misdaad Anoniem: ${number}.`,
    family: (number) =>
      `Można też prosić o pomoc dla siebie. Proszę to tutaj dopisać albo zadzwonić do Veilig Thuis: ${number}.`,
    checkedOn: (day) => `Data sprawdzenia numeru: ${day}.`,
  },
}
