import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { ArchiveManifest } from '../../src/model/archive.ts'
import { Conference } from '../../src/model/conference.ts'
import { commandLine } from '../../src/pipeline/command-line.ts'
import { SILENT } from '../../src/pipeline/progress.ts'

const TSX = import.meta.resolve('tsx')
export const MAIN = fileURLToPath(new URL('../../src/pipeline/main.ts', import.meta.url))

/** A digest on an invented conference. */
function digestOf(fields: {
  readonly subject: string
  readonly date: string
  readonly year: number
}): string {
  const { subject, date, year } = fields
  return `---
publisher: Báo Mẫu
headline: Hội nghị ${subject} năm ${year}
published: ${year}-12-31
rights: digest
---
Sáng ${date}/${year}, tại Đà Nẵng, Ban Chỉ đạo công tác thông tin đối ngoại thành phố tổ chức Hội nghị ${subject} năm ${year}. Ông Lê Văn Mẫu, Trưởng Ban Tuyên giáo Thành ủy, chủ trì hội nghị.

Hội nghị nghe báo cáo kết quả công tác theo Kết luận số 57-KL/TW và bàn nhiệm vụ thời gian tới.
`
}

export const SPRING = digestOf({
  subject: 'triển khai công tác thông tin đối ngoại',
  date: '12/3',
  year: 2031,
})
export const AUTUMN = digestOf({
  subject: 'tổng kết công tác thông tin đối ngoại',
  date: '24/11',
  year: 2029,
})

/** A page that is no report of a conference. */
export const STRANGER = `---
publisher: Báo Mẫu
headline: Giá rau ở chợ đầu mối giảm nhẹ
published: 2031-03-12
rights: digest
---
Sáng nay, giá rau cải ở chợ đầu mối giảm hai nghìn đồng một bó so với hôm qua.
`

/** A folder for one test with these files in it. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ky-yeu-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  write(folder, files)
  return folder
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
}

export type Finished = {
  readonly status: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** A child process that runs a TypeScript file, ended with the test. */
export function started(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(process.execPath, ['--import', TSX, ...words], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: '', VITEST: '', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

export function finished(child: ChildProcess): Promise<Finished> {
  const out = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => (out.stdout += chunk))
  child.stderr?.on('data', (chunk) => (out.stderr += chunk))
  return new Promise((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, ...out }))
  })
}

/** Runs a command in a folder as its users do, in a process of its own; where nothing but its answer counts, `run` is quicker. */
export function runApart(folder: string, ...words: readonly string[]): Promise<Finished> {
  return finished(started(folder, [MAIN, ...words]))
}

/** Runs a command in a folder and keeps what it says. */
export async function run(folder: string, ...words: readonly string[]): Promise<Finished> {
  const said: string[] = []
  const complained: string[] = []
  const here = process.cwd()
  process.chdir(folder)
  try {
    const status = await commandLine(words, {
      print: (line) => void said.push(`${line}\n`),
      complain: (line) => void complained.push(`${line}\n`),
      window: { width: 100, colours: 'off' },
      progress: () => SILENT,
    })
    // Who has published lets go of the signals when the event loop turns.
    await setImmediate()
    return { status, signal: null, stdout: said.join(''), stderr: complained.join('') }
  } finally {
    process.chdir(here)
  }
}

export const lines = (text: string) => text.split('\n').filter((line) => line !== '')

/** The archive in a folder, read back and checked. */
export function published(folder: string) {
  const manifest = ArchiveManifest.parse(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')))
  const records: unknown[] = manifest.blocks.flatMap((block) =>
    JSON.parse(readFileSync(path.join(folder, block.records.file), 'utf8')),
  )
  return { manifest, conferences: records.map((record) => Conference.parse(record)) }
}

export const namesIn = (folder: string) => readdirSync(folder).toSorted()
