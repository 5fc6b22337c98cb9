// SPDX-License-Identifier: EUPL-1.2
/**
 * The public words in easy Dutch (A2), for who reads with difficulty: at most ten words a sentence, one thought each, words anybody knows.
 * The test of plain Dutch guards it. Checked by a native speaker: not yet, nor by readers it is meant for.
 */
import { signalWordsEasy } from './talk/signal-words.nl-makkelijk.ts'
import { talkWordsEasy } from './talk/words.nl-makkelijk.ts'
import type { PublicWords } from './words.nl.ts'

export const wordsEasy: PublicWords = {
  talk: talkWordsEasy,
  signals: signalWordsEasy,
  language: 'Taal (language)',
  title: 'Formulier',
  quickExit: 'Snel weg',
  story: 'Wat is er gebeurd?',
  storyHint:
    'Vertel het in uw eigen woorden. Het mag ook over u gaan. U hoeft het niet zeker te weten. Namen hoeven niet.',
  where: 'Waar?',
  whereLabel: 'Waar is het?',
  whereHint: 'Bijvoorbeeld een straat, een winkel of een website.',
  when: 'Wanneer?',
  whenLabel: 'Wanneer was het? Of gebeurt het nog?',
  who: 'Over wie gaat het?',
  whoLabel: 'Over wie gaat het?',
  whoHint: 'U mag dit leeg laten.',
  desk: 'In welke gemeente is het?',
  deskHint: 'Weet u het niet? Kies dan een gemeente in de buurt.',
  acute: 'Er is nu gevaar',
  acuteHint: 'Bel dan ook 112. Wij lezen dit niet meteen.',
  contactHeading: 'Hoe kunnen wij u iets vragen?',
  contactCode: 'U krijgt straks een code. Met de code leest u ons antwoord. Wij weten dan niet wie u bent.',
  contact: 'Wilt u dat wij bellen of mailen?',
  contactLabel: 'Uw telefoonnummer of e-mailadres',
  contactHint: 'Mogen wij u niet bellen of mailen? Laat dit dan leeg.',
  safeMoment: 'Wanneer is bellen of mailen veilig?',
  send: 'Versturen',
  toExplanation: 'Wat doen wij met uw tekst?',
  toSafety: 'Veilig gebruiken',
  toCode: 'Ik heb een code',
  back: 'Terug naar de vragen',
  mistakes: {
    storyMissing: 'Schrijf op wat er is gebeurd. Eén zin is genoeg.',
    tooLong: 'Deze tekst is te lang. Maak de tekst korter. Later kunt u meer vertellen.',
    deskUnknown: 'Kies een gemeente.',
    reminderNeedsMail: 'Wij hebben uw e-mailadres nodig. Vul dat in, of kies Nee.',
    fileRefused:
      'Niet elk bestand is gelukt. Bij de bestanden staat waarom. Is het zo goed? Druk dan weer op Versturen.',
    bsnNotAllowed:
      'Hier staat een lang nummer. Misschien is dat een BSN. Een BSN mogen wij hier niet bewaren. Haal het nummer weg. De andere tekst mag blijven.',
  },
  advice: {
    addressUnread: 'Weet u de straat en het nummer? Schrijf die er dan bij. Het mag ook zo blijven.',
    advertisementUnread: 'Weet u de naam van de website? Schrijf die er dan bij. Het mag ook zo blijven.',
    plateUnread: 'Klopt dit nummer van de auto? Het mag ook zo blijven.',
  },
  notStored: 'Het bewaren is niet gelukt. Uw tekst staat hier nog. Wacht één minuut. Druk daarna weer op Versturen.',
  notStoredCall: 'Kunt u niet wachten? Bel de politie: 0900 8844. Is er nu gevaar? Bel 112.',
  waiting: 'Even wachten',
  waitingText: 'Het is nu heel druk. Wacht even en tel tot vijf. Druk dan op Versturen. Uw tekst is nog hier.',
  tooMany: 'Het is nu heel druk. Wacht een paar minuten. Druk dan weer op de knop. Uw tekst staat er nog.',
  tooLarge: 'Dit is te groot. Ga terug. Maak de tekst korter. Of stuur geen foto of bestand mee.',
  notHere: 'Deze pagina is er niet.',
  toStart: 'Naar de vragen',
  otherSite: 'Dit komt van een andere website. Open het formulier hier. Verstuur het dan nog een keer.',
  receipt: {
    heading: 'Dank u wel. Uw tekst is bij ons.',
    again: 'Wij hadden uw tekst al. Dit is uw code.',
    added: 'Wij hebben uw nieuwe tekst. Uw code blijft hetzelfde.',
    codeLabel: 'Uw code',
    writeDown:
      'Schrijf de code op papier. Schrijf niet op waar de code voor is. Bewaar het papier waar niemand kijkt. Bent u de code kwijt? Dan kunnen wij de code niet vinden. U kunt wel een nieuwe tekst sturen.',
    lastFour: 'Typ de laatste vier tekens van uw code',
    lastFourHint: 'Dan weet u zeker dat u de code heeft.',
    check: 'Kijk of het klopt',
    wrongFour: 'Dat is niet hetzelfde. Kijk nog een keer naar uw code.',
    next: 'Wat gebeurt er nu?',
    nextRead: (day: string) => `Iemand van de gemeente leest uw tekst. Op ${day} of eerder.`,
    nextAnswer: 'Later leest u ons antwoord met uw code. U kunt dan ook terug schrijven.',
    nextAcute: 'Wij lezen dit niet meteen. Is er nu gevaar? Bel 112.',
    callLabel: 'Uw nummer om te bellen',
    callText: 'Belt u ons? Zeg dan dit nummer. Zeg nooit uw code.',
    nobodyNow: (from: string, until: string) =>
      `Nu is er niemand aan het werk. Op werkdagen zijn wij er wel. Van ${from} tot ${until} uur. Is er nu gevaar? Bel 112.`,
    otherLanguage: 'Iemand leest uw tekst in uw taal. Dat duurt een paar dagen langer.',
    confirmed: 'Goed zo. U heeft de code.',
    confirmedMore: 'U kunt deze pagina nu sluiten.',
    print: 'U kunt deze pagina printen. Op het papier staat niet waar het over gaat.',
  },
  mailbox: {
    heading: 'Ik heb een code',
    label: 'Uw code',
    hint: 'De code heeft 24 letters en cijfers. Streepjes hoeven niet.',
    open: 'Openen',
    unknown: 'Deze code kennen wij niet. Kijk goed naar uw code. Typ de code nog een keer.',
    notOpened: 'Het lukt nu niet. Wacht één minuut. Probeer het dan nog een keer.',
    waited: 'U was lang weg. Typ uw code nog een keer. Uw tekst is er nog.',
    opened: 'Uw berichten',
    empty: 'Er is nog geen antwoord. Kijk over een paar dagen nog een keer.',
    letters: 'Berichten, de oudste staat boven',
    you: 'U',
    write: 'Wilt u nog iets vertellen?',
    writeHint: 'Uw eerste tekst staat hier niet. Dat is veiliger voor u.',
    writeButton: 'Versturen',
    writeMissing: 'Schrijf eerst iets. Eén zin is genoeg.',
    sent: 'Uw bericht is verstuurd.',
    notSent: 'Het bewaren is niet gelukt. Uw tekst staat hier nog. Wacht één minuut. Probeer het dan nog een keer.',
    changed: 'U stuurde de vragen nog een keer, met deze tekst:',
    isNew: 'nieuw',
    contact: 'Wilt u toch dat wij bellen of mailen?',
    contactLeft: 'U mag mij bellen of mailen.',
    keptUntil: (months: number) =>
      `Schrijft er ${months} maanden niemand? Dan sluiten wij uw berichten. U kunt altijd opnieuw schrijven.`,
    end: 'Uw berichten voor altijd sluiten',
    endText: 'Uw code werkt dan niet meer. U kunt dan niets meer lezen. Wij bewaren wel wat u heeft verteld.',
    endCheck: 'Ja, sluit mijn berichten voor altijd',
    endButton: 'Voor altijd sluiten',
    endFirst: 'Weet u het zeker? Zet dan eerst een vinkje.',
    ended: 'Uw berichten zijn gesloten. Uw code werkt niet meer.',
    close: 'Sluiten',
  },
  explanation: {
    heading: 'Wat doen wij met uw tekst?',
    parts: [
      {
        title: 'Wie leest uw tekst?',
        text: [
          'Iemand van uw gemeente leest uw tekst. Soms kijken andere mensen mee. Zij weten veel over dit soort dingen.',
          'Wij lezen op werkdagen. Is er nu gevaar? Bel 112.',
        ],
      },
      {
        title: 'Moet ik het zeker weten?',
        text: ['Nee. Voelt het niet goed? Dat is genoeg. Zoek het niet zelf uit. Praat er niet over met die mensen.'],
      },
      {
        title: 'Weet u wie ik ben?',
        text: [
          'Niet als u uw naam en nummer niet opschrijft. Wij weten ook niet welke telefoon u gebruikt.',
          'Wij zeggen uw naam niet tegen die mensen. Soms moet de politie of de rechter iets weten. Dus misschien blijft niet alles geheim.',
        ],
      },
      {
        title: 'Krijg ik antwoord?',
        text: ['Ja, met uw code. Wij vertellen niet alles over andere mensen. U hoort wel dat wij uw tekst lazen.'],
      },
      {
        title: 'Uw rechten',
        text: [
          'U mag weten wat wij over u bewaren. Klopt er iets niet? Dan mag u vragen om dat te veranderen. U mag ook vragen om het weg te halen. Vraag het aan uw gemeente. Vraag dan naar de functionaris gegevensbescherming. Vindt u dat wij het fout doen? Ga dan naar de Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  safety: {
    heading: 'Veilig gebruiken',
    parts: [
      {
        title: 'Kijkt er iemand mee?',
        text: [
          'Druk op Snel weg. U ziet dan een gewone website. U kunt ook drie keer op Esc drukken.',
          'Uw telefoon weet misschien nog dat u hier was. Is het veilig? Haal deze website dan uit de geschiedenis. Soms valt het op als alles weg is.',
        ],
      },
      {
        title: 'Welke telefoon of computer?',
        text: ['Kijkt iemand in uw telefoon? Ga dan naar de bibliotheek. Of ga naar iemand die u vertrouwt.'],
      },
      {
        title: 'Wat bewaart deze website?',
        text: ['Op uw telefoon of computer bewaren wij niets. Wij doen uw tekst op slot. Daarna bewaren wij uw tekst.'],
      },
      {
        title: 'De code',
        text: [
          'Schrijf de code op papier. Kijkt iemand in uw telefoon? Maak dan geen foto van de code. Vertel niemand waar de code voor is.',
        ],
      },
    ],
  },
}
