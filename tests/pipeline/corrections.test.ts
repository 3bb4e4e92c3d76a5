import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileError } from '../../src/pipeline/files.ts'
import { readCorrections } from '../../src/pipeline/read-corrections.ts'
import { published, run, SPRING, workspace } from './workspace.ts'

const FOLDER = 'data/corrections'

const YAML = `- field: participants.count
  was: null
  value: 40
  reason: Máy đọc sót số người dự
  source: Báo Mẫu, 13/3/2031
  quote: tại Hoà Bình
  by: Người Mẫu
  on: 2031-04-01
`

const read = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readCorrections(path.join(workspace({ 'data/.keep': '', ...files }), FOLDER))

describe('the corrections of a folder', () => {
  it('may be missing, folder and all', () => expect(read({})).toEqual([]))

  it('are one file a conference, named after its address', () => {
    const files = read({
      [`${FOLDER}/b.yaml`]: YAML,
      [`${FOLDER}/a.yaml`]: YAML,
      [`${FOLDER}/note.txt`]: 'x',
    })
    expect(files.map(({ conference }) => conference)).toEqual(['a', 'b'])
    expect(files[0]?.corrections).toMatchObject([{ field: 'participants.count', was: null, value: 40 }])
  })

  it('may end in .yml', () =>
    expect(read({ [`${FOLDER}/a.yml`]: YAML }).map(({ conference }) => conference)).toEqual(['a']))

  it('are in the one spelling of the archive', () =>
    expect(read({ [`${FOLDER}/a.yaml`]: YAML })[0]?.corrections[0]?.quote).toBe('tại Hòa Bình'))

  it.each(['a\n\u001b[31mb', '\u202eb', 'a\rb'])(
    'are named in one line, whatever their file is called: %j',
    (name) => {
      const told = /^Cannot read "[^\p{Cc}\u202e]+\.yaml": not a list of corrections$/u
      expect(() => read({ [`${FOLDER}/${name}.yaml`]: 'field: date' })).toThrow(told)
    },
  )

  it('need no quote', () => {
    const files = read({ [`${FOLDER}/a.yaml`]: YAML.replace(/ {2}quote.*\n/u, '') })
    expect(files[0]?.corrections[0]?.quote).toBeNull()
  })

  it.each<[string, string | Uint8Array, string]>([
    ['no YAML', '- field: [', 'no YAML'],
    ['no list', 'field: date', 'not a list of corrections'],
    ['no mapping', '- date', 'correction 1 is no mapping of keys and values'],
    ['an unknown field', YAML.replace('participants.count', 'weather'), 'correction 1 has a wrong "field"'],
    ['no reason', YAML.replace(/ {2}reason.*\n/u, ''), 'correction 1 has a wrong "reason"'],
    ['nobody who says it', YAML.replace('Người Mẫu', "''"), 'correction 1 has a wrong "by"'],
    ['no such day', YAML.replace('2031-04-01', '2031-02-30'), 'correction 1 has a wrong "on"'],
    ['a key of no meaning', `${YAML}  mood: good\n`, 'correction 1 has an unknown key "mood"'],
    ['a second one that is wrong', YAML + YAML.replace('source', 'sauce'), 'correction 2 has'],
    ['a key twice', `${YAML}  value: 50\n`, 'Map keys must be unique'],
    ['lists in lists without end', '['.repeat(40_000), 'nested too deeply'],
    ['a mapping without end', YAML.replace('40', `${'{a: '.repeat(20_000)}`), 'nested too deeply'],
    ['a book', YAML + '  k: 1\n'.repeat(20_000), 'longer than 100000 characters'],
    ['other bytes than UTF-8', Buffer.from([0xff, 0xfe]), 'not valid for encoding utf-8'],
  ])('are named with file and number: %s', (_, content, reason) => {
    const reading = () => read({ [`${FOLDER}/a.yaml`]: content })
    expect(reading).toThrow(FileError)
    expect(reading).toThrow(reason)
    expect(reading).toThrow(`${FOLDER}/a.yaml`)
  })
})

describe('archive', () => {
  const archived = async (correct: (id: string) => Readonly<Record<string, string>>) => {
    const first = workspace({ 'data/reports/a.md': SPRING })
    await run(first, 'archive')
    const [record] = published(path.join(first, 'public/archive')).conferences
    if (!record) throw new Error('Cannot correct the record: the archive is empty')
    const folder = workspace({ 'data/reports/a.md': SPRING, ...correct(record.id) })
    return { record, folder, ended: await run(folder, 'archive') }
  }
  const retitled = (was: string) => `- field: event.title
  was: ${JSON.stringify(was)}
  value: Hội nghị đã đính chính
  reason: Tên bị đọc thiếu
  source: Báo Mẫu
  by: Người Mẫu
  on: 2031-04-01
`

  it('publishes what a curator corrected, and searches it', async () => {
    const title = 'Hội nghị triển khai công tác thông tin đối ngoại năm 2031'
    const { folder, ended, record } = await archived((id) => ({ [`${FOLDER}/${id}.yaml`]: retitled(title) }))
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    const [corrected] = published(path.join(folder, 'public/archive')).conferences
    expect(corrected).toMatchObject({ id: record.id, event: { title: 'Hội nghị đã đính chính' } })
    expect(corrected?.corrections).toMatchObject([{ was: title, by: 'Người Mẫu' }])
    expect((await run(folder, 'search', 'da dinh chinh')).stdout).toContain('Hội nghị đã đính chính')
  })

  it('publishes nothing while a correction fits no record', async () => {
    const { folder, ended, record } = await archived((id) => ({
      [`${FOLDER}/${id}.yaml`]: retitled('Tên khác'),
      [`${FOLDER}/2031-hoi-nghi-khac.yaml`]: retitled('Tên khác'),
    }))
    expect(ended.status).toBe(1)
    expect(ended.stderr).toContain(`Cannot apply correction 1 of "${FOLDER}/${record.id}.yaml"`)
    expect(ended.stderr).toContain('no conference has the address "2031-hoi-nghi-khac"')
    expect(existsSync(path.join(folder, 'public/archive/manifest.json'))).toBe(false)
  })

  it('has no corrections for other reports', async () => {
    const folder = workspace({ 'one/a.md': SPRING, [`${FOLDER}/x.yaml`]: retitled('Tên khác') })
    expect(await run(folder, 'archive', '--from', 'one')).toMatchObject({ status: 0, stderr: '' })
  })
})
