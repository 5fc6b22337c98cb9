// SPDX-License-Identifier: EUPL-1.2
/**
 * The closing words to a reporter. One text per language and nothing else, whatever was decided: otherwise somebody who reports himself
 * learns whether he is known (ruling 19). Texts per outcome are for signed-in colleagues, later.
 */
import type { Voice } from '../../reporting/index.ts'

export const closingWords: Readonly<Record<Voice, string>> = {
  nl: `Dank u wel voor uw bericht.

Wij hebben het gelezen en met deskundigen bekeken. Wij hebben besloten wat er nu nodig is. Wat dat is, kunnen wij u hier niet vertellen. Dat is om iedereen te beschermen, ook u.

Ziet of hoort u nog iets? Dan kunt u ons hier altijd weer schrijven. Is er nu gevaar? Bel 112.`,
  'nl-makkelijk': `Dank u wel voor uw bericht.

Wij hebben uw bericht gelezen. Wij hebben er goed over nagedacht. Dat deden wij samen met andere mensen. Wij weten nu wat er nodig is. Wij mogen u niet vertellen wat dat is. Zo blijft iedereen veilig. U ook.

Ziet of hoort u nog iets? Schrijf ons dan weer. Is er nu gevaar? Bel 112.`,
  'nl-je': `Dank je wel voor je bericht. Goed dat je dit vertelde.

We hebben het gelezen en met deskundigen bekeken. We hebben besloten wat er nu nodig is. Wat dat is, kunnen we je hier niet vertellen. Dat is om iedereen te beschermen, ook jou.

Zie of hoor je nog iets? Dan kun je ons hier altijd weer schrijven. Je mag ook een volwassene die je vertrouwt om hulp vragen. Is er nu gevaar? Bel 112.`,
  en: `Thank you for your message.

We have read it and looked at it together with experts. We have decided what is needed now. We cannot tell you here what that is. That is to protect everybody, you too.

Do you see or hear anything else? You can always write to us here again. Is there danger now? Call 112.`,
  pl: `Dziękujemy za wiadomość.

Przeczytaliśmy ją i omówiliśmy ze specjalistami. Zdecydowaliśmy, co jest teraz potrzebne. Nie możemy tutaj powiedzieć, co to jest. W ten sposób chronimy wszystkich, także Pana/Panią.

Pojawi się coś nowego? Zawsze można znowu do nas tutaj napisać. Czy teraz grozi niebezpieczeństwo? Proszę zadzwonić pod 112.`,
  ro: `Vă mulțumim pentru mesaj.

L-am citit și l-am analizat împreună cu specialiști. Am hotărât ce este nevoie acum. Nu vă putem spune aici ce anume. Facem asta ca să îi protejăm pe toți, și pe dumneavoastră.

Mai vedeți sau mai auziți ceva? Puteți oricând să ne scrieți din nou aici. Este pericol acum? Sunați la 112.`,
  bg: `Благодарим Ви за съобщението.

Прочетохме го и го обсъдихме със специалисти. Решихме какво е нужно сега. Не можем да Ви кажем тук какво е то. Така пазим всички, също и Вас.

Виждате или чувате още нещо? Винаги може отново да ни пишете тук. Има ли опасност сега? Обадете се на 112.`,
  es: `Gracias por su mensaje.

Lo hemos leído y lo hemos mirado junto con expertos. Hemos decidido qué hace falta ahora. Aquí no podemos decirle qué es. Es para proteger a todos, también a usted.

¿Ve u oye algo más? Siempre puede volver a escribirnos aquí. ¿Hay peligro ahora? Llame al 112.`,
  uk: `Дякуємо за Ваше повідомлення.

Ми його прочитали й розглянули разом із фахівцями. Ми вирішили, що зараз потрібно зробити. Що саме, ми тут сказати не можемо. Це для того, щоб захистити всіх, і Вас також.

Бачите або чуєте ще щось? Ви завжди можете знову написати нам тут. Небезпека зараз? Телефонуйте 112.`,
  ar: `شكرًا لكم على رسالتكم.

لقد قرأناها ونظرنا فيها مع خبراء. وقررنا ما هو ضروري الآن. لا نستطيع أن نقول لكم هنا ما هو. هذا لحماية الجميع، وأنتم أيضًا.

هل ترون أو تسمعون شيئًا آخر؟ يمكنكم دائمًا أن تكتبوا إلينا هنا مرة أخرى. هل هناك خطر الآن؟ اتصلوا بالرقم 112.`,
}

/** How the desk signs: a role, never a name. */
export const signature = {
  nl: 'Medewerker van de gemeente',
  'nl-makkelijk': 'Iemand van de gemeente',
  'nl-je': 'Medewerker van de gemeente',
  en: 'Somebody at the municipality',
  pl: 'Osoba pracująca w gminie',
  ro: 'O persoană care lucrează la primărie',
  bg: 'Служител на общината',
  es: 'Una persona del municipio',
  uk: 'Працівник муніципалітету',
  ar: 'موظف في البلدية',
} as const satisfies Record<Voice, string>
