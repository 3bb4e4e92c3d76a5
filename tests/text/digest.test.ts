import { describe, expect, it } from 'vitest'
import { readDigest } from '../../src/text/digest.ts'

const withHead = (head: string, body = 'Hội nghị họp tại Huế.\n') => `---\n${head}\n---\n${body}`
const read = (head: string) => readDigest(withHead(head))
const published = (value: string) => {
  const source = read(`published: ${value}`)
  return 'issue' in source ? source.issue.code : source.published
}

describe('readDigest', () => {
  it('reads what the front matter states and the body a paragraph a line', () =>
    expect(
      readDigest(
        withHead(
          'publisher: Báo Thử\nheadline: "Hội nghị: hai việc"\nbyline: Lê Thử\nreprintOf: TTXVN\npublished: 2018-07-12T08:07\nurl: https://example.vn/a?b=1\nrights: digest',
          '\nSáng 12/7, hội nghị\nkhai mạc.\n\n- Một\n- Hai\n',
        ),
      ),
    ).toEqual({
      publisher: 'Báo Thử',
      headline: 'Hội nghị: hai việc',
      byline: 'Lê Thử',
      reprintOf: 'TTXVN',
      published: '2018-07-12T08:07',
      url: 'https://example.vn/a?b=1',
      rights: 'digest',
      text: 'Sáng 12/7, hội nghị khai mạc.\nMột\nHai',
    }))

  it('takes null and absence for not stated', () =>
    expect(read('publisher: null\nurl:')).toMatchObject({ publisher: null, headline: null, url: null }))

  it('reads an empty front matter', () =>
    expect(readDigest('---\n---\nMột.')).toMatchObject({ text: 'Một.' }))

  it('normalises what is stated', () =>
    expect(read('headline: "Hội nghị Ủy ban"')).toMatchObject({ headline: 'Hội nghị Ủy ban' }))

  it.each([
    ['2018-07-12', '2018-07-12'],
    ['"2018-07-12"', '2018-07-12'],
    ['2018-07-12T08:07', '2018-07-12T08:07'],
    ['2018-07-12 08:07', '2018-07-12T08:07'],
    ['2018-07-12T08:07:30+07:00', '2018-07-12T08:07:30+07:00'],
    ['2020-02-29', '2020-02-29'],
    ['null', null],
  ])('reads published: %s', (value, expected) => expect(published(value)).toBe(expected))

  it.each([
    '2018-02-30',
    '2019-02-29',
    '12/07/2018',
    '2018-13-01',
    '2018-07-12T25:00',
    '2018',
    '2018-7-2',
    'hôm qua',
    '[2018-07-12]',
  ])('refuses published: %s', (value) => expect(published(value)).toBe('bad-front-matter'))

  it('names a long value by its beginning', () => {
    const source = read(`publisher: [${'một, '.repeat(1000)}]`)
    expect('issue' in source && source.issue.message).toMatch(
      /^front matter "publisher" is \["một",.{80,120}…: not a text$/u,
    )
  })

  it.each([
    ['tác_giả: Lê Thử', 'front matter "tác_giả" is an unknown key: "Lê Thử"'],
    ['headline: 12', 'front matter "headline" is 12: not a text'],
    ['headline: ""', 'front matter "headline" is "": empty'],
    ['publisher: [a, b]', 'front matter "publisher" is ["a","b"]: not a text'],
    ['url: ftp://example.vn', 'front matter "url" is "ftp://example.vn": not an http or https address'],
    ['url: javascript:alert(1)', 'front matter "url" is "javascript:alert(1)": not an http or https address'],
    [
      'url: https://bao.example@la.example/',
      'front matter "url" is "https://bao.example@la.example/": not an http or https address',
    ],
    ['url: example.vn', 'front matter "url" is "example.vn": not an http or https address'],
    ['rights: capture', 'front matter "rights" is "capture": not "digest"'],
    [
      'published: 12/07/2018',
      'front matter "published" is "12/07/2018": not a date such as 2018-07-12 or 2018-07-12T08:07',
    ],
    ['- một', 'front matter is no list of keys and values'],
    ['một câu', 'front matter is no list of keys and values'],
  ])('names key and value of %s', (head, message) =>
    expect(read(head)).toEqual({ issue: { code: 'bad-front-matter', message } }),
  )

  it.each([
    ['no front matter', 'Hội nghị họp.'],
    ['one that does not end', '---\nheadline: A\n\nHội nghị họp.'],
    ['one that is no YAML', withHead('headline: "A')],
    ['a key twice', withHead('headline: A\nheadline: B')],
    ['a list that holds itself', withHead('publisher: &a [*a]')],
    ['a key that holds itself', withHead('khac: &a { b: *a }')],
    ['brackets that nobody closes', withHead(`publisher: ${'['.repeat(5000)}`)],
    [
      'more keys than anybody writes',
      withHead(Array.from({ length: 60_000 }, (_, nth) => `k${nth}: v`).join('\n')),
    ],
    ['a key of the language', withHead('__proto__: { publisher: Báo Mẫu }')],
    [
      'an alias bomb',
      withHead(
        `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\nd: [${'*c,'.repeat(50)}]`,
      ),
    ],
  ])('refuses %s', (_, text) =>
    expect(readDigest(text)).toMatchObject({ issue: { code: 'bad-front-matter' } }),
  )
})
