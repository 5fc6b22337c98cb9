// SPDX-License-Identifier: EUPL-1.2
/** The questions of the guided talk in Spanish. Checked by a native speaker: not yet. */
import type { TalkWords } from './words.nl.ts'

export const talkWordsEs: TalkWords = {
  start: 'Una frase es suficiente. Después hacemos unas preguntas cortas. Puede saltarse cualquier pregunta.',
  progress: (step, of) => `Pregunta ${step} de ${of}`,
  on: 'Continuar',
  back: 'Atrás',
  sendNow: 'Listo, enviar',
  wholeForm: 'Todo en una página',
  oneByOne: 'Una pregunta cada vez',
  about: {
    heading: '¿De quién se trata?',
    forWhom: '¿Para quién escribe?',
    forWhomOptions: { mijzelf: 'Para mí', 'mijn-kind': 'Para mi hijo o hija', 'iemand-anders': 'Para otra persona' },
    age: '¿Qué edad tiene esa persona, más o menos?',
    ageHint: '¿Se trata de más personas? Elija la más joven.',
    ageOptions: {
      'jonger-dan-18': 'Menos de 18 años',
      '18-22': 'De 18 a 22 años',
      '23-plus': '23 años o más',
      'weet-niet': 'No lo sé',
    },
  },
  place: {
    heading: '¿Dónde es?',
    label: 'Diga con sus propias palabras dónde es',
    hint: 'Por ejemplo: una calle, una empresa, una página web o un coche.',
    more: '¿Lo sabe con exactitud?',
    address: 'Dirección',
    addressHint: 'Por ejemplo: 7101 AA 1. Solo la calle también vale.',
    company: 'Nombre de una empresa',
    advertisement: 'Anuncio o página web',
    advertisementHint: 'La dirección de la página, o el nombre que aparece.',
    plate: 'Matrícula de un coche',
    plateHint: '¿Es de otro país? Escriba también el país, como PL WX 12345.',
  },
  time: {
    heading: '¿Cuándo fue?',
    ongoing: '¿Sigue pasando?',
    ongoingOptions: { ja: 'Sí', nee: 'No, ya ha terminado', 'weet-niet': 'No lo sé' },
    label: '¿Cuándo lo vio u oyó?',
    hint: 'Por ejemplo: la semana pasada, todas las noches, en verano.',
  },
  people: {
    heading: '¿Qué personas tienen que ver con esto?',
    hint: 'No hacen falta nombres. Cuente lo que sabe. Puede dejar todo vacío.',
    who: '¿Por quién se preocupa?',
    forces: '¿Hay alguien que manda hacerlo, o que obliga?',
    enables: '¿Alguien ayuda en esto? Por ejemplo con una vivienda, transporte o dinero.',
  },
  seen: {
    heading: '¿Qué reconoce?',
    hint: 'Marque lo que usted mismo vio u oyó. ¿No reconoce nada? También está bien.',
    places: {
      work: 'En el trabajo',
      home: 'En una casa o en el barrio',
      young: 'Con jóvenes, en la calle o en internet',
      money: 'Con dinero, bancos o documentos',
      room: 'En un hotel o una casa de vacaciones',
      building: 'En una tienda, un cobertizo o una nave',
      household: 'Con ayuda doméstica o au pair',
    },
  },
  files: { heading: '¿Tiene una foto o un archivo?' },
  reach: {
    heading: '¿Cómo podemos preguntarle algo?',
    code: 'Recibirá un código. Con él lee nuestra respuesta y puede contestar. Así no sabemos quién es usted.',
    more: '¿Prefiere que le llamemos o le escribamos por correo electrónico?',
    mustNot: '¿Qué no debe pasar?',
    mustNotHint: 'Por ejemplo: no vengan a mi casa. O: no llamen después de las seis.',
    reminder: '¿Quiere un recordatorio para leer sus mensajes?',
    reminderHint: 'Solo se puede por correo electrónico. Ese correo no dice de qué se trata.',
    reminderOptions: {
      nooit: 'No',
      week: 'Dentro de una semana',
      'twee-weken': 'Dentro de dos semanas',
      maand: 'Dentro de un mes',
    },
  },
  check: {
    heading: '¿Está bien así?',
    change: 'Cambiar',
    empty: 'sin rellenar',
    story: 'Qué está pasando',
    danger: 'Hay peligro ahora',
    withCode: 'Con un código',
    files: (count) => (count === 1 ? '1 archivo' : `${count} archivos`),
  },
  doors: {
    young: '¿Se trata de alguien menor de 18 años?',
    youngText: (number) =>
      `También puede llamar a Veilig Thuis: ${number}. Es gratis, de día y de noche. Ayudan a niños y a personas que se preocupan por un niño.`,
    youngFirst: (number) =>
      `Mejor llame primero a Veilig Thuis: ${number}. Es gratis, de día y de noche. También puede rellenar este formulario.`,
    noTrace: (number) =>
      `¿Solo quiere contar algo a la policía y no recibir respuesta? Llame a Meld Misdaad Anoniem: ${number}.`,
    family: (number) => `También puede pedir ayuda para usted. Escríbalo aquí, o llame a Veilig Thuis: ${number}.`,
    checkedOn: (day) => `Número comprobado. Fecha: ${day}.`,
  },
}
