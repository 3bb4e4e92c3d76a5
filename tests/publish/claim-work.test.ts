import { expect, it } from 'vitest'
import { bibtex } from '../../src/publish/bibtex.ts'
import { chicagoNote } from '../../src/publish/chicago-citation.ts'
import { claimWork } from '../../src/publish/claim-work.ts'
import { ris } from '../../src/publish/ris.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { cslOf, readBibtex, readCsl, readRis } from './read-citations.ts'

const report = reportOf('Họp\nHội nghị họp tại Huế.', { published: '2031-03-13' })
const conference = conferenceOf()
const permalink = `https://ky-yeu.example/hoi-nghi/${conference.id}?chung=noi-hop#:~:text=H%E1%BB%99i%20ngh%E1%BB%8B`
const work = claimWork(
  { label: 'Nơi họp', value: 'Huế', sentences: [{ report, text: 'Hội nghị họp tại Huế.' }] },
  conference,
  { key: 'noi-hop', permalink, accessed: '2031-04-01', edition: publicationOf() },
)
const TITLE = 'Nơi họp: Huế. Hội nghị triển khai công tác thông tin đối ngoại năm 2031'
const STATED = 'Nơi họp: Huế. «Hội nghị họp tại Huế.» («Họp», Báo Mẫu, 13/3/2031).'

it('a claim ends its note in Chicago style with its sentence', () => {
  expect(chicagoNote(work, { accessed: '2031-04-01' })).toMatch(
    /^“Nơi họp: Huế\. Hội nghị triển khai .*, citing .*: “Hội nghị họp tại Huế\.”$/u,
  )
})

it('a claim stands in each format with its sentence, who says it, and the way to it', () => {
  const [bib, tags, item] = [readBibtex(bibtex(work)).fields, readRis(ris(work)), readCsl(cslOf(work))]
  expect(bib).toMatchObject({ title: TITLE, url: permalink, urldate: '2031-04-01' })
  expect(tags).toMatchObject({ TI: TITLE, UR: permalink, Y2: '2031/04/01/' })
  expect(item).toMatchObject({ title: TITLE, URL: permalink, accessed: { 'date-parts': [[2031, 4, 1]] } })
  for (const notes of [bib.note, tags.N1, item.note]) expect([notes].flat().join(' ')).toContain(STATED)
})
