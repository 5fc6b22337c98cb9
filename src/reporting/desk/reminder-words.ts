// SPDX-License-Identifier: EUPL-1.2
/** The mail that reminds, by language. It could be about anything. */
import type { Voice } from '../languages.ts'

export const reminderWords: Record<Voice, { subject: string; text: string }> = {
  nl: { subject: 'Herinnering', text: 'U vroeg om een herinnering. Dit is hem. U hoeft niet te antwoorden.' },
  'nl-makkelijk': {
    subject: 'Herinnering',
    text: 'U vroeg om deze mail. U hoeft niets terug te sturen.',
  },
  'nl-je': { subject: 'Herinnering', text: 'Je vroeg om een herinnering. Dit is hem. Je hoeft niet te antwoorden.' },
  en: { subject: 'Reminder', text: 'You asked for a reminder. This is it. You do not have to answer.' },
  pl: { subject: 'Przypomnienie', text: 'To jest przypomnienie, zgodnie z prośbą. Nie trzeba odpowiadać.' },
  ro: { subject: 'Reamintire', text: 'Ați cerut să vă amintim. Acesta este mesajul. Nu trebuie să răspundeți.' },
  bg: { subject: 'Напомняне', text: 'Поискахте напомняне. Това е то. Не е нужно да отговаряте.' },
  es: { subject: 'Recordatorio', text: 'Usted pidió un recordatorio. Es este. No hace falta responder.' },
  uk: { subject: 'Нагадування', text: 'Ви просили нагадування. Ось воно. Відповідати не потрібно.' },
  ar: { subject: 'تذكير', text: 'طلبتم تذكيرًا. هذا هو التذكير. لا حاجة إلى الرد.' },
}
