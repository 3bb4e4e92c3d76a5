import { createHash } from 'node:crypto'
import { TOUCH_ICON } from '../publish/app-icons.ts'
import { PAGE_SECURITY, securityTag } from '../publish/content-security.ts'
import { escaped } from '../publish/page-html.ts'
import { WEB_MANIFEST_PATH } from '../publish/web-manifest.ts'
import type { Chunks } from './chunk-tags.ts'

type Parts = {
  /** The HTML that the bundler wrote. */
  readonly shell: string
  readonly chunks: Chunks
  /** The manifest of the archive. */
  readonly manifest: string
}

/** Which program with which archive: another build of the same has the same name. */
export function buildName({ shell, chunks, manifest }: Parts): string {
  const files = Object.values(chunks).map(({ file }) => file)
  return createHash('sha256')
    .update(JSON.stringify([shell, files.toSorted(), manifest]))
    .digest('hex')
    .slice(0, 16)
}

/** Which program with which archive, and which state of the data that is. */
type Build = { readonly build: string; readonly version: string }

const CHARSET = '<meta charset="utf-8" />'

/**
 * The shell with what a device needs to keep the site, and by which a page is told from that of another build. What it may
 * load and run stands before anything that it does. Throws when the shell has no place for that.
 */
export function keepableShell(shell: string, base: string, { build, version }: Build): string {
  const tags = [
    `<link rel="manifest" href="${escaped(base + WEB_MANIFEST_PATH)}" />`,
    `<link rel="apple-touch-icon" href="${escaped(base + TOUCH_ICON.path)}" />`,
    `<meta name="build" content="${build}" />`,
    `<meta name="version" content="${version}" />`,
  ]
  if (!shell.includes(CHARSET)) throw new Error('Cannot say what the pages may run: the shell has no charset')
  return inHead(shell.replace(CHARSET, `${CHARSET}\n    ${securityTag(PAGE_SECURITY)}`), tags)
}

/** The shell as a page of its own, in which the program shows what is asked for. */
export function emptyPage(shell: string): string {
  return inHead(shell, ['<meta name="robots" content="noindex" />'])
}

const inHead = (shell: string, tags: readonly string[]) =>
  shell.replace('</head>', () => `${tags.map((tag) => `  ${tag}\n  `).join('')}</head>`)
