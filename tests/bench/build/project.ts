import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, in which its commands run. */
export const PROJECT = path.resolve(import.meta.dirname, '../../..')

/** The words with which `node` runs TypeScript, in whichever folder. */
export const typescript = (file: string, ...words: readonly string[]): readonly string[] => [
  '--import',
  import.meta.resolve('tsx'),
  file,
  ...words,
]

/** The words with which `node` runs a command of ours. */
export const ourCommand = (...words: readonly string[]): readonly string[] =>
  typescript(path.join(PROJECT, 'src/pipeline/main.ts'), ...words)

/** Where what ours is held against is installed, apart from the project. */
export const ENGINES = fileURLToPath(new URL('../engines/node_modules/', import.meta.url))
