// SPDX-License-Identifier: EUPL-1.2
/** The few fixed Arabic words of the components themselves. Checked by a native speaker: not yet. */
import type { UiWords } from './words.nl.ts'

export const uiWordsAr: UiWords = {
  error: 'خطأ',
  optional: 'غير إلزامي',
  errorSummary: 'هناك شيء لم يُملأ بشكل صحيح',
  skip: 'إلى المحتوى',
  emergencyQuestion: 'خطر الآن؟',
  emergencyCall: 'اتصلوا بالرقم 112',
  mainNavigation: 'القائمة الرئيسية',
  alert: { info: 'من المفيد معرفته', ok: 'تم', warning: 'انتبهوا', danger: 'مهم' },
  step: { done: 'تم', open: 'لم يتم بعد', here: 'أنتم هنا' },
}
