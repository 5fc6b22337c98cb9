// SPDX-License-Identifier: EUPL-1.2
/** The Spanish of adding files on the public side. Checked by a native speaker: not yet. */
import type { FileWords } from './words.nl.ts'

export const fileWordsEs: FileWords = {
  summary: 'Añadir un archivo',
  added: 'Estos archivos se envían también',
  addedOne: (name, size) => `${name}, ${size}, añadido`,
  megabytes: (size) => `${size} MB`,
  decimal: ',',
  remove: 'Quitar',
  removeOne: (name) => `Quitar: ${name}`,
  label: 'Elija un archivo',
  hint: 'Una foto, PDF, texto, sonido o vídeo. Como máximo 10 archivos, cada uno de 25 MB como máximo. No haga una foto si no es seguro.',
  add: 'Añadir',
  progress: 'Cuánto se ha enviado ya',
  unnamed: 'Un archivo',
  refused: {
    empty: 'este archivo está vacío.',
    kind: 'no podemos aceptar este tipo de archivo. Una foto, PDF, texto, sonido o vídeo sí.',
    tooLarge: 'este archivo es demasiado grande. Un archivo puede ser de 25 MB como máximo.',
    tooMany: 'son demasiados. Se pueden enviar 10 archivos.',
    busy: 'ahora llegan muchas cosas a la vez. Inténtelo otra vez dentro de un minuto.',
    tooOften: 'ahora llegan muchas cosas a la vez. Inténtelo otra vez dentro de unos minutos.',
    notStored: 'no hemos podido guardar este archivo. Inténtelo otra vez.',
  },
  refusedOne: (name, why) => `${name}: ${why}`,
  missing:
    'No han llegado todos los archivos. Quizás el formulario estuvo abierto demasiado tiempo. Con su código puede enviarlos otra vez.',
}
