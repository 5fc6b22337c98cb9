// SPDX-License-Identifier: EUPL-1.2
/** The public words in Spanish, with "usted". Checked by a native speaker: not yet. */
import { signalWordsEs } from './talk/signal-words.es.ts'
import { talkWordsEs } from './talk/words.es.ts'
import type { PublicWords } from './words.nl.ts'

export const wordsEs: PublicWords = {
  talk: talkWordsEs,
  signals: signalWordsEs,
  language: 'Idioma (language)',
  title: 'Formulario',
  quickExit: 'Salir rápido',
  story: '¿Qué está pasando?',
  storyHint: 'También puede hablar de usted. No hace falta estar seguro. No hace falta dar nombres.',
  where: '¿Dónde?',
  whereLabel: '¿Dónde es?',
  whereHint: 'Por ejemplo: una calle, una empresa, una página web o un coche.',
  when: '¿Cuándo?',
  whenLabel: '¿Cuándo fue, o sigue pasando?',
  who: '¿De quién se trata?',
  whoLabel: '¿De quién se trata?',
  whoHint: 'Cuente lo que quiera. Puede dejarlo vacío.',
  desk: '¿Qué municipio?',
  deskHint: 'Elija el municipio donde pasa. ¿No lo sabe? Elija el municipio más cercano.',
  acute: 'Alguien está en peligro ahora',
  acuteHint: 'Llame entonces también al 112. No leemos esto de inmediato.',
  contactHeading: '¿Cómo podemos preguntarle algo?',
  contactCode: 'Recibirá un código. Con él puede leer nuestra respuesta. Así no sabemos quién es usted.',
  contact: '¿Prefiere que le llamemos o le escribamos por correo electrónico?',
  contactLabel: 'Su número de teléfono o su correo electrónico',
  contactHint: 'Rellene esto solo si podemos usarlo.',
  safeMoment: '¿Cuándo es seguro llamarle o escribirle?',
  send: 'Enviar',
  toExplanation: '¿Qué hacemos con esto?',
  toSafety: 'Uso seguro',
  toCode: 'Tengo un código',
  back: 'Volver al formulario',
  mistakes: {
    storyMissing: 'Escriba qué ha pasado. Una frase es suficiente.',
    tooLong: 'Es demasiado largo. Hágalo un poco más corto. Más tarde puede contar más con su código.',
    deskUnknown: 'Elija un municipio de la lista.',
    reminderNeedsMail: 'Para un recordatorio necesitamos un correo electrónico. Escríbalo, o elija No.',
    fileRefused:
      'No se pudieron añadir todos los archivos. Junto a los archivos está el motivo. Los demás están añadidos. Si está bien así, pulse Enviar otra vez.',
    bsnNotAllowed:
      'Aquí hay un número que puede ser un BSN (número personal neerlandés). La ley no nos permite guardarlo aquí. Quítelo. Lo demás puede quedarse.',
  },
  advice: {
    addressUnread: '¿Sabe el código postal y el número de la casa? Añádalos. También puede dejarlo así.',
    advertisementUnread: '¿Sabe la dirección de internet? Añádala. También puede dejarlo así.',
    plateUnread: 'Esta matrícula no parece correcta. Puede dejarlo así.',
  },
  notStored:
    'Ahora no hemos podido guardar su texto. Su texto sigue aquí abajo. Pulse Enviar otra vez dentro de un minuto.',
  notStoredCall: '¿No puede esperar? Llame a la policía: 0900 8844. ¿Hay peligro ahora? Llame al 112.',
  waiting: 'Un momento',
  waitingText: 'Ahora hay mucha gente. Cuente hasta cinco y pulse Enviar. Su texto está listo.',
  tooMany: 'Ahora llegan muchas cosas a la vez. Espere unos minutos y pulse el botón otra vez. Su texto sigue aquí.',
  tooLarge: 'Esto era demasiado grande para recibirlo. Vuelva atrás y acorte el texto, o no envíe ningún archivo.',
  notHere: 'Esta página no existe.',
  toStart: 'Al formulario',
  otherSite: 'Este formulario se envió desde otra página web. Ábralo aquí y envíelo otra vez.',
  receipt: {
    heading: 'Gracias. Lo hemos recibido.',
    again: 'Ya lo habíamos recibido. Este es su código.',
    added: 'Hemos añadido su nuevo texto. Su código sigue siendo el mismo.',
    codeLabel: 'Su código',
    writeDown:
      'Apunte el código. No escriba para qué es. Guárdelo donde nadie mire. ¿Lo ha perdido? No podemos recuperarlo. Siempre puede escribir de nuevo.',
    lastFour: 'Escriba los cuatro últimos caracteres de su código',
    lastFourHint: 'Así sabe con seguridad que está bien.',
    check: 'Comprobar',
    wrongFour: 'No es igual. Mire otra vez su código.',
    next: '¿Qué pasa ahora?',
    nextRead: (day) => `Una persona del municipio lo lee. Como muy tarde: ${day}.`,
    nextAnswer: 'Con su código podrá leer nuestra respuesta más tarde. También puede contestar.',
    nextAcute: 'No leemos esto de inmediato. ¿Hay peligro ahora? Llame al 112.',
    callLabel: 'Su número para llamar',
    callText: '¿Nos llama? Diga este número. Nunca diga su código.',
    nobodyNow: (from, until) =>
      `Ahora no hay nadie trabajando. Estamos los días laborables de ${from} a ${until}. ¿Hay peligro ahora? Llame al 112.`,
    otherLanguage: 'Alguien lee su texto en su idioma, o pedimos que lo lean. Eso tarda unos días más.',
    confirmed: 'Muy bien. Tiene el código.',
    confirmedMore: 'Ya puede cerrar esta página.',
    print: 'También puede imprimir esta página. No dice para qué es el código.',
  },
  mailbox: {
    heading: 'Tengo un código',
    label: 'Su código',
    hint: '24 letras y cifras. No hacen falta guiones ni espacios.',
    open: 'Abrir',
    unknown: 'No conocemos este código. Mire si ha escrito bien todos los caracteres.',
    notOpened: 'Ahora no podemos abrir sus mensajes. Inténtelo otra vez dentro de un minuto.',
    waited: 'Ha esperado mucho tiempo. Escriba su código otra vez. Su texto está guardado.',
    opened: 'Sus mensajes',
    empty: 'Todavía no hay respuesta. Vuelva a mirar dentro de unos días.',
    letters: 'Mensajes, primero el más antiguo',
    you: 'Usted',
    write: '¿Quiere contar algo más?',
    writeHint: 'Aquí no mostramos lo que escribió al principio, solo los mensajes posteriores.',
    writeButton: 'Enviar',
    writeMissing: 'Escriba algo primero. Una frase es suficiente.',
    sent: 'Su mensaje se ha enviado.',
    notSent:
      'Ahora no hemos podido guardar su mensaje. Su texto sigue aquí abajo. Inténtelo otra vez dentro de un minuto.',
    changed: 'Envió el formulario otra vez, con este texto:',
    isNew: 'nuevo',
    contact: '¿Prefiere ahora que le llamemos o le escribamos por correo electrónico?',
    contactLeft: 'Pueden llamarme o escribirme por correo electrónico.',
    keptUntil: (months) =>
      months === 1
        ? 'Si durante 1 mes no llega ningún mensaje, este buzón se cierra. Siempre puede escribir de nuevo.'
        : `Si durante ${months} meses no llega ningún mensaje, este buzón se cierra. Siempre puede escribir de nuevo.`,
    end: 'Cerrar este buzón para siempre',
    endText:
      'Después su código ya no funciona. Aquí ya no podrá leer ni escribir nada. Sí guardamos lo que nos ha contado.',
    endCheck: 'Sí, cerrar este buzón para siempre',
    endButton: 'Cerrar para siempre',
    endFirst: 'Marque primero la casilla si está seguro.',
    ended: 'El buzón está cerrado. Su código ya no funciona.',
    close: 'Cerrar',
  },
  explanation: {
    heading: '¿Qué hacemos con esto?',
    parts: [
      {
        title: '¿Quién lee esto?',
        text: [
          'Una persona fija de su municipio lee lo que usted escribe. Junto con otros expertos mira qué puede estar pasando.',
          'Leemos esto los días laborables. ¿Hay peligro ahora? Llame al 112.',
        ],
      },
      {
        title: '¿Tengo que estar seguro?',
        text: [
          'No. Basta con sentir que algo no está bien. No investigue por su cuenta. No le diga nada a nadie sobre ello.',
        ],
      },
      {
        title: '¿Saben ustedes quién soy?',
        text: [
          'No, si no escribe un nombre, un teléfono o un correo electrónico. Tampoco guardamos desde qué aparato escribe.',
          'No decimos su nombre a las personas de las que se trata. A veces la policía o un juez tiene que saber algo. Por eso no podemos prometer que todo quede en secreto.',
        ],
      },
      {
        title: '¿Recibiré una respuesta?',
        text: [
          'Sí, con su código. No podemos contar todo sobre otras personas. Sí le decimos que lo hemos leído y que hemos empezado a trabajar en ello.',
        ],
      },
      {
        title: 'Sus derechos',
        text: [
          'Puede saber qué guardamos sobre usted, y puede pedir que lo corrijamos o lo borremos. Pregunte al delegado de protección de datos de su municipio. ¿No está de acuerdo con nosotros? Entonces puede acudir a la Autoriteit Persoonsgegevens.',
        ],
      },
    ],
  },
  safety: {
    heading: 'Uso seguro',
    parts: [
      {
        title: '¿Hay alguien mirando?',
        text: [
          'Pulse Salir rápido. Verá una página web normal. Con un teclado también puede pulsar Esc tres veces.',
          'Su aparato puede recordar que estuvo aquí. Borre el historial si es seguro. A veces un historial vacío llama más la atención.',
        ],
      },
      {
        title: '¿Qué aparato?',
        text: [
          '¿Alguien mira su teléfono? Use otro aparato, por ejemplo en la biblioteca o en casa de alguien de confianza.',
        ],
      },
      {
        title: '¿Qué guarda esta página web?',
        text: ['Nada en su aparato. Ninguna cookie. Su texto se cifra antes de que lo guardemos.'],
      },
      {
        title: 'El código',
        text: [
          'Apunte el código en papel. No le haga una foto si alguien mira su teléfono. No le diga a nadie para qué es el código.',
        ],
      },
    ],
  },
}
