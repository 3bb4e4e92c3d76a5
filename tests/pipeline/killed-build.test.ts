import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { randomFrom } from '../bench/corpus/random.ts'
import { eachSurvives } from '../trust/trial.ts'
import { AUTUMN, type Finished, finished, namesIn, SPRING, workspace } from './workspace.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const CACHE = path.join(ROOT, 'node_modules/.cache')
mkdirSync(CACHE, { recursive: true })
const bundle = mkdtempSync(path.join(CACHE, 'killed-build-'))
afterAll(() => rmSync(bundle, { recursive: true }))

// In one file it starts in a tenth of the time.
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  define: { 'import.meta.dirname': JSON.stringify(path.join(ROOT, 'src/pipeline')) },
  ssr: { noExternal: true },
  build: {
    ssr: path.join(import.meta.dirname, 'build-in-child.ts'),
    outDir: bundle,
    rolldownOptions: { output: { entryFileNames: 'build.mjs' } },
  },
})

type Killing = { readonly at?: number; readonly afterMs?: number }

/** Builds an archive of the reports in one folder of a workspace, and is killed at some moment. */
function built(folder: string, from: string, { at = 0, afterMs }: Killing = {}): Promise<Finished> {
  const words = ['--from', from, '--out', 'out', '--cache', 'cache']
  const child = spawn(process.execPath, [path.join(bundle, 'build.mjs'), ...words], {
    cwd: folder,
    env: { ...process.env, KILL_AT: `${at}` },
  })
  if (afterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), afterMs)
  return finished(child)
}

const REPORTS = { 'old/a.md': SPRING, 'new/a.md': AUTUMN, 'new/b.md': SPRING }

/** The manifest of an archive, all of whose parts are there and hold what their names promise. */
function wholeManifest(folder: string): string {
  const out = path.join(folder, 'out')
  const manifest = readFileSync(path.join(out, 'manifest.json'), 'utf8')
  const { file: lexicon } = JSON.parse(manifest).parts.lexicon
  const named = `${manifest}${readFileSync(path.join(out, lexicon), 'utf8')}`.match(
    /[a-z]+-[0-9a-f]{16}\.(?:json|bin)/gu,
  )
  for (const name of new Set(named)) {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(out, name)))
      .digest('hex')
    expect(name).toContain(hash.slice(0, 16))
  }
  return manifest
}

/** A folder with the archive of another in its place. */
function withArchiveOf(other: string): string {
  const folder = workspace(REPORTS)
  cpSync(path.join(other, 'out'), path.join(folder, 'out'), { recursive: true })
  return folder
}

const manifestOf = async (from: string, folder = workspace(REPORTS)) => {
  const start = performance.now()
  const { stdout, status, stderr } = await built(folder, from)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const done: { readonly operations: number; readonly publishing: readonly number[] } = JSON.parse(stdout)
  return {
    ...done,
    manifest: wholeManifest(folder),
    ms: performance.now() - start,
    folder,
  }
}

/** At chance moments; beside them, at each operation in the folder of the archive. */
const KILLS = { atOperations: 50, atTimes: 14 }

describe('a build that is killed', { timeout: 120_000 }, () => {
  it('leaves the old archive or the new one, whole, whenever that happens', async ({ task }) => {
    const [old, fresh] = [await manifestOf('old'), await manifestOf('new')]
    const { publishing } = await manifestOf('new', withArchiveOf(old.folder))
    expect(publishing).not.toEqual([])
    const random = randomFrom(7)
    const moments: readonly Killing[] = [
      ...publishing.map((at) => ({ at })),
      ...Array.from({ length: KILLS.atOperations }, () => ({
        at: 1 + random.below(fresh.operations),
      })),
      ...Array.from({ length: KILLS.atTimes }, () => ({ afterMs: random.below(fresh.ms) })),
    ]
    let killed = 0
    const attempt = async (moment: Killing) => {
      const folder = withArchiveOf(old.folder)
      const { signal } = await built(folder, 'new', moment)
      if (signal === 'SIGKILL') killed++
      expect([old.manifest, fresh.manifest]).toContain(wholeManifest(folder))
      // The next build tidies up.
      if (moment.at !== undefined && moment.at % 6 === 0) {
        expect((await built(folder, 'new')).status).toBe(0)
        expect(wholeManifest(folder)).toBe(fresh.manifest)
        expect(namesIn(path.join(folder, 'out')).filter((name) => name.startsWith('.'))).toEqual([])
      }
    }
    await eachSurvives(
      task,
      { what: 'a build killed at random, and at each step of publishing', atOnce: 2 },
      moments,
      attempt,
    )
    expect(killed).toBeGreaterThan(publishing.length + KILLS.atOperations)
  })

  it('at the same time as another leaves the archive of one of them, and says so when it gives way', async ({
    task,
  }) => {
    const [old, fresh] = [await manifestOf('old'), await manifestOf('new')]
    await eachSurvives(task, { what: 'two builds at once' }, [1, 2, 3, 4], async () => {
      const folder = workspace(REPORTS)
      const ended = await Promise.all([built(folder, 'old'), built(folder, 'new')])
      for (const { status, stderr } of ended.filter((one) => one.status !== 0))
        expect({ status, stderr }).toEqual({
          status: 1,
          stderr: expect.stringContaining('is publishing there'),
        })
      expect([old.manifest, fresh.manifest]).toContain(wholeManifest(folder))
    })
  })
})
