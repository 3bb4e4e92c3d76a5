import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../..')
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8')
const [, section = ''] = readme.split(/^## What comes in$/mu)
const [table = ''] = section.split(/^## /mu)
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

const filesIn = (cell = '') =>
  [...cell.matchAll(/`(?<file>(?:src|tests)\/[^`]+)`/gu)].map(([, file = '']) => file)

describe('what the README says of what comes in', () => {
  it('is a table', () => expect(rows.length).toBeGreaterThan(6))

  it.each(rows.map(([what = '', ...cells]) => [what, cells] as const))(
    '%s: proved by tests',
    (_what, cells) => {
      expect(cells).toHaveLength(3)
      const proofs = filesIn(cells[2])
      expect(proofs.filter((file) => /\.test\.tsx?$/u.test(file))).toEqual(proofs)
      expect(proofs).not.toEqual([])
      for (const file of cells.flatMap(filesIn)) expect(existsSync(path.join(ROOT, file)), file).toBe(true)
    },
  )
})
