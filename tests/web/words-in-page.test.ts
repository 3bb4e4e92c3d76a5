import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import type { Fact } from '../../src/web/fact.ts'
import { factSheetOf } from '../../src/web/fact-sheet.ts'
import { paths } from '../../src/web/paths.ts'
import { prerenderer } from '../../src/web/prerender/prerenderer.tsx'
import { quotedSentences } from '../../src/web/quoted-sentences.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'
import { wordsInPage } from '../../src/web/words-in-page.ts'
import { inHand } from '../fixtures/publication.ts'
import { shippedPublication } from '../publish/shipped-publication.ts'
import { searchedText, searchIn, textDirective } from './text-directive.ts'

const publication = shippedPublication()
const { render } = prerenderer({ ...inHand(publication), base: '/', site: publication.site })

function factsOf(conference: Conference): readonly Fact[] {
  const { rows, agenda, outcomes, disagreements } = factSheetOf(conference, vietnamese)
  return [...rows, agenda, ...outcomes, ...disagreements].flatMap(({ facts }) => facts)
}

/** The words of the first sentence of a fact, as they stand on the page. */
function sentenceOf(fact: Fact, conference: Conference): string {
  const [quoted] = quotedSentences(fact.evidence, conference)
  return quoted ? (quoted.report.text.slice(quoted.start, quoted.end).trim().split('\n')[0] ?? '') : ''
}

/** Stands before the first report. */
const MARK = '\u{E000}'

const markedText = (body: string) =>
  searchedText(body.replace(/<article(?=[^<>]* id="bai-1")/u, `<p>${MARK}</p>$&`))

const inOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

it('a link to a claim leads a browser to its sentence in the report, by the steps of the specification', async () => {
  let followed = 0
  for (const conference of publication.conferences) {
    const { body } = await render(paths.conference.href(conference.id))
    const text = markedText(body)
    expect(text).toContain(MARK)
    const search = searchIn(text)
    const linked = new Map(factsOf(conference).map((fact) => [wordsInPage(fact, conference), fact]))
    for (const [fragment, fact] of linked) {
      if (fragment === '') continue
      const found = search(textDirective(fragment))
      expect({ fact: fact.key, fragment, words: found && text.slice(found.from, found.to) }).toEqual({
        ...{ fact: fact.key, fragment },
        words: inOneLine(sentenceOf(fact, conference)),
      })
      expect(found?.from).toBeGreaterThan(text.indexOf(MARK))
      followed++
    }
  }
  expect(followed).toBeGreaterThan(200)
})

describe('of words that stand on a page more than once', () => {
  const page = '<p>Họp ở Huế.</p><p>Bà Mẫu nói. Họp ở Huế. <b>Ông</b> Mẫu dự.</p><div hidden>Họp kín</div>'
  it.each([
    ['#:~:text=h%E1%BB%8Dp', 'Họp ở Huế. Bà'],
    ['#:~:text=n%C3%B3i.-,hop,-o', 'Họp ở Huế. Ông'],
    ['#:~:text=Hue.,-ong', 'Huế. Ông'],
    ['#:~:text=B%C3%A0,Hu%E1%BA%BF.', 'Bà Mẫu nói. Họp'],
    ['#:~:text=H%E1%BB%8Dp,Hu%E1%BA%BF.,-ong', 'Họp ở Huế. Bà'],
    ['#:~:text=Ma', null],
    ['#:~:text=H%E1%BB%8Dp%20k%C3%ADn', null],
    ['#:~:text=B%C3%A0-,h%E1%BB%8Dp', null],
  ])('%s finds %j', (fragment, words) => {
    const text = searchedText(page)
    const found = searchIn(text)(textDirective(fragment))
    expect(found && inOneLine(text.slice(found.from)).startsWith(words ?? '-')).toBe(
      words === null ? null : true,
    )
  })

  it.each(['#:~:text=a-b', '#:~:text=a,b,c', '#:~:text=a%', '#:~:text=&a', '#text=a'])(
    '%s is no text directive',
    (fragment) => expect(() => textDirective(fragment)).toThrow('Cannot read text directive'),
  )
})
