// SPDX-License-Identifier: EUPL-1.2
/**
 * The closing words to a reporter. One text per language and nothing else, whatever was decided: otherwise somebody who reports himself
 * learns whether he is known (ruling 19). Texts per outcome are for signed-in colleagues, later.
 */
export const closingWords = {
  nl: `Dank u wel voor uw bericht.

Wij hebben het gelezen en met deskundigen bekeken. Wij hebben besloten wat er nu nodig is. Wat dat is, kunnen wij u hier niet vertellen. Dat is om iedereen te beschermen, ook u.

Ziet of hoort u nog iets? Dan kunt u ons hier altijd weer schrijven. Is er nu gevaar? Bel 112.`,
  en: `Thank you for your message.

We have read it and looked at it together with experts. We have decided what is needed now. We cannot tell you here what that is. That is to protect everybody, you too.

Do you see or hear anything else? You can always write to us here again. Is there danger now? Call 112.`,
  es: `Gracias por su mensaje.

Lo hemos leído y lo hemos mirado junto con expertos. Hemos decidido qué hace falta ahora. Aquí no podemos decirle qué es. Es para proteger a todos, también a usted.

¿Ve u oye algo más? Siempre puede volver a escribirnos aquí. ¿Hay peligro ahora? Llame al 112.`,
  uk: `Дякуємо за Ваше повідомлення.

Ми його прочитали й розглянули разом із фахівцями. Ми вирішили, що зараз потрібно зробити. Що саме, ми тут сказати не можемо. Це для того, щоб захистити всіх, і Вас також.

Бачите або чуєте ще щось? Ви завжди можете знову написати нам тут. Небезпека зараз? Телефонуйте 112.`,
  ar: `شكرًا لكم على رسالتكم.

لقد قرأناها ونظرنا فيها مع خبراء. وقررنا ما هو ضروري الآن. لا نستطيع أن نقول لكم هنا ما هو. هذا لحماية الجميع، وأنتم أيضًا.

هل ترون أو تسمعون شيئًا آخر؟ يمكنكم دائمًا أن تكتبوا إلينا هنا مرة أخرى. هل هناك خطر الآن؟ اتصلوا بالرقم 112.`,
} as const

/** How the desk signs: a role, never a name. */
export const signature = {
  nl: 'Medewerker van de gemeente',
  en: 'Somebody at the municipality',
  es: 'Una persona del municipio',
  uk: 'Працівник муніципалітету',
  ar: 'موظف في البلدية',
} as const satisfies Record<AnswerLanguage, string>

export type AnswerLanguage = keyof typeof closingWords

/** The language of the reporter where we have it, otherwise Dutch. */
export const answerLanguage = (language: string): AnswerLanguage =>
  Object.hasOwn(closingWords, language) ? (language as AnswerLanguage) : 'nl'
