import path from 'node:path'
import type { Logger, Plugin, ViteDevServer } from 'vite'
import { readBytesIfAny } from './files.ts'
import { DEFAULT_FOLDERS, type Folders } from './folders.ts'
import { makeArchive } from './make-archive.ts'
import { SILENT } from './progress.ts'

/** An editor saves in several steps; one rebuild is enough for them. */
const QUIET_MS = 100

export type WatchedFolders = Folders & { readonly watched: string }

const DEFAULT_WATCHED: WatchedFolders = { ...DEFAULT_FOLDERS, watched: 'data' }

/** `npm run dev` reads the reports again whenever something in their folder changes, and the page follows. */
export function archivePlugin(folders: WatchedFolders = DEFAULT_WATCHED): Plugin {
  return {
    name: 'ky-yeu-archive',
    // Vitest starts a server, too, but its tests make their own archives.
    apply: (_config, { command, mode, isPreview }) => command === 'serve' && mode !== 'test' && !isPreview,
    configureServer: async (server) => {
      const here = withinRoot(server.config.root, folders)
      const rebuild = () => remade(here, server.config.logger)
      await rebuild()
      serveArchive(server, here.out)
      follow(server, here.watched, rebuild)
    },
  }
}

function withinRoot(
  root: string,
  { from, authorities, permalinks, corrections, out, cache, watched }: WatchedFolders,
): WatchedFolders {
  return {
    from: from.map((folder) => path.resolve(root, folder)),
    authorities: path.resolve(root, authorities),
    permalinks: permalinks && path.resolve(root, permalinks),
    corrections: corrections && path.resolve(root, corrections),
    out: path.resolve(root, out),
    cache: path.resolve(root, cache),
    watched: path.resolve(root, watched),
  }
}

/** A bug in a rule must not end the session in which it is being mended. */
async function remade(folders: Folders, logger: Logger): Promise<void> {
  const options = { timestamp: true }
  try {
    await makeArchive(
      folders,
      { keep: 'conferences' },
      {
        print: (line) => logger.info(line, options),
        complain: (line) => logger.warn(line, options),
        progress: () => SILENT,
      },
    )
  } catch (error) {
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error), options)
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.bin': 'application/octet-stream',
}

/** Vite learns of new public files a moment after they are there, and the page asks at once. */
function serveArchive(server: ViteDevServer, out: string): void {
  server.middlewares.use(`${server.config.base}archive`, (request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname)
    const type = TYPES[path.extname(name)]
    const content = type === undefined ? null : readBytesIfAny(path.join(out, name))
    response.statusCode = content === null ? 404 : 200
    response.setHeader('Content-Type', type ?? 'text/plain')
    response.setHeader('Cache-Control', 'no-store')
    response.end(content)
  })
}

function follow(server: ViteDevServer, watched: string, rebuild: () => Promise<void>): void {
  let waiting: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  server.watcher.add(watched)
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(watched + path.sep)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      // One after the other: two that publish into one folder would remove each other's parts.
      last = last.then(rebuild).then(() => server.ws.send({ type: 'full-reload' }))
    }, QUIET_MS)
  })
}
