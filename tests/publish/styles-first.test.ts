import { expect, it } from 'vitest'
import { stylesFirst } from '../../src/publish/styles-first.ts'

const FONT = '<link rel="preload" as="font" href="/f.woff2" />'
const SHEET = '<link rel="stylesheet" crossorigin href="/s.css">'
const OTHER = '<link rel="stylesheet" href="/t.css">'

it.each([
  [`<head>${FONT}${SHEET}${OTHER}</head>`, `<head>${SHEET}${OTHER}${FONT}</head>`],
  [`<head>\n  ${FONT}\n  ${SHEET}\n</head>`, `<head>\n  ${SHEET}\n  ${FONT}\n</head>`],
  [`<head>${FONT}</head>`, `<head>${FONT}</head>`],
  [`<head>${SHEET}<title>Mẫu</title></head>`, `<head><title>Mẫu</title>${SHEET}</head>`],
])('stylesheets come before the fonts: %j', (html, put) => expect(stylesFirst(html)).toBe(put))
