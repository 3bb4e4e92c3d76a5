import { describe, expect, it } from 'vitest'
import { ArchiveState } from '../../src/model/archive-state.ts'
import { AUTUMN, lines, namesIn, run, SPRING, STRANGER, workspace } from './workspace.ts'

const OF_NO_YEAR = SPRING.replaceAll('2031', '').replaceAll('năm \n', '\n').replace('published: -12-31\n', '')

const REPORTS = { 'data/reports/a.md': SPRING, 'data/reports/b.md': AUTUMN }

describe('report', () => {
  it('says what the archive holds and what it does not know, and writes nothing', async () => {
    const folder = workspace(REPORTS)
    const { status, stdout, stderr } = await run(folder, 'report')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(lines(stdout)[0]).toBe('2 conferences, read in 2 reports')
    // In «node_modules» is what the next build need not make again.
    expect(namesIn(folder)).toEqual(['data', 'node_modules'])
  })

  it('has a row for every year, the empty ones too, by level', async () => {
    const { stdout } = await run(workspace(REPORTS), 'report')
    const rows = lines(stdout).map((line) => line.replace(/ +/gu, ' ').trim())
    const at = rows.indexOf('By year and level')
    expect(rows.slice(at + 1, at + 6)).toEqual([
      'trung ương bộ ngành khu vực tỉnh/thành huyện unknown all',
      '2031 · · · 1 · · 1',
      '2030 · · · · · · ·',
      '2029 · · · 1 · · 1',
      'all · · · 2 · · 2',
    ])
  })

  it('names the fields that are missing with the conferences, and those that none misses', async () => {
    const { stdout } = await run(workspace(REPORTS), 'report')
    expect(stdout).toMatch(/participants +2 of 2\n +2031-03-12-\S+\n +2029-11-24-\S+\n/u)
    expect(stdout).toMatch(/Missing in none: year, day, place,/u)
  })

  it('names who and what no authority record fits', async () => {
    const { stdout } = await run(workspace(REPORTS), 'report')
    expect(stdout).toContain('Lê Văn Mẫu, Trưởng Ban Tuyên giáo Thành ủy')
    expect(stdout).toContain('Kết luận 57-KL/TW')
  })

  it('names the reports without an address', async () => {
    const { stdout } = await run(
      workspace({
        ...REPORTS,
        'data/reports/b.md': AUTUMN.replace('rights:', 'url: https://mau.vn/b\nrights:'),
      }),
      'report',
    )
    const part = stdout.slice(stdout.indexOf('Reports without an address'))
    expect(part).toContain('a  Báo Mẫu, «Hội nghị triển khai công tác thông tin đối ngoại năm 2031»')
    expect(part).not.toContain('tổng kết')
  })

  it('names reports that were joined and why, and what they say differently', async () => {
    const digest = (file: string, count: string) =>
      SPRING.replace('chủ trì hội nghị.', `chủ trì hội nghị. Hơn ${count} đại biểu tham dự.`).replace(
        'Báo Mẫu',
        file,
      )
    const { stdout } = await run(
      workspace({
        'data/reports/a.md': digest('Báo Mẫu', '150'),
        'data/reports/b.md': digest('Đài Mẫu', '200'),
      }),
      'report',
    )
    expect(stdout).toContain('1 conference, read in 2 reports')
    expect(stdout).toMatch(/participants: 150 \(a\), 200 \(b\)/u)
    expect(stdout).toMatch(/a, b\n +the same day, the same province/u)
  })

  it('prints the state itself as one line of JSON', async () => {
    const { stdout, status } = await run(workspace(REPORTS), 'report', '--json')
    expect(status).toBe(0)
    const [json = '', ...rest] = lines(stdout)
    expect(rest).toEqual([])
    expect(ArchiveState.parse(JSON.parse(json)).conferences).toHaveLength(2)
  })

  it('puts what has no year under none', async () => {
    const { stdout } = await run(workspace({ 'data/reports/a.md': OF_NO_YEAR }), 'report', '--json')
    expect(JSON.parse(stdout).years.map(({ year }: { year: number | null }) => year)).toEqual([null])
  })

  it('names what is not in the archive, and says so in its exit status', async () => {
    const folder = workspace({ ...REPORTS, 'data/reports/c.md': STRANGER })
    const { status, stderr, stdout } = await run(folder, 'report')
    expect(status).toBe(1)
    expect(lines(stderr)).toEqual([expect.stringMatching(/^c\.md: /u)])
    expect(stdout).toContain('2 conferences')
  })

  it('reads other folders when told so', async () => {
    const folder = workspace({ 'one/a.md': SPRING, 'two/b.md': AUTUMN })
    const { stdout } = await run(folder, 'report', '--from', 'one', '--from', 'two')
    expect(stdout).toContain('2 conferences')
  })

  it('of an empty folder says that there is nothing', async () => {
    const { stdout, status } = await run(workspace({ 'data/reports/none.txt~': '' }), 'report')
    expect({ stdout, status }).toEqual({ stdout: 'The archive holds no conference\n', status: 0 })
  })

  it('says how it is used', async () => {
    expect(await run('.', 'report', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: npm run -s report'),
      stderr: '',
    })
  })

  it.each([
    [['report', 'a.md'], "Unexpected argument 'a.md'"],
    [['report', '--xml'], "Unknown option '--xml'"],
  ])('%j is wrong usage', async (words, reason) => {
    const ended = await run(workspace(REPORTS), ...words)
    expect(ended).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(reason) })
    expect(ended.stderr).toContain('Usage: npm run -s report')
  })

  it('refuses a folder that is not there', async () => {
    expect(await run(workspace(), 'report')).toMatchObject({
      status: 1,
      stderr: 'Cannot read folder "data/reports": no such file or directory\n',
    })
  })
})
