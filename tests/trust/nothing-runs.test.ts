import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './every-pattern.ts'
import { eachSurvives } from './trial.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const ROOMS = ['model', 'text', 'extract', 'link', 'publish', 'search', 'pipeline', 'web']

/** THE list of ways in which a text becomes markup or a program; each with a line of source that would be one. */
const WAYS = [
  { way: /dangerouslySetInnerHTML/u, line: '<b dangerouslySetInnerHTML={{ __html: text }} />' },
  { way: /\b(?:inner|outer)HTML\b/u, line: 'element.innerHTML = text' },
  {
    way: /\b(?:insertAdjacentHTML|setHTML(?:Unsafe)?|parseHTMLUnsafe)\b/u,
    line: 'element.setHTMLUnsafe(text)',
  },
  { way: /\b(?:createContextualFragment|parseFromString|srcdoc)\b/iu, line: '<iframe srcDoc={text} />' },
  { way: /\bdocument\.(?:write|writeln|execCommand)\b/u, line: 'document.write(text)' },
  { way: /\beval\b\s*\(/u, line: 'eval(text)' },
  { way: /\bFunction\s*\(/u, line: 'new Function(text)' },
  { way: /\b(?:setTimeout|setInterval)\(\s*['"`]/u, line: "setTimeout('ran()', 1)" },
  { way: /['"`]\s*javascript:/iu, line: 'location.href = "javascript:ran()"' },
  { way: /\bimportScripts\b/u, line: 'importScripts(address)' },
] as const

const waysIn = (source: string) => WAYS.filter(({ way }) => way.test(source)).map(({ way }) => way.source)

describe('in no file of the program', () => {
  it('a text becomes markup or a program', ({ task }) =>
    eachSurvives(
      task,
      { what: 'a file of the source without a way to run a text' },
      sourceFiles(ROOMS),
      (file) => expect(waysIn(readFileSync(path.join(ROOT, file), 'utf8')), file).toEqual([]),
    ))

  it.each(WAYS)('would $line be overlooked', ({ line, way }) => expect(waysIn(line)).toContain(way.source))
})
