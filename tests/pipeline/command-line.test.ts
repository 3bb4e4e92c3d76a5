import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { AUTUMN, lines, namesIn, published, run, SPRING, STRANGER, workspace, write } from './workspace.ts'

describe('every command', () => {
  it.each([
    [['--help'], 'Usage: ky-yeu'],
    [['start', '--help'], 'Usage: npm start'],
    [['archive', '--help'], 'Usage: npm run -s archive'],
    [['extract', '--help'], 'Usage: npm run -s extract'],
    [['search', '-h'], 'Usage: npm run -s search'],
  ])('%j says on stdout how it is used', async (words, usage) => {
    expect(await run('.', ...words)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(usage),
      stderr: '',
    })
  })

  it.each([
    [[], 'No command given'],
    [['publish'], 'Unknown command "publish"'],
    [['extract'], 'No file given'],
    [['extract', '--verbose', 'a.md'], "Unknown option '--verbose'"],
    [['archive', '--from'], '--from'],
    [['archive', 'data'], "Unexpected argument 'data'"],
    [['search'], 'No query given'],
    [['search', '--limit', 'ba', 'x'], 'Cannot use "--limit ba": not a whole number above 0'],
    [['search', '--queries', 'a.txt', 'x'], 'not both'],
    [['start', '--port', '99999'], 'Cannot use "--port 99999"'],
  ])('%j is wrong usage', async (words, reason) => {
    const ended = await run('.', ...words)
    expect(ended).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(reason) })
    expect(ended.stderr).toContain('Usage: ')
  })
})

describe('archive', () => {
  const bad = {
    'bad/empty.txt': '',
    'bad/none.md': 'no front matter',
    'bad/rau.md': STRANGER,
    'z/a.md': SPRING,
  }

  it('builds the rest, names every file it leaves out, and says so in its exit status', async () => {
    const folder = workspace({ 'reports/a.md': SPRING, 'reports/b.md': AUTUMN })
    expect(await run(folder, 'archive', '--from', 'reports', '--out', 'out')).toMatchObject({
      status: 0,
      stdout: '2 files: 2 conferences, 0 left out\n',
      stderr: '',
    })
    for (const [name, content] of Object.entries(bad)) {
      const { status, stderr, stdout } = await run(
        workspace({ [`reports/${name}`]: content, 'reports/a.md': SPRING, 'reports/b.md': AUTUMN }),
        ...['archive', '--from', 'reports', '--out', 'out'],
      )
      expect(status).toBe(1)
      expect(lines(stderr)).toEqual([expect.stringMatching(new RegExp(`^${name}: .+`, 'u'))])
      expect(stdout).toBe('3 files: 2 conferences, 1 left out\n')
    }
  })

  it('reads several folders into one archive', async () => {
    const folder = workspace({ 'one/a.md': SPRING, 'two/b/c.md': AUTUMN })
    await run(folder, 'archive', '--from', 'one', '--from', 'two', '--out', 'out', '--from', './one')
    const { manifest, conferences } = published(path.join(folder, 'out'))
    expect(manifest.conferences).toBe(2)
    expect(conferences.map(({ reports }) => reports[0]?.file)).toEqual(['a.md', 'b/c.md'])
  })

  it('gives addresses for good, and refuses to lose one', async () => {
    const folder = workspace({ 'data/reports/a.md': SPRING })
    const ledger = path.join(folder, 'data/permalinks.json')
    await run(folder, 'archive')
    expect(existsSync(ledger)).toBe(false)
    expect(await run(folder, 'archive', '--register')).toMatchObject({ status: 0, stderr: '' })
    const [given] = JSON.parse(readFileSync(ledger, 'utf8'))
    expect(given).toEqual({ id: expect.stringContaining('2031-03-12'), reports: ['a'] })

    write(folder, { 'data/reports/a.md': SPRING.replace('12/3/2031', '13/3/2031') })
    expect(await run(folder, 'archive')).toMatchObject({ status: 0 })
    const { manifest, conferences } = published(path.join(folder, 'public/archive'))
    expect(manifest.redirects).toEqual({ [given.id]: conferences[0]?.id })

    write(folder, { 'data/reports/a.md': STRANGER, 'data/reports/b.md': AUTUMN })
    const { status, stderr } = await run(folder, 'archive')
    expect(status).toBe(1)
    expect(stderr).toContain(
      `Cannot publish: "${given.id}" of ledger "data/permalinks.json" would lead nowhere`,
    )
    expect(published(path.join(folder, 'public/archive'))).toEqual({ manifest, conferences })
  })

  it.each([
    ['no JSON', '['],
    ['another shape', '[{"id":"a"}]'],
  ])('names a ledger that is broken: %s', async (_, content) => {
    const folder = workspace({ 'data/reports/a.md': SPRING, 'data/permalinks.json': content })
    const { status, stderr } = await run(folder, 'archive')
    expect(status).toBe(1)
    expect(stderr).toContain('Cannot read ledger "data/permalinks.json"')
  })

  it('has no ledger of other reports', async () => {
    const folder = workspace({ 'one/a.md': SPRING, 'data/permalinks.json': '[{"id":"x","reports":["y"]}]' })
    expect(await run(folder, 'archive', '--from', 'one')).toMatchObject({ status: 0 })
    expect(await run(folder, 'archive', '--from', 'one', '--register')).toMatchObject({ status: 2 })
  })

  it('has its reports in data/reports and its place in public/archive', async () => {
    const folder = workspace({ 'data/reports/a.md': SPRING })
    expect(await run(folder, 'archive')).toMatchObject({ status: 0 })
    const kinds = namesIn(path.join(folder, 'public/archive')).map((name) => name.replace(/-.*/u, ''))
    expect(kinds).toEqual(
      'authorities briefs columns facts lexicon manifest.json records state suggestions text'.split(' '),
    )
  })

  it('keeps what is on something else when told so', async () => {
    const folder = workspace({ 'data/reports/a.md': STRANGER })
    expect(await run(folder, 'archive', '--keep-all')).toMatchObject({
      status: 0,
      stdout: '1 file: 1 conference, 0 left out\n',
    })
  })

  it('refuses a folder that is not there, and touches nothing', async () => {
    const folder = workspace({ 'data/reports/a.md': SPRING })
    expect(await run(folder, 'archive', '--from', 'data/reports', '--from', 'nix')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'Cannot read folder "nix": no such file or directory\n',
    })
    expect(namesIn(folder)).toEqual(['data'])
  })
})

describe('search', () => {
  it('answers people and programs', async () => {
    const folder = workspace({
      'data/reports/a.md': SPRING,
      'data/reports/b.md': AUTUMN,
      'queries.txt': 'tong ket\r\n\r\n57-KL/TW\nkhông có đâu\n',
    })
    await run(folder, 'archive')

    const people = await run(folder, 'search', 'thong', 'tin', 'doi ngoai')
    expect(people.status).toBe(0)
    expect(people.stdout).toMatch(/^2 found, 2 shown\n/u)
    expect(people.stdout).toContain('2029-11-24')

    const [asJson = ''] = lines((await run(folder, 'search', '--json', '--limit', '1', 'đối ngoại')).stdout)
    const shown = JSON.parse(asJson)
    expect(shown).toMatchObject({ query: 'đối ngoại', total: 2, took_ms: expect.any(Number) })
    expect(shown.hits).toHaveLength(1)

    const answers = lines((await run(folder, 'search', '--queries', 'queries.txt')).stdout).map((line) =>
      JSON.parse(line),
    )
    expect(answers.map(({ query, total }) => [query, total])).toEqual([
      ['tong ket', 1],
      ['', 0],
      ['57-KL/TW', 2],
      ['không có đâu', 0],
    ])
    const { conferences } = published(path.join(folder, 'public/archive'))
    const autumn = conferences.find(({ date }) => date?.start === '2029-11-24')
    expect(answers[0].hits[0]).toMatchObject({
      id: autumn?.id,
      title: autumn?.event.title,
      date: '2029-11-24',
      score: expect.any(Number),
      reports: [{ id: 'b', file: 'b.md' }],
    })

    expect(await run(folder, 'search', 'khong co')).toMatchObject({
      status: 0,
      stdout:
        'Nothing found for "khong co"\n"khong" stands nowhere in the archive\nWithout it: co (2 found)\n',
    })
  })

  it('without an archive says how to build one', async () => {
    const { status, stderr } = await run(workspace(), 'search', 'x')
    expect(status).toBe(1)
    expect(lines(stderr)).toEqual([expect.stringContaining('Cannot open the archive "public/archive"')])
  })

  it.each(['lexicon', 'text', 'records'])(
    'refuses an archive whose %s is spoilt, by its name',
    async (part) => {
      const folder = workspace({ 'data/reports/a.md': SPRING })
      await run(folder, 'archive')
      const name =
        namesIn(path.join(folder, 'public/archive')).find((each) => each.startsWith(`${part}-`)) ?? ''
      const whole = readFileSync(path.join(folder, 'public/archive', name))
      write(folder, { [`public/archive/${name}`]: whole.fill(0x20, whole.length - 9, whole.length - 4) })
      const { status, stdout, stderr } = await run(folder, 'search', 'đối ngoại')
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toContain(
        `Cannot open the archive "public/archive" (npm run archive builds it): "${name}"`,
      )
    },
  )

  it('refuses an archive of another analyser', async () => {
    const folder = workspace({ 'data/reports/a.md': SPRING })
    await run(folder, 'archive')
    const manifest = path.join(folder, 'public/archive/manifest.json')
    const stale = readFileSync(manifest, 'utf8').replace(/"format": \d+/u, '"format": 0')
    const other = workspace({ 'public/archive/manifest.json': stale })
    expect(await run(other, 'search', 'x')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('built by another version'),
    })
  })
})
