// SPDX-License-Identifier: EUPL-1.2
import { signalWordsNl } from './talk/signal-words.ts'
import { talkWordsNl } from './talk/words.nl.ts'

/** The public words in Dutch, at level B1: short sentences, no word that tells what the form is for (M-04). */
export const wordsNl = {
  talk: talkWordsNl,
  signals: signalWordsNl,
  language: 'Taal (language)',
  title: 'Formulier',
  quickExit: 'Snel weg',
  story: 'Wat is er aan de hand?',
  storyHint: 'U mag ook over uzelf vertellen. U hoeft het niet zeker te weten. U hoeft geen namen te noemen.',
  where: 'Waar?',
  whereLabel: 'Waar is het?',
  whereHint: 'Bijvoorbeeld een straat, een bedrijf, een website of een auto.',
  when: 'Wanneer?',
  whenLabel: 'Wanneer was het, of is het nog bezig?',
  who: 'Om wie gaat het?',
  whoLabel: 'Om wie gaat het?',
  whoHint: 'Vertel wat u wilt. U mag dit leeg laten.',
  desk: 'Welke gemeente?',
  deskHint: 'Kies de gemeente waar het gebeurt. Weet u het niet? Kies de gemeente die het dichtst bij is.',
  acute: 'Er is nu gevaar voor iemand',
  acuteHint: 'Bel dan ook 112. Wij lezen dit niet direct.',
  contactHeading: 'Hoe kunnen wij u iets vragen?',
  contactCode: 'U krijgt straks een code. Daarmee leest u ons antwoord. Wij weten dan niet wie u bent.',
  contact: 'Liever gebeld of gemaild worden?',
  contactLabel: 'Uw telefoonnummer of e-mailadres',
  contactHint: 'Vul dit alleen in als wij het mogen gebruiken.',
  safeMoment: 'Wanneer is bellen of mailen veilig?',
  send: 'Versturen',
  toExplanation: 'Wat doen wij hiermee?',
  toSafety: 'Veilig gebruiken',
  toCode: 'Ik heb een code',
  back: 'Terug naar het formulier',
  mistakes: {
    storyMissing: 'Vul in wat er is gebeurd. Eén zin is genoeg.',
    tooLong: 'Dit is te lang. Maak het wat korter. U kunt later meer vertellen met uw code.',
    deskUnknown: 'Kies een gemeente uit de lijst.',
    reminderNeedsMail: 'Voor een herinnering hebben wij een e-mailadres nodig. Vul dat in, of kies Nee.',
    fileRefused:
      'Niet elk bestand kon mee. Bij de bestanden staat waarom. Wat wel kon, staat erbij. Druk opnieuw op Versturen als het zo goed is.',
    bsnNotAllowed:
      'Hier staat een getal dat een BSN kan zijn (burgerservicenummer). Dat mogen wij hier niet bewaren van de wet. Haal het weg. De rest mag blijven staan.',
  },
  advice: {
    addressUnread: 'Weet u de postcode en het huisnummer? Zet die erbij. U mag het ook zo laten.',
    advertisementUnread: 'Weet u het internetadres? Zet het erbij. U mag het ook zo laten.',
    plateUnread: 'Dit kenteken lijkt niet te kloppen. U mag het zo laten.',
  },
  notStored:
    'Het is nu niet gelukt om uw tekst te bewaren. Uw tekst staat hieronder nog. Druk over een minuut opnieuw op Versturen.',
  notStoredCall: 'Kunt u niet wachten? Bel de politie: 0900 8844. Is er nu gevaar? Bel 112.',
  waiting: 'Even wachten',
  waitingText: 'Het is nu heel druk. Wacht vijf tellen en druk dan op Versturen. Uw tekst staat klaar.',
  tooMany:
    'Er komt nu heel veel tegelijk binnen. Wacht een paar minuten en druk dan opnieuw op de knop. Uw tekst staat er nog.',
  tooLarge: 'Dit was te groot om te ontvangen. Ga terug en maak de tekst korter, of stuur geen bestand mee.',
  notHere: 'Deze pagina is er niet.',
  toStart: 'Naar het formulier',
  otherSite: 'Dit formulier is vanaf een andere website verstuurd. Open het formulier hier en verstuur het opnieuw.',
  receipt: {
    heading: 'Bedankt. Wij hebben het ontvangen.',
    again: 'Wij hadden dit al ontvangen. Dit is uw code.',
    added: 'Uw nieuwe tekst hebben wij erbij gelegd. Uw code blijft hetzelfde.',
    codeLabel: 'Uw code',
    writeDown:
      'Schrijf de code op. Zet er niet bij waarvoor hij is. Bewaar hem waar niemand kijkt. Code kwijt? Wij kunnen hem niet terugvinden. U kunt wel opnieuw schrijven.',
    lastFour: 'Typ de laatste vier tekens van uw code',
    lastFourHint: 'Dan weet u zeker dat het klopt.',
    check: 'Controleren',
    wrongFour: 'Dat is niet hetzelfde. Kijk nog een keer naar uw code.',
    next: 'Wat gebeurt er nu?',
    nextRead: (day: string) => `Een medewerker van de gemeente leest dit uiterlijk ${day}.`,
    nextAnswer: 'Met uw code leest u later ons antwoord. U kunt dan ook iets terugschrijven.',
    nextAcute: 'Wij lezen dit niet direct. Is er nu gevaar? Bel 112.',
    callLabel: 'Uw belnummer',
    callText: 'Belt u ons? Noem dit nummer. Noem nooit uw code.',
    nobodyNow: (from: string, until: string) =>
      `Nu is er niemand aan het werk. Wij zijn er op werkdagen van ${from} tot ${until} uur. Is er nu gevaar? Bel 112.`,
    otherLanguage: 'Iemand leest uw tekst in uw taal, of wij laten die lezen. Dat kost een paar dagen extra.',
    confirmed: 'Goed zo. U heeft de code.',
    confirmedMore: 'U kunt deze pagina nu sluiten.',
    print: 'U kunt deze pagina ook afdrukken. Er staat niet op waar de code voor is.',
  },
  mailbox: {
    heading: 'Ik heb een code',
    label: 'Uw code',
    hint: '24 letters en cijfers. Streepjes en spaties hoeven niet.',
    open: 'Openen',
    unknown: 'Deze code kennen wij niet. Kijk of u alle tekens goed heeft overgetypt.',
    notOpened: 'Het lukt nu niet om uw berichten te openen. Probeer het over een minuut opnieuw.',
    waited: 'U heeft lang gewacht. Typ uw code nog een keer. Uw tekst is bewaard.',
    opened: 'Uw berichten',
    empty: 'Er is nog geen antwoord. Kijk over een paar dagen nog eens.',
    letters: 'Berichten, het oudste eerst',
    you: 'U',
    write: 'Wilt u nog iets vertellen?',
    writeHint: 'Wij laten hier niet zien wat u eerder schreef, alleen de berichten daarna.',
    writeButton: 'Versturen',
    writeMissing: 'Schrijf eerst iets. Eén zin is genoeg.',
    sent: 'Uw bericht is verstuurd.',
    notSent:
      'Het is nu niet gelukt om uw bericht te bewaren. Uw tekst staat hieronder nog. Probeer het over een minuut opnieuw.',
    changed: 'U stuurde het formulier nog een keer, met deze tekst:',
    isNew: 'nieuw',
    contact: 'Toch liever gebeld of gemaild worden?',
    contactLeft: 'U mag mij bellen of mailen.',
    keptUntil: (months: number) =>
      `Komt er ${months} maanden geen bericht? Dan gaat dit postvak dicht. U kunt altijd opnieuw schrijven.`,
    end: 'Dit postvak voorgoed sluiten',
    endText:
      'Uw code werkt daarna niet meer. U kunt niets meer lezen of schrijven. Wij bewaren wel wat u ons heeft verteld.',
    endCheck: 'Ja, sluit dit postvak voorgoed',
    endButton: 'Voorgoed sluiten',
    endFirst: 'Zet eerst een vinkje als u het zeker weet.',
    ended: 'Het postvak is gesloten. Uw code werkt niet meer.',
    close: 'Sluiten',
  },
  explanation: {
    heading: 'Wat doen wij hiermee?',
    parts: [
      {
        title: 'Wie leest dit?',
        text: [
          'Een vaste medewerker van uw gemeente leest wat u schrijft. Die kijkt met andere deskundigen wat er aan de hand kan zijn.',
          'Wij lezen dit op werkdagen. Is er nu gevaar? Bel 112.',
        ],
      },
      {
        title: 'Moet ik het zeker weten?',
        text: [
          'Nee. Een gevoel dat iets niet klopt is genoeg. Ga niet zelf op onderzoek uit. Spreek niemand erop aan.',
        ],
      },
      {
        title: 'Weten jullie wie ik ben?',
        text: [
          'Nee, als u geen naam, telefoonnummer of e-mailadres invult. Wij bewaren ook niet vanaf welk apparaat u schrijft.',
          'Wij zeggen uw naam niet tegen de mensen over wie het gaat. Soms moet de politie of de rechter iets weten. Daarom kunnen wij niet beloven dat alles geheim blijft.',
        ],
      },
      {
        title: 'Krijg ik antwoord?',
        text: [
          'Ja, met uw code. Wij kunnen niet alles vertellen over andere mensen. Wij vertellen wel dat wij het hebben gelezen en ermee aan het werk zijn gegaan.',
        ],
      },
      {
        title: 'Uw rechten',
        text: [
          'U mag weten wat wij over u bewaren en u mag vragen dat te verbeteren of weg te halen. Vraag het de functionaris gegevensbescherming van uw gemeente. Bent u het niet eens met ons? Dan kunt u naar de Autoriteit Persoonsgegevens.',
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
          'Druk op Snel weg. U ziet dan een gewone website. Met een toetsenbord kunt u ook drie keer op Esc drukken.',
          'Uw apparaat kan nog onthouden dat u hier was. Wis de geschiedenis als dat veilig is. Soms valt het juist op als die leeg is.',
        ],
      },
      {
        title: 'Welk apparaat?',
        text: [
          'Leest iemand uw telefoon mee? Gebruik dan een ander apparaat, bijvoorbeeld in de bibliotheek of bij iemand die u vertrouwt.',
        ],
      },
      {
        title: 'Wat bewaart deze website?',
        text: ['Niets op uw apparaat. Geen cookies. Wij versleutelen uw tekst voordat wij hem bewaren.'],
      },
      {
        title: 'De code',
        text: [
          'Schrijf de code op papier. Maak er geen foto van als iemand in uw telefoon kijkt. Vertel niemand waar de code voor is.',
        ],
      },
    ],
  },
}

export type PublicWords = typeof wordsNl
