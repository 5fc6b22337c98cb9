// SPDX-License-Identifier: EUPL-1.2
/** The Arabic of adding files on the public side. Checked by a native speaker: not yet. */
import type { FileWords } from './words.nl.ts'

const firstStrong = '\u2068'
const endOfIt = '\u2069'
/** A file name reads in its own direction. */
const own = (name: string): string => `${firstStrong}${name}${endOfIt}`

export const fileWordsAr: FileWords = {
  summary: 'إضافة ملف',
  added: 'تُرسل هذه الملفات معها',
  addedOne: (name, size) => `${own(name)}، ${size}، أُضيف`,
  megabytes: (size) => `${size} ميغابايت`,
  decimal: '.',
  remove: 'إزالة',
  removeOne: (name) => `إزالة: ${own(name)}`,
  label: 'اختاروا ملفًا',
  hint: 'صورة أو PDF أو نص أو صوت أو فيديو. 10 ملفات على الأكثر، وكل ملف 25 ميغابايت على الأكثر. لا تلتقطوا صورة إذا لم يكن ذلك آمنًا.',
  add: 'أضيفوه',
  progress: 'مدى تقدم الإرسال',
  unnamed: 'ملف',
  refused: {
    empty: 'هذا الملف فارغ.',
    kind: 'لا نستطيع قبول هذا النوع من الملفات. الصورة أو PDF أو النص أو الصوت أو الفيديو مقبول.',
    tooLarge: 'هذا الملف كبير جدًا. حجم الملف 25 ميغابايت على الأكثر.',
    tooMany: 'العدد كبير جدًا. يمكن إرسال 10 ملفات.',
    busy: 'يصلنا الآن الكثير في وقت واحد. حاولوا مرة أخرى بعد دقيقة.',
    tooOften: 'يصلنا الآن الكثير في وقت واحد. حاولوا مرة أخرى بعد بضع دقائق.',
    notStored: 'لم نتمكن من حفظ هذا الملف. حاولوا مرة أخرى.',
  },
  refusedOne: (name, why) => `${own(name)}: ${why}`,
  missing: 'لم تصل كل الملفات. ربما بقيت الاستمارة مفتوحة وقتًا طويلًا. يمكنكم إرسالها مرة أخرى بواسطة رمزكم.',
}
