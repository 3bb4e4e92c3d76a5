import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/text/html.ts'

const SENTENCE =
  'Sáng 5/7, hội nghị sơ kết công tác thông tin đối ngoại họp tại Huế với hơn một trăm đại biểu về dự.'
const PARAGRAPH = `<p>${SENTENCE}</p>`

describe('readHtml', () => {
  it.each([
    ['100,000 nested divs', '<div>'.repeat(100_000) + PARAGRAPH],
    ['nested tables', '<table><tr><td>'.repeat(300) + PARAGRAPH],
    ['nested lists', '<ul><li>'.repeat(5_000) + PARAGRAPH],
    ['unclosed bold', '<b>x '.repeat(10_000) + PARAGRAPH],
    ['a script that writes its own end', `<script>var a="</scr"+"ipt><p>giả</p>"</script>${PARAGRAPH}`],
    ['a script in a comment in a script', `<script><!-- <script> </script>${PARAGRAPH}`],
    ['an element without a root', PARAGRAPH],
    ['a head and no body', `<head><title>Trang</title></head>${PARAGRAPH}`],
    ['tags in capitals', `<HTML><BODY><P>${SENTENCE}</BODY></HTML>`],
    ['two bodies', `<html><body><p>Một</p></body><body>${PARAGRAPH}</body></html>`],
    ['an attribute of a million letters', `<a title="${'x'.repeat(900_000)}">a</a>${PARAGRAPH}`],
    ['a table of empty cells', `<table><tr><td>${PARAGRAPH}</td>${'<td></td>'.repeat(3_000)}</tr></table>`],
    ['JSON-LD that is none', `<script type="application/ld+json">${'['.repeat(50_000)}</script>${PARAGRAPH}`],
    [
      'JSON-LD of other things',
      `<script type="application/ld+json">[null,1,{"@graph":3,"author":[[]]}]</script>${PARAGRAPH}`,
    ],
    ['no markup at all', SENTENCE],
  ])('keeps the sentence behind %s', (_, html) => expect(readHtml(html).text).toContain(SENTENCE))

  it.each([
    ['script', '<script>bí mật</script>'],
    ['style', '<style>bí mật</style>'],
    ['an unclosed script', '<script>bí mật'],
    ['a comment', '<!-- <p>bí mật</p> -->'],
    ['the hidden attribute', '<p hidden>bí mật</p>'],
    ['an invisible style', '<div style="color:red; DISPLAY : none"><p>bí mật</p></div>'],
    ['a template', '<template><p>bí mật</p></template>'],
    ['a form field', '<textarea>bí mật</textarea><select><option>bí mật</option></select>'],
    ['noscript', '<noscript><p>bí mật</p></noscript>'],
  ])('shows nothing of %s', (_, html) =>
    expect(readHtml(PARAGRAPH.repeat(3) + html).text).not.toContain('bí mật'),
  )

  it.each([
    '',
    ' ',
    '<',
    '<html>',
    '<html></html>',
    '<frameset><frame></frameset>',
    '<!--',
    '<![CDATA[',
    '<?xml',
  ])('gives a source for %j', (html) =>
    expect(readHtml(html)).toMatchObject({ rights: 'capture', headline: null }),
  )

  it('never throws on any soup of tags', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<html>',
            '<head>',
            '</head>',
            '<body>',
            '</body>',
            '<title>',
            '<meta property="og:title" content="a - b">',
            '<table>',
            '<tr>',
            '<td>',
            '</td>',
            '</table>',
            '<p>',
            '</p>',
            '<div class="content">',
            '</div>',
            '<br>',
            '<script>',
            '</script>',
            '<!--',
            '-->',
            '<h1>',
            '</h1>',
            '<li>',
            '<a href="x">',
            '</a>',
            '&eacute;',
            '&#0;',
            '<![CDATA[',
            ']]>',
            '<svg>',
            '<',
            '>',
            '"',
            SENTENCE,
          ),
          { maxLength: 60 },
        ),
        (pieces) => {
          expect(readHtml(pieces.join(''))).toMatchObject({ rights: 'capture' })
        },
      ),
      { numRuns: 500 },
    ))
})
