import { APP_ICONS } from './app-icons.ts'
import { ARCHIVE_NAME } from './archive-name.ts'
import { CARD_COLOURS } from './card/card-colours.ts'
import type { Export } from './publication.ts'

export const WEB_MANIFEST_PATH = 'site.webmanifest'

/** By which a device keeps the site among its programs (W3C Web Application Manifest). */
export const webManifest: Export = {
  id: 'web-manifest',
  *files() {
    yield { path: WEB_MANIFEST_PATH, content: `${JSON.stringify(MANIFEST, null, 2)}\n` }
  },
}

/** Addresses are read against that of the file, so it holds wherever the site stands. */
const MANIFEST = {
  name: ARCHIVE_NAME,
  short_name: 'Kỷ yếu',
  description: 'Các hội nghị về thông tin đối ngoại, mỗi điều ghi lại mở được câu đã nói ra nó.',
  lang: 'vi',
  dir: 'ltr',
  id: './',
  start_url: './',
  scope: './',
  // Who cites needs the address and the way back.
  display: 'minimal-ui',
  background_color: CARD_COLOURS.paper,
  theme_color: CARD_COLOURS.paper,
  icons: APP_ICONS.map(({ path, size, cut }) => ({
    src: path,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: cut === 'maskable' ? 'maskable' : 'any',
  })),
}
