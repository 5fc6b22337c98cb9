import { test } from 'vitest'
import sharp from 'sharp'
import { cleanInSandbox } from '../src/reporting/desk/attachment/run-sandbox.ts'
test('x', async () => {
  const jpg = await sharp({ create: { width: 100, height: 60, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Artist: 'Jan' }, IFD3: { GPSLatitude: '52/1 1/1 0/1' } })
    .jpeg()
    .toBuffer()
  const t = performance.now()
  const r = await cleanInSandbox('jpeg', jpg)
  console.log(performance.now() - t, JSON.stringify(r).slice(-600))
  console.log(await cleanInSandbox('text', Buffer.from('hoi')))
  console.log(await cleanInSandbox('pdf', Buffer.from('%PDF-1.4 hoi')))
  const pdf = Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj 4 0 obj<</Author(Jan)>>endobj trailer<</Root 1 0 R/Info 4 0 R>>',
  )
  console.log(JSON.stringify(await cleanInSandbox('pdf', pdf)).slice(-100))
})
