import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Conference } from '../../../src/model/conference.ts'
import { folderForBench } from '../corpus/report-folder.ts'
import type { Shown } from './template.ts'

const shownOf = ({
  id,
  event,
  date,
  place,
  officials,
  organisers,
  agenda,
  outcomes,
  directives,
  reports,
}: Conference): Shown => ({
  id,
  title: event.title,
  date: date?.edtf ?? '',
  place: place?.province ?? '',
  facts: [
    ...officials.map(({ name, titles }) => ['Nhân vật', [name, ...titles].join(', ')] as const),
    ...organisers.map(({ name }) => ['Đơn vị', name] as const),
    ...agenda.map(({ text }) => ['Nội dung', text] as const),
    ...outcomes.map(({ text }) => ['Kết quả', text] as const),
    ...directives.map(({ asWritten }) => ['Văn bản', asWritten[0] ?? ''] as const),
  ],
  texts: reports.flatMap(({ text }) => text.split('\n')),
})

/** What others make their pages of, from the records that our site publishes: a file of JSON. */
export function shownRecords(site: string): string {
  const lines = readFileSync(path.join(site, 'du-lieu/ky-yeu.ndjson'), 'utf8').trim().split('\n')
  const file = path.join(folderForBench('shown'), 'conferences.json')
  writeFileSync(file, JSON.stringify(lines.map((line) => shownOf(JSON.parse(line)))))
  return file
}
