import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-wasm'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { cardFonts } from '../../src/pipeline/card-fonts.ts'
import { drawCards } from '../../src/pipeline/draw-cards.ts'
import { svgPainter } from '../../src/pipeline/svg-painter.ts'
import { wordPainter } from '../../src/pipeline/word-painter.ts'
import { textSvg } from '../../src/publish/card/card-text.ts'
import { CARD_SANS, CARD_SERIF, type CardTypeface } from '../../src/publish/card/card-typeface.ts'
import { conferenceCard } from '../../src/publish/card/conference-card.ts'
import { textWidth } from '../../src/publish/card/text-width.ts'
import type { PublishedFile } from '../../src/publish/publication.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { hostileText } from '../publish/hostile.ts'
import { shippedPublication } from '../publish/shipped-publication.ts'

const cache = mkdtempSync(path.join(os.tmpdir(), 'cards-'))
afterAll(() => rmSync(cache, { recursive: true }))

const plain = conferenceOf()
const shipped = shippedPublication().conferences
async function drawn(...conferences: Conference[]): Promise<readonly PublishedFile[]> {
  const files: PublishedFile[] = []
  for await (const file of drawCards({ conferences }, { first: 0, of: 1 }, cache)) files.push(file)
  return files
}

describe('the cards of an archive', () => {
  it('are PNGs of 1200 by 630, the general one first', async () => {
    const files = await drawn(plain)
    expect(files.map(({ path: place }) => place)).toEqual(['card.png', `hoi-nghi/${plain.id}/card.png`])
    for (const { content } of files) {
      const png = Buffer.from(content as Uint8Array)
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
      expect(png.length).toBeLessThan(40_000)
    }
  })

  it('are the same each time, and painted once', async () => {
    const first = await drawn(plain)
    const kept = readdirSync(cache).length
    expect(await drawn(plain)).toEqual(first)
    expect(readdirSync(cache)).toHaveLength(kept)
  })

  it('are painted again when what is kept is torn', async () => {
    const pictures = async () => (await drawn(plain)).map(({ content }) => Buffer.from(content as Uint8Array))
    const first = await pictures()
    for (const name of readdirSync(cache)) writeFileSync(path.join(cache, name), 'torn')
    expect(await pictures()).toEqual(first)
  })

  it('are painted whatever the title', () =>
    fc.assert(
      fc.asyncProperty(hostileText, async (title) => {
        const files = await drawn({ ...plain, event: { ...plain.event, title } })
        expect(
          Buffer.from(files[1]?.content as Uint8Array)
            .subarray(1, 4)
            .toString(),
        ).toBe('PNG')
      }),
      { numRuns: 10 },
    ))

  it('are painted anew when what they say is another', async () => {
    const [, card] = await drawn({ ...plain, event: { ...plain.event, title: 'Hội nghị khác' } })
    expect(String(card?.content)).not.toBe('kept')
  })
})

/** What is drawn of a text: its outlines, and the room they take. */
let outlined: (
  text: string,
  typeface: CardTypeface,
  size?: number,
) => { readonly outlines: string; readonly width: number }

beforeAll(async () => {
  await svgPainter()
  const font = { fontBuffers: [...(await cardFonts())], loadSystemFonts: false }
  outlined = (text, typeface, size = 50) => {
    const style = { typeface, size, weight: 'plain' as const, colour: '#000', x: 10, y: 100 }
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200">${textSvg({ text, ...style })}</svg>`
    const drawing = new Resvg(svg, { font })
    const { width = 0 } = drawing.getBBox() ?? {}
    const outlines = / d="([^"]*)"/u.exec(drawing.toString())?.[1] ?? ''
    drawing.free()
    return { outlines, width }
  }
})

const BASES = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const SMALL = [...BASES.flatMap((base) => TONES.map((tone) => (base + tone).normalize('NFC'))), 'đ']
const LETTERS = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())]

describe.each([CARD_SERIF, CARD_SANS])('the type of a card, $family', (typeface) => {
  it('has every Vietnamese letter, no two alike', () => {
    const missing = outlined('\u{E000}', typeface).outlines
    const shapes = LETTERS.map((letter) => outlined(letter, typeface).outlines)
    expect(shapes).not.toContain(missing)
    expect(shapes).not.toContain('')
    expect(new Set(shapes).size).toBe(LETTERS.length)
  })

  it('draws a letter in a word as it draws it alone', () => {
    // An «ộ» set together of «ô» and a dot would stand elsewhere.
    const apart = outlined('Hội', typeface).width
    expect(apart).toBeGreaterThan(outlined('Hi', typeface).width + 20)
  })

  it('is as wide as it is reckoned', () => {
    for (const { event } of shipped) {
      const reckoned = textWidth(event.title, typeface, 50)
      const { width } = outlined(event.title, typeface)
      expect(reckoned / width).toBeGreaterThan(0.985)
      expect(reckoned / width).toBeLessThan(1.03)
    }
  })
})

it('no text of the shipped archive leaves its card', () => {
  for (const { text, typeface, size, x } of shipped.flatMap(conferenceCard))
    expect(x + outlined(text, typeface, size).width).toBeLessThanOrEqual(1200 - 80 + 5)
})

describe('a card that is put together of words', () => {
  it('looks like the same text painted as a whole', async () => {
    const painter = await svgPainter()
    const { size, typeface, ...style } = conferenceCard(plain)[0]!
    const text = 'Hội nghị triển khai công tác'
    const line = { ...style, text, typeface, size }
    const whole = painter.rightOf(`<svg xmlns="http://www.w3.org/2000/svg">${textSvg(line)}</svg>`)
    const painted = wordPainter(painter)
    const words = text.split(' ').map((word) => painted({ ...line, text: word }).advance)
    const spaces = textWidth(' ', typeface, size) * (words.length - 1)
    const reckoned = line.x + words.reduce((sum, advance) => sum + advance, spaces)
    expect(Math.abs(reckoned - whole)).toBeLessThan(4)
  })
})
