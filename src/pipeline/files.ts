import {
  closeSync,
  type Dirent,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Issue } from '../model/issue.ts'
import type { ReportFile } from './report-file.ts'

/** The disk refused; the message names the action, the path and the reason, and needs no stack. */
export class FileError extends Error {
  override name = 'FileError'
}

/** Node says «ENOENT: no such file or directory, open '…'»; a person wants the words in the middle. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /^[A-Z]+\d*: (?<reason>[^,]+)/u.exec(message)?.groups?.reason ?? message
}

/** As `reasonOf`, of a file found under this name: bytes that are no UTF-8 come as «�», and under that name there is nothing. */
function reasonOfNamed(name: string, error: unknown): string {
  const reason = reasonOf(error)
  return name.includes('\ufffd') && /^no such file/u.test(reason) ? 'its name is not in UTF-8' : reason
}

/** Does what the disk may refuse; a refusal is a `FileError` that names the action and the path. */
export function attempt<T>(action: string, target: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new FileError(`Cannot ${action} "${target}": ${reasonOf(error)}`, { cause: error })
  }
}

/** Longer than any page that was ever captured (the longest: 0.4 MB), and read within seconds whatever it holds. */
const MOST_BYTES = 5_000_000

/** Why a file is not even opened: it is too large, or what stands there may never end. */
function refusalOf(location: string): Issue | null {
  const found = statSync(location)
  // A folder says so itself when it is read.
  if (!found.isFile() && !found.isDirectory()) return { code: 'unreadable', message: 'not a regular file' }
  if (found.size <= MOST_BYTES) return null
  const megabytes = (found.size / 1e6).toFixed(1)
  return { code: 'too-large', message: `${megabytes} MB, and a report has at most ${MOST_BYTES / 1e6}` }
}

/** The bytes of one file under the name that the record is to show. */
export function readReportFile(location: string, file: string): ReportFile {
  try {
    const issue = refusalOf(location)
    return issue ? { file, issue } : { file, bytes: readFileSync(location) }
  } catch (error) {
    return { file, issue: { code: 'unreadable', message: reasonOfNamed(file, error) } }
  }
}

/** What the file system says of a file: its length, its number on the disk, and the moments of its latest change and writing, in ms since 1970. */
export type FileStamp = Readonly<Record<'size' | 'number' | 'changed' | 'written', number>>

/** The stamp of a file; null where there is none, or none that may be asked. */
export function stampOf(location: string): FileStamp | null {
  try {
    const { size, ino: number, ctimeMs: changed, mtimeMs: written } = statSync(location)
    return { size, number, changed, written }
  } catch {
    return null
  }
}

/** A file that is not read yet: its place, and the name that the record is to show. */
export type ReportPlace = { readonly file: string; readonly location: string }

type Unreadable = Extract<ReportFile, { readonly issue: Issue }>

/** Every file below a folder whose name ends in one of `extensions`; a folder below that cannot be read is named. */
export function readReportFolder(folder: string, extensions: readonly string[]): readonly ReportFile[] {
  return reportPlaces(folder, extensions).map((found) =>
    'issue' in found ? found : readReportFile(found.location, found.file),
  )
}

/** As `readReportFolder`, but only where they are: not all that is in a folder need be in memory at once. */
export function reportPlaces(
  folder: string,
  extensions: readonly string[],
): readonly (ReportPlace | Unreadable)[] {
  attempt('read folder', folder, () => readdirSync(folder))
  return filesBelow(folder, '', extensions)
}

function filesBelow(
  root: string,
  below: string,
  extensions: readonly string[],
): readonly (ReportPlace | Unreadable)[] {
  if (below.split('/').length > MOST_FOLDERS) return [{ file: below, issue: TOO_DEEP }]
  const entries = entriesOf(root, below)
  if ('issue' in entries) return [entries]
  return entries.flatMap((entry) => {
    const file = path.posix.join(below, entry.name)
    // A link to a folder is not followed: it may lead back to where it stands.
    if (entry.isDirectory()) return filesBelow(root, file, extensions)
    if (!extensions.includes(path.extname(file).toLowerCase())) return []
    if (entry.isSymbolicLink() && leadsOut(root, file)) return [{ file, issue: LINK_OUT }]
    return entry.isFile() || entry.isSymbolicLink() ? [{ file, location: path.join(root, file) }] : []
  })
}

/** Nobody files so deep; two thousand folders in each other are more than a walk through them can bear. */
const MOST_FOLDERS = 64
const TOO_DEEP: Issue = { code: 'unreadable', message: `a folder in more than ${MOST_FOLDERS} others` }

/** What is published is what was put into the folder, not what somebody's link can reach. */
const LINK_OUT: Issue = { code: 'unreadable', message: 'a link to a file outside its folder' }

function leadsOut(root: string, file: string): boolean {
  try {
    const way = path.relative(realpathSync(root), realpathSync(path.join(root, file)))
    return way.split(path.sep)[0] === '..' || path.isAbsolute(way)
  } catch {
    // A link to nowhere says so when it is read.
    return false
  }
}

function entriesOf(root: string, below: string): readonly Dirent[] | Unreadable {
  try {
    const entries = readdirSync(path.join(root, below), { withFileTypes: true })
    // What begins with a dot belongs to a tool: «.git», «._bai.md».
    return entries.filter(({ name }) => !name.startsWith('.'))
  } catch (error) {
    return { file: below, issue: { code: 'unreadable', message: reasonOfNamed(below, error) } }
  }
}

export function readText(location: string): string {
  return attempt('read', location, () => readFileSync(location, 'utf8'))
}

/** The text of a file that need not be there. */
export function readTextIfAny(location: string): string | null {
  return statSync(location, { throwIfNoEntry: false })?.isFile() ? readText(location) : null
}

/** The bytes of a file that need not be there. */
export function readBytesIfAny(location: string): Uint8Array | null {
  return attempt('read', location, () =>
    statSync(location, { throwIfNoEntry: false })?.isFile() ? readFileSync(location) : null,
  )
}

export function readBytes(location: string): Uint8Array {
  return attempt('read', location, () => readFileSync(location))
}

/** Whether there is a folder of that name. */
export function isFolder(location: string): boolean {
  return statSync(location, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** The names of the files of some extensions in a folder, in their order; none when there is no folder. */
export function filesNamed(folder: string, extensions: readonly string[]): readonly string[] {
  if (!isFolder(folder)) return []
  const names = attempt('read folder', folder, () => readdirSync(folder))
  return names.filter((name) => extensions.includes(path.extname(name)) && !name.startsWith('.')).toSorted()
}

/** Makes a folder that is missing, with those in which it is. */
export function makeFolder(folder: string): void {
  attempt('make folder', folder, () => mkdirSync(folder, { recursive: true }))
}

/** The names in a folder, which is made when it is missing. */
export function namesIn(folder: string): readonly string[] {
  return attempt('make folder', folder, () => {
    mkdirSync(folder, { recursive: true })
    return readdirSync(folder)
  })
}

/** What a file is called until it is whole; the process in the name tells leftovers from work in hand. */
export const UNFINISHED = /^\..+\.(?<process>\d+)\.part$/u

/** No two threads of a process write into one file. */
const besideOf = (location: string) =>
  path.join(path.dirname(location), `.${path.basename(location)}.${threadId}.${process.pid}.part`)

/** Writes beside, then renames: at no moment is there half a file under the name. */
export function replaceFile(location: string, content: string | Uint8Array): void {
  const beside = besideOf(location)
  try {
    attempt('write', location, () => {
      writeFileSync(beside, content)
      renameSync(beside, location)
    })
  } catch (error) {
    removeFile(beside)
    throw error
  }
}

/** Writes a file that is not there yet; one that is there is never touched. */
export function createFile(location: string, content: string): void {
  const beside = besideOf(location)
  try {
    attempt('write', location, () => {
      mkdirSync(path.dirname(location), { recursive: true })
      writeFileSync(beside, content)
      // Unlike a rename, a second name for one file is refused where there is a file of that name.
      linkSync(beside, location)
    })
  } finally {
    removeFile(beside)
  }
}

export function removeFile(location: string): void {
  attempt('remove', location, () => rmSync(location, { force: true }))
}

/** Removes a folder with all that is in it, if there is one. */
export function removeFolder(location: string): void {
  attempt('remove', location, () => rmSync(location, { recursive: true, force: true }))
}

/** Gives a file or a folder another name. */
export function moveTo(location: string, name: string): void {
  attempt('move', location, () => renameSync(location, name))
}

/** A new folder whose name begins so, below one that is made when it is missing; whoever asks for it removes it. */
export function folderOfItsOwn(parent: string, beginning: string): string {
  return attempt('make folder', parent, () => {
    mkdirSync(parent, { recursive: true })
    return mkdtempSync(path.join(parent, beginning))
  })
}

/** Whether there is anything of that name. */
export const isThere = (location: string): boolean => existsSync(location)

/** The files below a folder, by their paths from it, with «/» on every system. */
export function filesIn(folder: string): readonly string[] {
  const entries = attempt('read folder', folder, () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }),
  )
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'),
    )
}

/** When a file was written or marked last, in ms since 1970; null of one that is not there. */
export function lastMarked(location: string): number | null {
  return attempt('look at', location, () => statSync(location, { throwIfNoEntry: false })?.mtimeMs ?? null)
}

/** Marks a file as used; `now` is in ms since 1970. */
export function mark(location: string, now: number): void {
  attempt('mark', location, () => utimesSync(location, now / 1000, now / 1000))
}

/** Writes a file that may not be there yet, part by part, since a whole archive may be longer than a string can be. */
export function writeNewFile(location: string, parts: Iterable<string | Uint8Array>): void {
  mkdirSync(path.dirname(location), { recursive: true })
  const file = openSync(location, 'wx')
  try {
    for (const part of parts) writeFileSync(file, part)
  } finally {
    closeSync(file)
  }
}
