import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** How many bytes the files below a folder hold. */
export const writtenBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0)
