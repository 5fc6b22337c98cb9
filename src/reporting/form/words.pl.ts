// SPDX-License-Identifier: EUPL-1.2
/** The public words in Polish: without "Pan" or "Pani" wherever it can be done. Checked by a native speaker: not yet. */
import { countedIn } from './counted.ts'
import { signalWordsPl } from './talk/signal-words.pl.ts'
import { talkWordsPl } from './talk/words.pl.ts'
import type { PublicWords } from './words.nl.ts'

const counted = countedIn('pl')

export const wordsPl: PublicWords = {
  talk: talkWordsPl,
  signals: signalWordsPl,
  language: 'Język (language)',
  title: 'Formularz',
  quickExit: 'Szybkie wyjście',
  story: 'Co się dzieje?',
  storyHint: 'Można też pisać o sobie. Nie trzeba mieć pewności. Nie trzeba podawać nazwisk.',
  where: 'Gdzie?',
  whereLabel: 'Gdzie to jest?',
  whereHint: 'Na przykład ulica, firma, strona internetowa lub samochód.',
  when: 'Kiedy?',
  whenLabel: 'Kiedy to było, a może nadal trwa?',
  who: 'O kogo chodzi?',
  whoLabel: 'O kogo chodzi?',
  whoHint: 'Proszę napisać to, co Pan/Pani chce. Można zostawić to pole puste.',
  desk: 'Która gmina (gemeente)?',
  deskHint: 'Proszę wybrać gminę, w której to się dzieje. Nie wiadomo, która to? Proszę wybrać najbliższą.',
  acute: 'Komuś grozi teraz niebezpieczeństwo',
  acuteHint: 'Wtedy proszę też zadzwonić pod 112. Nie czytamy tego od razu.',
  contactHeading: 'Jak możemy o coś zapytać?',
  contactCode:
    'Za chwilę pojawi się kod. Z tym kodem można przeczytać naszą odpowiedź. Nie wiemy wtedy, kto do nas pisze.',
  contact: 'Czy mamy raczej zadzwonić lub napisać e-mail?',
  contactLabel: 'Numer telefonu lub adres e-mail',
  contactHint: 'Proszę wpisać tylko wtedy, gdy wolno nam z tego skorzystać.',
  safeMoment: 'Kiedy można bezpiecznie zadzwonić lub napisać?',
  send: 'Wyślij',
  toExplanation: 'Co z tym robimy?',
  toSafety: 'Bezpieczne korzystanie',
  toCode: 'Mam kod',
  back: 'Wróć do formularza',
  mistakes: {
    storyMissing: 'Proszę napisać, co się stało. Wystarczy jedno zdanie.',
    tooLong: 'To jest za długie. Proszę trochę skrócić. Z kodem można później napisać więcej.',
    deskUnknown: 'Proszę wybrać gminę z listy.',
    reminderNeedsMail: 'Do przypomnienia potrzebujemy adresu e-mail. Proszę go wpisać albo wybrać „Nie”.',
    fileRefused:
      'Nie wszystkie pliki udało się dodać. Przy plikach jest napisane dlaczego. Pozostałe są dodane. Jeśli tak może być, proszę jeszcze raz nacisnąć „Wyślij”.',
    bsnNotAllowed:
      'Jest tu liczba, która może być numerem BSN (burgerservicenummer, holenderski numer osobisty). Prawo nie pozwala nam go tutaj przechowywać. Proszę go usunąć. Reszta może zostać.',
  },
  advice: {
    addressUnread: 'Zna Pan/Pani kod pocztowy i numer domu? Proszę je dopisać. Można też tak zostawić.',
    advertisementUnread: 'Zna Pan/Pani adres internetowy? Proszę go dopisać. Można też tak zostawić.',
    plateUnread: 'Ten numer rejestracyjny chyba się nie zgadza. Można tak zostawić.',
  },
  notStored:
    'Nie udało się teraz zapisać tekstu. Tekst jest nadal poniżej. Proszę za minutę jeszcze raz nacisnąć „Wyślij”.',
  notStoredCall:
    'To nie może czekać? Proszę zadzwonić na policję: 0900 8844. Czy teraz grozi niebezpieczeństwo? Proszę zadzwonić pod 112.',
  waiting: 'Chwileczkę',
  waitingText: 'Teraz jest bardzo duży ruch. Proszę policzyć do pięciu i nacisnąć „Wyślij”. Tekst jest gotowy.',
  tooMany:
    'W tej chwili przychodzi do nas bardzo dużo naraz. Proszę odczekać kilka minut i jeszcze raz nacisnąć przycisk. Tekst nadal tu jest.',
  tooLarge: 'To było za duże. Proszę wrócić i skrócić tekst albo nie wysyłać pliku.',
  notHere: 'Nie ma takiej strony.',
  toStart: 'Przejdź do formularza',
  otherSite: 'Ten formularz został wysłany z innej strony. Proszę otworzyć formularz tutaj i wysłać go jeszcze raz.',
  receipt: {
    heading: 'Dziękujemy. Wiadomość do nas dotarła.',
    again: 'Ta wiadomość już wcześniej do nas dotarła. Oto kod.',
    added: 'Nowy tekst dołączyliśmy do poprzedniego. Kod się nie zmienia.',
    codeLabel: 'Kod',
    writeDown:
      'Proszę zapisać kod. Proszę nie dopisywać, do czego służy. Trzeba go trzymać tam, gdzie nikt nie zagląda. Kod zginął? Nie możemy go odzyskać. Zawsze można napisać do nas od nowa.',
    lastFour: 'Proszę wpisać cztery ostatnie znaki kodu',
    lastFourHint: 'Wtedy wiadomo na pewno, że jest dobrze zapisany.',
    check: 'Sprawdź',
    wrongFour: 'To nie jest to samo. Proszę jeszcze raz spojrzeć na kod.',
    next: 'Co będzie dalej?',
    nextRead: (day) => `Przeczyta to osoba pracująca w gminie. Najpóźniej: ${day}.`,
    nextAnswer: 'Z kodem można później przeczytać naszą odpowiedź. Można też odpisać.',
    nextAcute: 'Nie czytamy tego od razu. Czy teraz grozi niebezpieczeństwo? Proszę zadzwonić pod 112.',
    callLabel: 'Numer do rozmowy',
    callText: 'Przy rozmowie telefonicznej z nami proszę podać ten numer. Kodu proszę nigdy nie podawać.',
    nobodyNow: (from, until) =>
      `Teraz nikogo nie ma w pracy. Jesteśmy w dni robocze od ${from} do ${until}. Czy teraz grozi niebezpieczeństwo? Proszę zadzwonić pod 112.`,
    otherLanguage: 'Ktoś przeczyta ten tekst po polsku albo damy go do przeczytania. To potrwa kilka dni dłużej.',
    confirmed: 'Dobrze. Kod jest zapisany poprawnie.',
    confirmedMore: 'Można teraz zamknąć tę stronę.',
    print: 'Tę stronę można też wydrukować. Nie ma na niej, do czego służy kod.',
  },
  mailbox: {
    heading: 'Mam kod',
    label: 'Kod',
    hint: '24 litery i cyfry. Kreski i spacje nie są potrzebne.',
    open: 'Otwórz',
    unknown: 'Nie znamy tego kodu. Proszę sprawdzić, czy wszystkie znaki są dobrze wpisane.',
    notOpened: 'Nie można teraz otworzyć wiadomości. Proszę spróbować ponownie za minutę.',
    waited: 'Minęło dużo czasu. Proszę jeszcze raz wpisać kod. Tekst jest zachowany.',
    opened: 'Wiadomości',
    empty: 'Nie ma jeszcze odpowiedzi. Proszę zajrzeć znowu za kilka dni.',
    letters: 'Wiadomości, od najstarszej',
    you: 'Pan/Pani',
    write: 'Czy jest coś jeszcze do dodania?',
    writeHint: 'Nie pokazujemy tutaj pierwszego tekstu, tylko późniejsze wiadomości.',
    writeButton: 'Wyślij',
    writeMissing: 'Proszę najpierw coś napisać. Wystarczy jedno zdanie.',
    sent: 'Wiadomość została wysłana.',
    notSent: 'Nie udało się teraz zapisać wiadomości. Tekst jest nadal poniżej. Proszę spróbować ponownie za minutę.',
    changed: 'Formularz został wysłany jeszcze raz, z tym tekstem:',
    isNew: 'nowe',
    contact: 'A może jednak mamy zadzwonić lub napisać e-mail?',
    contactLeft: 'Można do mnie zadzwonić lub napisać e-mail.',
    keptUntil: (months) =>
      `Jeśli przez ${counted(months, { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' })} nie będzie żadnej wiadomości, zamkniemy tę skrzynkę. Zawsze można napisać do nas od nowa.`,
    end: 'Zamknij tę skrzynkę na zawsze',
    endText:
      'Kod przestanie wtedy działać. Nie będzie już można nic przeczytać ani napisać. To, co już nam przekazano, zachowamy.',
    endCheck: 'Tak, zamknij tę skrzynkę na zawsze',
    endButton: 'Zamknij na zawsze',
    endFirst: 'Jeśli to pewna decyzja, proszę najpierw zaznaczyć pole.',
    ended: 'Skrzynka jest zamknięta. Kod już nie działa.',
    close: 'Zamknij',
  },
  explanation: {
    heading: 'Co z tym robimy?',
    parts: [
      {
        title: 'Kto to czyta?',
        text: [
          'Czyta to zawsze wyznaczona osoba z gminy. Razem z innymi specjalistami ocenia, co może się dziać.',
          'Czytamy to w dni robocze. Czy teraz grozi niebezpieczeństwo? Proszę zadzwonić pod 112.',
        ],
      },
      {
        title: 'Czy trzeba mieć pewność?',
        text: [
          'Nie. Wystarczy poczucie, że coś jest nie tak. Proszę nie sprawdzać tego na własną rękę. Proszę nikomu niczego nie zarzucać.',
        ],
      },
      {
        title: 'Czy wiecie, kim jestem?',
        text: [
          'Nie, jeśli nie ma w formularzu nazwiska, numeru telefonu ani adresu e-mail. Nie zapisujemy też, z jakiego urządzenia ktoś pisze.',
          'Nie podajemy nazwiska osobom, o które chodzi. Czasem policja lub sąd muszą coś wiedzieć. Dlatego nie możemy obiecać, że wszystko zostanie tajemnicą.',
        ],
      },
      {
        title: 'Czy dostanę odpowiedź?',
        text: [
          'Tak, z kodem. Nie możemy mówić wszystkiego o innych ludziach. Powiemy jednak, że to przeczytaliśmy i że się tym zajmujemy.',
        ],
      },
      {
        title: 'Prawa',
        text: [
          'Każdy ma prawo wiedzieć, co o nim przechowujemy, i prosić o poprawienie lub usunięcie tego. Proszę zwrócić się do inspektora ochrony danych w gminie (functionaris gegevensbescherming). Nie zgadza się Pan/Pani z nami? Można zwrócić się do urzędu Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  safety: {
    heading: 'Bezpieczne korzystanie',
    parts: [
      {
        title: 'Czy ktoś patrzy na ekran?',
        text: [
          'Proszę nacisnąć „Szybkie wyjście”. Pojawi się zwykła strona internetowa. Na klawiaturze można też trzy razy nacisnąć Esc.',
          'Urządzenie może jeszcze pamiętać tę stronę. Proszę usunąć historię przeglądarki, jeśli to bezpieczne. Czasem właśnie pusta historia zwraca uwagę.',
        ],
      },
      {
        title: 'Jakie urządzenie?',
        text: [
          'Ktoś zagląda do telefonu? Proszę użyć innego urządzenia, na przykład w bibliotece lub u zaufanej osoby.',
        ],
      },
      {
        title: 'Co zapisuje ta strona?',
        text: ['Na urządzeniu nic. Żadnych plików cookie. Tekst jest szyfrowany, zanim go zapiszemy.'],
      },
      {
        title: 'Kod',
        text: [
          'Proszę zapisać kod na papierze. Proszę nie robić mu zdjęcia, jeśli ktoś zagląda do telefonu. Proszę nikomu nie mówić, do czego służy kod.',
        ],
      },
    ],
  },
}
