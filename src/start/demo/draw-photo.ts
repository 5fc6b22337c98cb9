// SPDX-License-Identifier: EUPL-1.2
/** The photo of the demo: drawn by code, so that it shows no place and nobody. A house at night, a van and a street lamp. */
import sharp from 'sharp'

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420">
  <rect width="640" height="420" fill="#1d2a44"/><rect y="320" width="640" height="100" fill="#3a3f47"/>
  <path d="M60 320V170l110-80 110 80v150z" fill="#8a6f5a"/><rect x="100" y="200" width="50" height="50" fill="#ffe08a"/>
  <rect x="190" y="200" width="50" height="50" fill="#222"/><rect x="150" y="260" width="45" height="60" fill="#4b3a2e"/>
  <rect x="350" y="240" width="190" height="85" rx="12" fill="#eee"/><rect x="480" y="252" width="50" height="30" fill="#9cc3d5"/>
  <circle cx="395" cy="328" r="20" fill="#111"/><circle cx="500" cy="328" r="20" fill="#111"/>
  <rect x="584" y="120" width="6" height="205" fill="#999"/><circle cx="587" cy="115" r="14" fill="#fff3c4"/></svg>`

export const drawPhoto = (): Promise<Buffer> => sharp(Buffer.from(drawing)).jpeg({ quality: 70 }).toBuffer()
