/** The picture of the site where a device shows it among its programs. */
type AppIcon = {
  readonly path: string
  readonly size: number
  /** Whether the device may cut it to a shape of its own. */
  readonly cut: 'never' | 'maskable'
}

/** THE list of icons that the site is installed with. */
export const APP_ICONS: readonly AppIcon[] = [
  { path: 'icon-192.png', size: 192, cut: 'never' },
  { path: 'icon-512.png', size: 512, cut: 'never' },
  { path: 'icon-maskable-512.png', size: 512, cut: 'maskable' },
]

/** What a telephone of Apple shows, which reads no list; it cuts the corners itself. */
export const TOUCH_ICON: AppIcon = { path: 'apple-touch-icon.png', size: 180, cut: 'maskable' }

/** A drawing that is `size` wide; what may be cut stands within the circle that no shape cuts into. */
export function iconSvg(favicon: string, ground: string, { size, cut }: AppIcon): string {
  if (cut === 'never') return favicon.replace('<svg ', `<svg width="${size}" height="${size}" `)
  const inner = favicon.replace('<svg ', '<svg x="3.2" y="3.2" width="25.6" height="25.6" ')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground}"/>${inner}</svg>`
}
