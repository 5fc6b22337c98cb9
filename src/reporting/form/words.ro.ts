// SPDX-License-Identifier: EUPL-1.2
/** The public words in Romanian. Checked by a native speaker: not yet. */
import { countedIn } from './counted.ts'
import { signalWordsRo } from './talk/signal-words.ro.ts'
import { talkWordsRo } from './talk/words.ro.ts'
import type { PublicWords } from './words.nl.ts'

const counted = countedIn('ro')

export const wordsRo: PublicWords = {
  talk: talkWordsRo,
  signals: signalWordsRo,
  language: 'Limba (language)',
  title: 'Formular',
  quickExit: 'Ieșire rapidă',
  story: 'Ce se întâmplă?',
  storyHint: 'Puteți povesti și despre dumneavoastră. Nu trebuie să știți sigur. Nu trebuie să dați nume.',
  where: 'Unde?',
  whereLabel: 'Unde este?',
  whereHint: 'De exemplu o stradă, o firmă, un site sau o mașină.',
  when: 'Când?',
  whenLabel: 'Când a fost sau se întâmplă și acum?',
  who: 'Despre cine este vorba?',
  whoLabel: 'Despre cine este vorba?',
  whoHint: 'Spuneți cât doriți. Puteți lăsa acest câmp gol.',
  desk: 'Care primărie (gemeente)?',
  deskHint: 'Alegeți primăria locului unde se întâmplă. Nu știți care este? Alegeți-o pe cea mai apropiată.',
  acute: 'Cineva este acum în pericol',
  acuteHint: 'Atunci sunați și la 112. Noi nu citim imediat ce scrieți.',
  contactHeading: 'Cum vă putem întreba ceva?',
  contactCode: 'Veți primi imediat un cod. Cu el citiți răspunsul nostru. Așa nu știm cine sunteți.',
  contact: 'Preferați un telefon sau un e-mail?',
  contactLabel: 'Numărul dumneavoastră de telefon sau adresa de e-mail',
  contactHint: 'Completați numai dacă avem voie să le folosim.',
  safeMoment: 'Când este sigur să vă sunăm sau să vă scriem?',
  send: 'Trimiteți',
  toExplanation: 'Ce facem cu acest mesaj?',
  toSafety: 'Folosire în siguranță',
  toCode: 'Am un cod',
  back: 'Înapoi la formular',
  mistakes: {
    storyMissing: 'Scrieți ce s-a întâmplat. O propoziție este de ajuns.',
    tooLong: 'Textul este prea lung. Scurtați-l puțin. Puteți povesti mai mult mai târziu, cu codul dumneavoastră.',
    deskUnknown: 'Alegeți o primărie din listă.',
    reminderNeedsMail: 'Ca să vă putem aminti, avem nevoie de o adresă de e-mail. Completați adresa sau alegeți „Nu”.',
    fileRefused:
      'Nu toate fișierele au putut fi adăugate. Lângă fișiere scrie de ce. Celelalte sunt adăugate. Dacă este bine așa, apăsați din nou „Trimiteți”.',
    bsnNotAllowed:
      'Aici este un număr care poate fi un BSN (burgerservicenummer, codul personal olandez). Legea nu ne permite să îl păstrăm aici. Ștergeți-l. Restul poate rămâne.',
  },
  advice: {
    addressUnread: 'Știți codul poștal și numărul casei? Adăugați-le. Puteți lăsa și așa.',
    advertisementUnread: 'Știți adresa de internet? Adăugați-o. Puteți lăsa și așa.',
    plateUnread: 'Acest număr de înmatriculare nu pare corect. Puteți lăsa și așa.',
  },
  notStored:
    'Acum nu am reușit să păstrăm textul dumneavoastră. Textul este încă mai jos. Apăsați din nou „Trimiteți” peste un minut.',
  notStoredCall: 'Nu puteți aștepta? Sunați la poliție: 0900 8844. Este pericol acum? Sunați la 112.',
  waiting: 'Un moment',
  waitingText:
    'Acum este foarte aglomerat. Numărați până la cinci și apăsați „Trimiteți”. Textul dumneavoastră este pregătit.',
  tooMany:
    'Acum primim foarte multe deodată. Așteptați câteva minute și apăsați din nou butonul. Textul dumneavoastră este încă aici.',
  tooLarge: 'Mesajul a fost prea mare. Mergeți înapoi și scurtați textul sau nu trimiteți fișiere.',
  notHere: 'Această pagină nu există.',
  toStart: 'La formular',
  otherSite: 'Acest formular a fost trimis de pe alt site. Deschideți formularul aici și trimiteți-l din nou.',
  receipt: {
    heading: 'Vă mulțumim. Am primit mesajul.',
    again: 'Primisem deja acest mesaj. Acesta este codul dumneavoastră.',
    added: 'Am adăugat textul nou. Codul dumneavoastră rămâne același.',
    codeLabel: 'Codul dumneavoastră',
    writeDown:
      'Notați codul. Nu scrieți lângă el la ce folosește. Păstrați-l unde nu se uită nimeni. Ați pierdut codul? Nu îl putem găsi din nou. Puteți însă oricând să ne scrieți iar.',
    lastFour: 'Scrieți ultimele patru caractere ale codului',
    lastFourHint: 'Așa știți sigur că este corect.',
    check: 'Verificați',
    wrongFour: 'Nu este la fel. Uitați-vă încă o dată la cod.',
    next: 'Ce urmează?',
    nextRead: (day) => `O persoană care lucrează la primărie citește mesajul cel târziu ${day}.`,
    nextAnswer: 'Cu codul puteți citi mai târziu răspunsul nostru. Puteți și să ne scrieți înapoi.',
    nextAcute: 'Nu citim imediat ce scrieți. Este pericol acum? Sunați la 112.',
    callLabel: 'Numărul pentru telefon',
    callText: 'Ne sunați? Spuneți acest număr. Nu spuneți niciodată codul.',
    nobodyNow: (from, until) =>
      `Acum nu lucrează nimeni. Suntem aici în zilele lucrătoare, de la ${from} la ${until}. Este pericol acum? Sunați la 112.`,
    otherLanguage:
      'Cineva citește textul în limba dumneavoastră sau îl dăm cuiva să îl citească. Durează câteva zile în plus.',
    confirmed: 'Bine. Aveți codul.',
    confirmedMore: 'Acum puteți închide această pagină.',
    print: 'Puteți și tipări această pagină. Pe ea nu scrie la ce folosește codul.',
  },
  mailbox: {
    heading: 'Am un cod',
    label: 'Codul dumneavoastră',
    hint: '24 de litere și cifre. Nu este nevoie de liniuțe și spații.',
    open: 'Deschideți',
    unknown: 'Nu cunoaștem acest cod. Verificați dacă ați scris corect toate caracterele.',
    notOpened: 'Acum nu putem deschide mesajele. Încercați din nou peste un minut.',
    waited: 'A trecut mult timp. Scrieți codul încă o dată. Textul dumneavoastră este păstrat.',
    opened: 'Mesajele dumneavoastră',
    empty: 'Încă nu este niciun răspuns. Mai uitați-vă peste câteva zile.',
    letters: 'Mesaje, cel mai vechi primul',
    you: 'Dumneavoastră',
    write: 'Doriți să mai spuneți ceva?',
    writeHint: 'Aici nu arătăm ce ați scris la început, ci numai mesajele de după aceea.',
    writeButton: 'Trimiteți',
    writeMissing: 'Scrieți mai întâi ceva. O propoziție este de ajuns.',
    sent: 'Mesajul dumneavoastră a fost trimis.',
    notSent:
      'Acum nu am reușit să păstrăm mesajul. Textul dumneavoastră este încă mai jos. Încercați din nou peste un minut.',
    changed: 'Ați trimis formularul încă o dată, cu acest text:',
    isNew: 'nou',
    contact: 'Preferați totuși un telefon sau un e-mail?',
    contactLeft: 'Mă puteți suna sau îmi puteți scrie un e-mail.',
    keptUntil: (months) =>
      `Dacă timp de ${counted(months, { one: 'lună', few: 'luni', other: 'de luni' })} nu vine niciun mesaj, această căsuță se închide. Puteți oricând să ne scrieți din nou.`,
    end: 'Închideți definitiv această căsuță',
    endText: 'După aceea codul nu mai merge. Nu mai puteți citi sau scrie nimic. Noi păstrăm ce ne-ați spus.',
    endCheck: 'Da, închideți definitiv această căsuță',
    endButton: 'Închideți definitiv',
    endFirst: 'Dacă sigur doriți asta, bifați mai întâi căsuța.',
    ended: 'Căsuța este închisă. Codul nu mai merge.',
    close: 'Închideți',
  },
  explanation: {
    heading: 'Ce facem cu acest mesaj?',
    parts: [
      {
        title: 'Cine citește?',
        text: [
          'O persoană anume din primărie citește ce scrieți. Împreună cu alți specialiști, această persoană se gândește ce ar putea fi.',
          'Citim în zilele lucrătoare. Este pericol acum? Sunați la 112.',
        ],
      },
      {
        title: 'Trebuie să știu sigur?',
        text: [
          'Nu. Este de ajuns să simțiți că ceva nu este în regulă. Nu cercetați pe cont propriu. Nu cereți nimănui socoteală.',
        ],
      },
      {
        title: 'Știți cine sunt?',
        text: [
          'Nu, dacă nu completați un nume, un număr de telefon sau o adresă de e-mail. Nu păstrăm nici de pe ce aparat scrieți.',
          'Nu le spunem numele dumneavoastră celor despre care este vorba. Uneori poliția sau judecătorul trebuie să afle ceva. De aceea nu putem promite că totul rămâne secret.',
        ],
      },
      {
        title: 'Primesc un răspuns?',
        text: [
          'Da, cu codul dumneavoastră. Nu putem spune totul despre alți oameni. Vă spunem însă că am citit și că am început să lucrăm la asta.',
        ],
      },
      {
        title: 'Drepturile dumneavoastră',
        text: [
          'Aveți dreptul să știți ce păstrăm despre dumneavoastră și să cereți să corectăm sau să ștergem. Întrebați responsabilul cu protecția datelor din primărie (functionaris gegevensbescherming). Nu sunteți de acord cu noi? Atunci puteți merge la Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  safety: {
    heading: 'Folosire în siguranță',
    parts: [
      {
        title: 'Se uită cineva la ecran?',
        text: [
          'Apăsați „Ieșire rapidă”. Veți vedea un site obișnuit. La o tastatură puteți apăsa și de trei ori Esc.',
          'Aparatul poate să țină minte că ați fost aici. Ștergeți istoricul dacă este sigur. Uneori tocmai un istoric gol atrage atenția.',
        ],
      },
      {
        title: 'Ce aparat?',
        text: [
          'Se uită cineva în telefonul dumneavoastră? Folosiți alt aparat, de exemplu la bibliotecă sau la cineva în care aveți încredere.',
        ],
      },
      {
        title: 'Ce păstrează acest site?',
        text: ['Pe aparatul dumneavoastră, nimic. Fără cookie-uri. Textul este criptat înainte să îl păstrăm.'],
      },
      {
        title: 'Codul',
        text: [
          'Scrieți codul pe hârtie. Nu îl fotografiați dacă cineva se uită în telefonul dumneavoastră. Nu spuneți nimănui la ce folosește codul.',
        ],
      },
    ],
  },
}
