import path from 'node:path'
import { Resvg } from '@resvg/resvg-wasm'
import { APP_ICONS, iconSvg, TOUCH_ICON } from '../publish/app-icons.ts'
import { CARD_COLOURS } from '../publish/card/card-colours.ts'
import type { PublishedFile } from '../publish/publication.ts'
import { readText } from './files.ts'
import { resvgReady } from './resvg-ready.ts'

const FAVICON = path.resolve(import.meta.dirname, '..', '..', 'public', 'favicon.svg')

/** The site's sign in the sizes that devices ask for. */
export async function* drawIcons(): AsyncGenerator<PublishedFile> {
  await resvgReady()
  const favicon = readText(FAVICON)
  for (const icon of [...APP_ICONS, TOUCH_ICON]) {
    const drawing = new Resvg(iconSvg(favicon, CARD_COLOURS.accent, icon))
    const image = drawing.render()
    yield { path: icon.path, content: image.asPng() }
    image.free()
    drawing.free()
  }
}
