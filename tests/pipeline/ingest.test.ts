import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lines, namesIn, run, SPRING, STRANGER, workspace, write } from './workspace.ts'

const page = (count = '150') => `<!doctype html><html lang="vi"><head>
<title>Họp bàn thông tin đối ngoại ở Khánh Hòa</title>
<meta property="og:site_name" content="Báo Mẫu">
<meta property="og:url" content="https://mau.vn/tin/1.html">
<meta property="article:published_time" content="2031-03-13T08:07:00+07:00"></head><body><article>
<h1>Họp bàn thông tin đối ngoại ở Khánh Hòa</h1>
<p>Sáng 12/3/2031, tại Khánh Hòa, Sở Ngoại vụ tỉnh Khánh Hòa đã tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2031. Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Khánh Hòa chủ trì hội nghị, cùng hơn ${count} đại biểu tham dự.</p>
<p>Hội nghị nghe báo cáo kết quả công tác theo Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị và bàn nhiệm vụ của năm tới ở các địa phương trong tỉnh.</p>
</article></body></html>`

const DIGEST = SPRING.replaceAll('Đà Nẵng', 'Khánh Hòa').replaceAll('thành phố', 'tỉnh Khánh Hòa')
const place = (id: string, preferredForm: string) => ({
  id,
  preferredForm,
  variantForms: [],
  from: null,
  to: null,
  kinds: [{ kind: 'province', from: null, to: null }],
  successor: null,
  sources: ['Báo Mẫu'],
})
const PLACES = { 'data/authorities/places.json': JSON.stringify([place('khanh-hoa', 'Khánh Hòa')]) }
const FILED = { 'data/reports/cu.md': DIGEST, ...PLACES }

const told = (stdout: string) => lines(stdout).map((line) => line.replace(/ +/gu, ' ').trim())
const after = (stdout: string, heading: string) => stdout.slice(stdout.indexOf(heading))

describe('ingest', () => {
  it('prints the facts with the sentence and the rule of each', async () => {
    const { status, stdout, stderr } = await run(
      workspace({ ...FILED, 'bai.html': page() }),
      'ingest',
      'bai.html',
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(told(stdout)).toEqual(
      expect.arrayContaining([
        'bai.html',
        '2031-03-12 · Khánh Hòa · tỉnh/thành · triển khai',
        'date 2031-03-12',
        'chair Lê Văn Mẫu',
        'directive Kết luận 57-KL/TW',
      ]),
    )
    expect(stdout).toMatch(/date +2031-03-12\n +«Sáng 12\/3\/2031, tại Khánh Hòa[^»]*» date\/\S+/u)
  })

  it('names who and what is new, with entries that are ready to paste', async () => {
    const folder = workspace({ ...FILED, 'bai.html': page() })
    const { stdout } = await run(folder, 'ingest', 'bai.html')
    const files = ['officials', 'bodies', 'directives'].map((name) => ({
      name,
      entries: entriesFor(name, stdout),
    }))
    const [officials, bodies] = files
    expect(officials?.entries[0]).toMatchObject({
      id: 'le-van-mau',
      titles: [{ title: 'Phó Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa' }],
      sources: ['Báo Mẫu, «Họp bàn thông tin đối ngoại ở Khánh Hòa», 2031-03-13, https://mau.vn/tin/1.html'],
    })
    expect(bodies?.entries[0]).toMatchObject({ preferredForm: 'Sở Ngoại vụ tỉnh Khánh Hòa' })

    for (const { name, entries } of files)
      write(folder, { [`data/authorities/${name}.json`]: JSON.stringify(entries) })
    const again = await run(folder, 'ingest', 'bai.html')
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('Nothing new')
    expect((await run(folder, 'archive')).status).toBe(0)
  })

  it('gives one name one entry, though several captures have it', async () => {
    const other = page('200').replaceAll('12/3/2031', '20/4/2031')
    const { stdout } = await run(
      workspace({ ...PLACES, 'data/reports/x.txt~': '', 'a.html': page(), 'b.html': other }),
      ...['ingest', 'a.html', 'b.html'],
    )
    expect(entriesFor('officials', stdout)).toHaveLength(1)
  })

  it('names what looks like a duplicate, with what speaks for it', async () => {
    const { stdout } = await run(workspace({ ...FILED, 'bai.html': page() }), 'ingest', 'bai.html')
    const part = after(stdout, 'Likely duplicates')
    expect(part).toMatch(/data\/reports\/cu\.md +tells of the same conference, \d+(?:\.\d)? points/u)
    expect(part).toContain('the same day 4')
    expect(part).toContain('the same province 2')
  })

  it('compares captures with each other, and none with itself', async () => {
    const folder = workspace({ ...FILED, 'a.html': page(), 'b.html': page('200') })
    const both = await run(folder, 'ingest', 'a.html', 'b.html')
    expect(both.stdout).toMatch(/a\.html +is the same report: the same address/u)
    const own = await run(folder, 'ingest', 'data/reports/cu.md')
    expect(own.stdout).toContain('Likely duplicates: none')
  })

  it('names what it cannot read and goes on', async () => {
    const folder = workspace({ ...FILED, 'a.html': page(), 'b.txt': '' })
    const { status, stdout, stderr } = await run(folder, 'ingest', 'b.txt', 'a.html', 'c.html')
    expect(status).toBe(1)
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/^b\.txt: .*empty/u),
      'c.html: no such file or directory',
    ])
    expect(stdout).toContain('2031-03-12')
  })

  it('says how it is used', async () => {
    expect(await run('.', 'ingest', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: npm run -s ingest'),
      stderr: '',
    })
  })

  it.each([
    [['ingest'], 'No file given'],
    [['ingest', '--force', 'a.html'], "Unknown option '--force'"],
  ])('%j is wrong usage', async (words, reason) => {
    const ended = await run(workspace(FILED), ...words)
    expect(ended).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(reason) })
    expect(ended.stderr).toContain('Usage: npm run -s ingest')
  })

  it('needs no archive to begin with', async () => {
    const { status, stdout } = await run(workspace({ 'a.html': page() }), 'ingest', 'a.html')
    expect(status).toBe(0)
    expect(stdout).toContain('Likely duplicates: none')
  })
})

describe('ingest --write', () => {
  const NAME = '2031-03-12-trien-khai-cong-tac-thong-tin-doi-ngoai-khanh-hoa-bao-mau.md'

  it('files a draft, which no archive shows until it is finished', async () => {
    const folder = workspace({ ...PLACES, 'bai.html': page() })
    const { status, stdout, stderr } = await run(folder, 'ingest', '--write', 'bai.html')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`Filed as a draft: data/reports/${NAME}`)
    expect(namesIn(path.join(folder, 'data/reports'))).toEqual([NAME])
    expect(readFileSync(path.join(folder, 'data/reports', NAME), 'utf8')).toContain(
      'url: "https://mau.vn/tin/1.html"',
    )
    expect((await run(folder, 'archive')).stdout).toBe('1 file: 0 conferences, 0 left out, 1 draft\n')
  })

  it('never writes over what is there', async () => {
    const folder = workspace({ ...PLACES, 'bai.html': page(), [`data/reports/${NAME}`]: STRANGER })
    const { status, stderr } = await run(folder, 'ingest', '--write', 'bai.html')
    expect(status).toBe(1)
    expect(lines(stderr)).toEqual([
      `bai.html: not filed: Cannot write "data/reports/${NAME}": file already exists`,
    ])
    expect(readFileSync(path.join(folder, 'data/reports', NAME), 'utf8')).toBe(STRANGER)
    expect(namesIn(path.join(folder, 'data/reports'))).toEqual([NAME])
  })

  it.each([
    ['a report that is filed already', 'bai.html', page(), 'it is the same report as data/reports/cu.md'],
    ['a digest', 'bai.md', DIGEST.replace('Báo Mẫu', 'Đài Mẫu'), 'it is a digest'],
  ])('does not file %s', async (_, name, content, reason) => {
    const filed = DIGEST.replace('rights:', 'url: https://mau.vn/tin/1.html\nrights:')
    const folder = workspace({ ...PLACES, 'data/reports/cu.md': filed, [name]: content })
    const { status, stderr } = await run(folder, 'ingest', '--write', name)
    expect({ status, stderr }).toEqual({ status: 1, stderr: `${name}: not filed: ${reason}\n` })
    expect(namesIn(path.join(folder, 'data/reports'))).toEqual(['cu.md'])
  })

  it('does not file a page that tells of no conference', async () => {
    const text =
      'Giá rau ở chợ đầu mối giảm nhẹ\n\nSáng nay, giá rau cải ở chợ đầu mối giảm hai nghìn đồng một bó so với hôm qua, theo các tiểu thương ở chợ.\n'
    const folder = workspace({ ...FILED, 'rau.txt': text })
    const { status, stderr } = await run(folder, 'ingest', '--write', 'rau.txt')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^rau\.txt: not filed: /u)
    expect(namesIn(path.join(folder, 'data/reports'))).toEqual(['cu.md'])
  })
})

/** The entries a sheet gives for one authority file. */
function entriesFor(name: string, stdout: string): readonly Record<string, unknown>[] {
  const blocks = [
    ...stdout.matchAll(new RegExp(`For data/authorities/${name}\\.json:\\n(?<json>(?: .*\\n)+)`, 'gu')),
  ]
  return blocks.flatMap(({ groups }) => JSON.parse(`[${(groups?.json ?? '').trim().replace(/,$/u, '')}]`))
}
