// SPDX-License-Identifier: EUPL-1.2
/** The questions of the guided talk in Arabic. Checked by a native speaker: not yet. */
import { leftToRight } from '../../../ui/left-to-right.ts'
import type { TalkWords } from './words.nl.ts'

const plural = new Intl.PluralRules('ar')
const fileForms: Partial<Record<Intl.LDMLPluralRule, (count: number) => string>> = {
  one: () => 'ملف واحد',
  two: () => 'ملفان',
  few: (count) => `${count} ملفات`,
  many: (count) => `${count} ملفًا`,
}

export const talkWordsAr: TalkWords = {
  start: 'جملة واحدة تكفي. بعد ذلك نسأل بضعة أسئلة قصيرة. يمكنكم تخطي أي سؤال.',
  progress: (step, of) => `السؤال ${step} من ${of}`,
  on: 'متابعة',
  back: 'رجوع',
  sendNow: 'انتهيت، إرسال',
  wholeForm: 'كل شيء في صفحة واحدة',
  oneByOne: 'سؤال واحد في كل مرة',
  about: {
    heading: 'من هو الشخص المعني؟',
    forWhom: 'لأجل من تكتبون؟',
    forWhomOptions: { mijzelf: 'لأجلي', 'mijn-kind': 'لأجل طفلي', 'iemand-anders': 'لأجل شخص آخر' },
    age: 'كم عمر هذا الشخص تقريبًا؟',
    ageHint: 'هل هناك أكثر من شخص؟ اختاروا الأصغر سنًا.',
    ageOptions: {
      'jonger-dan-18': 'أقل من 18 سنة',
      '18-22': 'من 18 إلى 22 سنة',
      '23-plus': '23 سنة أو أكثر',
      'weet-niet': 'لا أعرف',
    },
  },
  place: {
    heading: 'أين هذا؟',
    label: 'اكتبوا بكلماتكم أين هذا',
    hint: 'مثلًا: شارع أو شركة أو موقع على الإنترنت أو سيارة.',
    more: 'هل تعرفونه بالضبط؟',
    address: 'العنوان',
    addressHint: `مثلًا: ${leftToRight('7101 AA 1')}. الشارع وحده يكفي أيضًا.`,
    company: 'اسم شركة',
    advertisement: 'إعلان أو موقع على الإنترنت',
    advertisementHint: 'عنوان الصفحة، أو الاسم المكتوب فيها.',
    plate: 'رقم لوحة سيارة',
    plateHint: `هل هي من بلد آخر؟ اكتبوا البلد أيضًا، مثل ${leftToRight('PL WX 12345')}.`,
  },
  time: {
    heading: 'متى كان ذلك؟',
    ongoing: 'هل ما زال مستمرًا؟',
    ongoingOptions: { ja: 'نعم', nee: 'لا، لقد انتهى', 'weet-niet': 'لا أعرف' },
    label: 'متى رأيتم أو سمعتم ذلك؟',
    hint: 'مثلًا: الأسبوع الماضي، كل مساء، في الصيف.',
  },
  people: {
    heading: 'من هم الأشخاص الذين لهم علاقة بذلك؟',
    hint: 'لا حاجة إلى أسماء. اكتبوا ما تعرفون. يمكنكم ترك كل شيء فارغًا.',
    who: 'على من تقلقون؟',
    forces: 'هل هناك من يطلب فعل ذلك، أو من يُجبر عليه؟',
    enables: 'هل يساعد أحد في ذلك؟ مثلًا بمسكن أو نقل أو مال.',
  },
  seen: {
    heading: 'ما الذي تعرفونه من هذا؟',
    hint: 'ضعوا علامة على ما رأيتموه أو سمعتموه بأنفسكم. لم تجدوا شيئًا تعرفونه؟ هذا جيد أيضًا.',
    places: {
      work: 'في العمل',
      home: 'في بيت أو في الحي',
      young: 'عند الشباب، في الشارع أو على الإنترنت',
      money: 'المال أو البنك أو الأوراق',
      room: 'في فندق أو بيت عطلات',
      building: 'عند متجر أو حظيرة أو مستودع',
      household: 'عند المساعدة المنزلية أو au pair',
    },
  },
  files: { heading: 'هل لديكم صورة أو ملف؟' },
  reach: {
    heading: 'كيف يمكننا أن نسألكم عن شيء؟',
    code: 'ستحصلون على رمز. به تقرؤون ردنا وتكتبون إلينا. وعندها لا نعرف من أنتم.',
    more: 'هل تفضلون أن نتصل بكم أو نكتب إليكم بالبريد الإلكتروني؟',
    mustNot: 'ما الذي يجب ألا يحدث؟',
    mustNotHint: 'مثلًا: لا تأتوا إلى بيتي. أو: لا تتصلوا بعد الساعة السادسة.',
    reminder: 'هل تريدون تذكيرًا لقراءة رسائلكم؟',
    reminderHint: 'هذا ممكن بالبريد الإلكتروني فقط. ولا يُكتب في الرسالة عن أي شيء هي.',
    reminderOptions: { nooit: 'لا', week: 'بعد أسبوع', 'twee-weken': 'بعد أسبوعين', maand: 'بعد شهر' },
  },
  check: {
    heading: 'هل هذا صحيح؟',
    change: 'تغيير',
    empty: 'لم يُملأ',
    story: 'ماذا يحدث',
    danger: 'هناك خطر الآن',
    withCode: 'بواسطة رمز',
    files: (count) => fileForms[plural.select(count)]?.(count) ?? `${count} ملف`,
  },
  doors: {
    young: 'هل الشخص المعني عمره أقل من 18 سنة؟',
    youngText: (number) =>
      `يمكنكم أيضًا الاتصال بـ Veilig Thuis: ${leftToRight(number)}. هذا مجاني، ليلًا ونهارًا. وهم يساعدون الأطفال والأشخاص القلقين على طفل.`,
    youngFirst: (number) =>
      `من الأفضل أن تتصلوا أولًا بـ Veilig Thuis: ${leftToRight(number)}. هذا مجاني، ليلًا ونهارًا. ويمكنكم أيضًا ملء هذه الاستمارة.`,
    noTrace: (number) =>
      `هل تريدون فقط أن تقولوا شيئًا للشرطة دون أن تسمعوا ردًا؟ اتصلوا بـ Meld Misdaad Anoniem: ${leftToRight(number)}.`,
    family: (number) =>
      `يمكنكم أن تطلبوا المساعدة لأنفسكم أيضًا. اكتبوا ذلك هنا، أو اتصلوا بـ Veilig Thuis: ${leftToRight(number)}.`,
    checkedOn: (day) => `جرى التحقق من الرقم. التاريخ: ${day}.`,
  },
}
