// SPDX-License-Identifier: EUPL-1.2
/** A QR code (ISO/IEC 18004) as a drawing in the page: dark on white whatever the theme, with the quiet zone of four modules it needs. */
import type { FC } from 'hono/jsx'
import { encode } from 'uqr'

/** Modules; ISO/IEC 18004, 6.3.8. */
const quietZone = 4

/** @param text what it says; who cannot see it reads that too */
export const QrCode: FC<{ text: string; title: string; id?: string | undefined }> = ({ text, title, id = 'qr' }) => {
  // M: readable when a seventh of it is worn or dirty, as a sheet on a wall is
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      shape-rendering="crispEdges"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{text}</desc>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark} />
    </svg>
  )
}
