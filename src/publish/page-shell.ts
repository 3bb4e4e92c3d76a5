import { stylesFirst } from './styles-first.ts'

const HEAD_END = '</head>'

/**
 * The shell of the pages that need the same parts of the program; `preloads` are the tags by which a page fetches them.
 * Throws when the shell has no place for these.
 */
export function pageShell(shell: string, preloads: readonly string[]): string {
  if (!shell.includes(HEAD_END)) throw new Error('Cannot say what the pages fetch: the shell has no head')
  // After those of the shell, whose rules they build upon.
  const tags = preloads.map((tag) => `  ${tag}\n  `).join('')
  return stylesFirst(shell.replace(HEAD_END, () => tags + HEAD_END))
}
