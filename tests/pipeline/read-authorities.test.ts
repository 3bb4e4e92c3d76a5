import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAuthorities } from '../../src/pipeline/read-authorities.ts'
import { authoritiesOf, bodyOf, officialOf, titleOf } from '../link/authorities.ts'
import { AUTUMN, lines, namesIn, published, run, SPRING, workspace } from './workspace.ts'

const officials = [
  officialOf({
    id: 'le-van-mau',
    preferredForm: 'Lê Văn Mẫu',
    titles: [titleOf('Trưởng Ban Tuyên giáo Thành ủy Đà Nẵng')],
  }),
]
const files = (records: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(records).map(([name, list]) => [`data/authorities/${name}.json`, JSON.stringify(list)]),
  )

describe('the authority files of a folder', () => {
  const read = (contents: Readonly<Record<string, string>>) =>
    readAuthorities(path.join(workspace(contents), 'data/authorities'))

  it('may be missing, all of them', () => expect(read({})).toEqual(authoritiesOf({})))

  it('may be missing in part', () => expect(read(files({ officials }))).toEqual(authoritiesOf({ officials })))

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'no JSON',
      { 'data/authorities/bodies.json': '[{' },
      /^Cannot read ".*data\/authorities\/bodies\.json": .*JSON/u,
    ],
    [
      'two faults in two files',
      files({ officials: [{ ...officials[0], preferredForm: '' }], bodies: 'none' }),
      /officials\.json": record 1 has no preferred form\nCannot read ".*bodies\.json": not a list of records$/u,
    ],
  ])('are refused with file and reason: %s', (_, contents, message) =>
    expect(() => read(contents)).toThrow(message),
  )
})

describe('archive', () => {
  it('identifies by the authority files', async () => {
    const folder = workspace({ 'data/reports/a.md': SPRING, ...files({ officials }) })
    expect(await run(folder, 'archive', '--out', 'out')).toMatchObject({ status: 0, stderr: '' })
    const { conferences } = published(path.join(folder, 'out'))
    expect(conferences[0]?.chair).toMatchObject([{ name: 'Lê Văn Mẫu', official: 'le-van-mau' }])
  })

  it('publishes nothing while an authority file is broken', async () => {
    const bodies = [
      bodyOf({ id: 'ban-mau', preferredForm: 'Ban Mẫu' }),
      bodyOf({ id: 'ban-khac', preferredForm: 'ban mẫu' }),
    ]
    const good = { 'data/reports/a.md': SPRING, 'data/reports/b.md': AUTUMN }
    const folder = workspace({ ...good, ...files({ bodies }) })
    const ended = await run(folder, 'archive', '--out', 'out')
    expect(ended).toMatchObject({ status: 1, stdout: '' })
    expect(lines(ended.stderr)).toEqual([
      'Cannot read "data/authorities/bodies.json": record 2 ("ban-khac") has the form "ban mẫu" of record 1 ("ban-mau")',
    ])
    expect(existsSync(path.join(folder, 'out')) ? namesIn(path.join(folder, 'out')) : []).toEqual([])
  })
})
