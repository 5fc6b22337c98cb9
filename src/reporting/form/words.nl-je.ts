// SPDX-License-Identifier: EUPL-1.2
/**
 * The public words in Dutch for somebody young who writes for himself: "je", warm and plain, and never childish. The reading level is B1.
 * Checked by a native speaker: not yet, nor by young people.
 */
import { signalWordsNl } from './talk/signal-words.ts'
import { talkWordsYoung } from './talk/words.nl-je.ts'
import type { PublicWords } from './words.nl.ts'

export const wordsYoung: PublicWords = {
  talk: talkWordsYoung,
  signals: signalWordsNl,
  language: 'Taal (language)',
  title: 'Formulier',
  quickExit: 'Snel weg',
  story: 'Wat is er aan de hand?',
  storyHint:
    'Vertel wat je kwijt wilt. Je hoeft niet alles te vertellen. Je hoeft het niet zeker te weten. Namen hoeven niet.',
  where: 'Waar?',
  whereLabel: 'Waar is het?',
  whereHint: 'Bijvoorbeeld een straat, een bedrijf, een website of een auto.',
  when: 'Wanneer?',
  whenLabel: 'Wanneer was het, of is het nog bezig?',
  who: 'Om wie gaat het?',
  whoLabel: 'Om wie gaat het?',
  whoHint: 'Vertel wat je wilt. Je mag dit leeg laten.',
  desk: 'Welke gemeente?',
  deskHint: 'Kies de gemeente waar het gebeurt. Weet je het niet? Kies de gemeente die het dichtst bij is.',
  acute: 'Er is nu gevaar voor mij of voor iemand anders',
  acuteHint: 'Bel dan ook 112. We lezen dit niet direct.',
  contactHeading: 'Hoe kunnen we jou iets vragen?',
  contactCode: 'Je krijgt straks een code. Daarmee lees je ons antwoord. We weten dan niet wie je bent.',
  contact: 'Heb je liever dat we bellen of mailen?',
  contactLabel: 'Je telefoonnummer of e-mailadres',
  contactHint: 'Vul dit alleen in als we het mogen gebruiken.',
  safeMoment: 'Wanneer is bellen of mailen veilig?',
  send: 'Versturen',
  toExplanation: 'Wat doen we hiermee?',
  toSafety: 'Veilig gebruiken',
  toCode: 'Ik heb een code',
  back: 'Terug naar het formulier',
  mistakes: {
    storyMissing: 'Vul in wat er is gebeurd. Eén zin is genoeg.',
    tooLong: 'Dit is te lang. Maak het wat korter. Je kunt later meer vertellen met je code.',
    deskUnknown: 'Kies een gemeente uit de lijst.',
    reminderNeedsMail: 'Voor een herinnering hebben we een e-mailadres nodig. Vul dat in, of kies Nee.',
    fileRefused:
      'Niet elk bestand kon mee. Bij de bestanden staat waarom. Wat wel kon, staat erbij. Druk opnieuw op Versturen als het zo goed is.',
    bsnNotAllowed:
      'Hier staat een getal dat een BSN kan zijn (burgerservicenummer). Van de wet mogen we dat hier niet bewaren. Haal het weg. De rest mag blijven staan.',
  },
  advice: {
    addressUnread: 'Weet je de postcode en het huisnummer? Zet die erbij. Je mag het ook zo laten.',
    advertisementUnread: 'Weet je het internetadres? Zet het erbij. Je mag het ook zo laten.',
    plateUnread: 'Dit kenteken lijkt niet te kloppen. Je mag het zo laten.',
  },
  notStored:
    'Het is nu niet gelukt om je tekst te bewaren. Je tekst staat hieronder nog. Druk over een minuut opnieuw op Versturen.',
  notStoredCall: 'Kun je niet wachten? Bel de politie: 0900 8844. Is er nu gevaar? Bel 112.',
  waiting: 'Even wachten',
  waitingText: 'Het is nu heel druk. Wacht vijf tellen en druk dan op Versturen. Je tekst staat klaar.',
  tooMany:
    'Er komt nu heel veel tegelijk binnen. Wacht een paar minuten en druk dan opnieuw op de knop. Je tekst staat er nog.',
  tooLarge: 'Dit was te groot om te ontvangen. Ga terug en maak de tekst korter, of stuur geen bestand mee.',
  notHere: 'Deze pagina is er niet.',
  toStart: 'Naar het formulier',
  otherSite: 'Dit formulier is vanaf een andere website verstuurd. Open het formulier hier en verstuur het opnieuw.',
  receipt: {
    heading: 'Goed dat je dit vertelt. We hebben het ontvangen.',
    again: 'We hadden dit al ontvangen. Dit is je code.',
    added: 'Je nieuwe tekst hebben we erbij gelegd. Je code blijft hetzelfde.',
    codeLabel: 'Je code',
    writeDown:
      'Schrijf de code op. Zet er niet bij waarvoor hij is. Bewaar hem waar niemand kijkt. Code kwijt? We kunnen hem niet terugvinden. Je kunt wel opnieuw schrijven.',
    lastFour: 'Typ de laatste vier tekens van je code',
    lastFourHint: 'Dan weet je zeker dat het klopt.',
    check: 'Controleren',
    wrongFour: 'Dat is niet hetzelfde. Kijk nog een keer naar je code.',
    next: 'Wat gebeurt er nu?',
    nextRead: (day: string) => `Een medewerker van de gemeente leest dit uiterlijk ${day}.`,
    nextAnswer: 'Met je code lees je later ons antwoord. Je kunt dan ook iets terugschrijven.',
    nextAcute: 'We lezen dit niet direct. Is er nu gevaar? Bel 112.',
    callLabel: 'Je belnummer',
    callText: 'Bel je ons? Noem dit nummer. Noem nooit je code.',
    nobodyNow: (from: string, until: string) =>
      `Nu is er niemand aan het werk. We zijn er op werkdagen van ${from} tot ${until} uur. Is er nu gevaar? Bel 112.`,
    otherLanguage: 'Iemand leest je tekst in jouw taal, of we laten die lezen. Dat kost een paar dagen extra.',
    confirmed: 'Goed zo. Je hebt de code.',
    confirmedMore: 'Je kunt deze pagina nu sluiten.',
    print: 'Je kunt deze pagina ook afdrukken. Er staat niet op waar de code voor is.',
  },
  mailbox: {
    heading: 'Ik heb een code',
    label: 'Je code',
    hint: '24 letters en cijfers. Streepjes en spaties hoeven niet.',
    open: 'Openen',
    unknown: 'Deze code kennen we niet. Kijk of je alle tekens goed hebt overgetypt.',
    notOpened: 'Het lukt nu niet om je berichten te openen. Probeer het over een minuut opnieuw.',
    waited: 'Je hebt lang gewacht. Typ je code nog een keer. Je tekst is bewaard.',
    opened: 'Je berichten',
    empty: 'Er is nog geen antwoord. Kijk over een paar dagen nog eens.',
    letters: 'Berichten, het oudste eerst',
    you: 'Jij',
    write: 'Wil je nog iets vertellen?',
    writeHint: 'We laten hier niet zien wat je eerder schreef, alleen de berichten daarna.',
    writeButton: 'Versturen',
    writeMissing: 'Schrijf eerst iets. Eén zin is genoeg.',
    sent: 'Je bericht is verstuurd.',
    notSent:
      'Het is nu niet gelukt om je bericht te bewaren. Je tekst staat hieronder nog. Probeer het over een minuut opnieuw.',
    changed: 'Je stuurde het formulier nog een keer, met deze tekst:',
    isNew: 'nieuw',
    contact: 'Heb je toch liever dat we bellen of mailen?',
    contactLeft: 'Bellen of mailen mag.',
    keptUntil: (months: number) =>
      `Komt er ${months} maanden geen bericht? Dan gaat dit postvak dicht. Je kunt altijd opnieuw schrijven.`,
    end: 'Dit postvak voorgoed sluiten',
    endText:
      'Je code werkt daarna niet meer. Je kunt niets meer lezen of schrijven. We bewaren wel wat je ons hebt verteld.',
    endCheck: 'Ja, sluit dit postvak voorgoed',
    endButton: 'Voorgoed sluiten',
    endFirst: 'Zet eerst een vinkje als je het zeker weet.',
    ended: 'Het postvak is gesloten. Je code werkt niet meer.',
    close: 'Sluiten',
  },
  explanation: {
    heading: 'Wat doen we hiermee?',
    parts: [
      {
        title: 'Wie leest dit?',
        text: [
          'Een vaste medewerker van je gemeente leest wat je schrijft. Die kijkt met andere deskundigen wat er aan de hand kan zijn.',
          'We lezen dit op werkdagen. Is er nu gevaar? Bel 112.',
        ],
      },
      {
        title: 'Moet ik het zeker weten?',
        text: [
          'Nee. Een gevoel dat iets niet klopt is genoeg. Ga het niet zelf uitzoeken. Begin er niet over tegen de mensen die het doen.',
        ],
      },
      {
        title: 'Weten jullie wie ik ben?',
        text: [
          'Nee, als je geen naam, telefoonnummer of e-mailadres invult. We bewaren ook niet vanaf welk apparaat je schrijft.',
          'We zeggen je naam niet tegen de mensen over wie het gaat. Soms moet de politie of de rechter iets weten. Daarom kunnen we niet beloven dat alles geheim blijft.',
        ],
      },
      {
        title: 'Wie kan mij helpen?',
        text: [
          'Je hoeft dit niet alleen te doen. Vraag een volwassene die je vertrouwt om het te vertellen. Bijvoorbeeld een leraar, een dokter of een familielid.',
          'Je mag ook zelf bellen met Veilig Thuis. Het nummer staat bij de vragen.',
        ],
      },
      {
        title: 'Krijg ik antwoord?',
        text: [
          'Ja, met je code. We kunnen niet alles vertellen over andere mensen. We vertellen wel dat we het hebben gelezen en ermee aan het werk zijn gegaan.',
        ],
      },
      {
        title: 'Je rechten',
        text: [
          'Je mag weten wat we over je bewaren. Je mag ook vragen om dat te verbeteren of weg te halen. Vraag het de functionaris gegevensbescherming van je gemeente. Iemand die je vertrouwt, mag je daarbij helpen. Ben je het niet eens met ons? Dan kun je naar de Autoriteit Persoonsgegevens.',
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
          'Druk op Snel weg. Je ziet dan een gewone website. Met een toetsenbord kun je ook drie keer op Esc drukken.',
          'Je apparaat kan nog onthouden dat je hier was. Wis de geschiedenis als dat veilig is. Soms valt het juist op als die leeg is.',
        ],
      },
      {
        title: 'Welk apparaat?',
        text: [
          'Kijkt iemand mee in je telefoon? Gebruik dan een ander apparaat. Bijvoorbeeld op school, in de bibliotheek of bij iemand die je vertrouwt.',
        ],
      },
      {
        title: 'Wat bewaart deze website?',
        text: ['Niets op je apparaat. Geen cookies. We versleutelen je tekst voordat we hem bewaren.'],
      },
      {
        title: 'De code',
        text: [
          'Schrijf de code op papier. Maak er geen foto van als iemand in je telefoon kijkt. Vertel niemand waar de code voor is.',
        ],
      },
    ],
  },
}
