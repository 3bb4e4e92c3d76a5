import { describe, expect, it } from 'vitest'
import { plainLines } from '../../src/text/plain-html.ts'

describe('plainLines', () => {
  it.each([
    ['blocks', '<div>Một</div><p>Hai<br>Ba</p>Bốn', ['Một', 'Hai', 'Ba', 'Bốn']],
    ['inline elements', '<p>Ông <b>Lê</b>\n<i>Thử</i></p>', ['Ông Lê Thử']],
    [
      'entities',
      '<p>H&ocirc;m nay &ldquo;h&#7885;p&rdquo; &lt;1&gt; &amp;lt;</p>',
      ['Hôm nay “họp” <1> &lt;'],
    ],
    [
      'what is hidden',
      '<script>a</script><style>b</style>Một<input><SELECT><option>c</SELECT>Hai',
      ['MộtHai'],
    ],
    ['what is never closed', 'Một<script>hai<p>ba', ['Một']],
    ['comments', 'Một<!-- hai --><!doctype html>', ['Một']],
    ['brackets that are no tags', '3 < 5 và 7 > 2', ['3 < 5 và 7 > 2']],
  ])('reads %s', (_, html, lines) => expect(plainLines(html)).toEqual(lines))
})
