import { styleText } from 'node:util'

/** How wide the window is and whether it shows colours. */
export type Window = { readonly width: number; readonly colours: 'on' | 'off' }

export type Ink = Parameters<typeof styleText>[0]

/** Room for the number of a line. */
export const GUTTER = 5

/** Room for the label of a value. */
const LABEL = 14

/** The lines of an explanation as the window shows them. */
export class Sheet {
  readonly lines: string[] = []
  readonly #window: Window

  constructor(window: Window) {
    this.#window = window
  }

  get width(): number {
    return this.#window.width
  }

  ink(style: Ink, text: string): string {
    return this.#window.colours === 'on' ? styleText(style, text, { validateStream: false }) : text
  }

  heading(text: string): void {
    this.lines.push('', this.ink('bold', text))
  }

  /** A paragraph wrapped at the window's edge, its number in the gutter of its first line. */
  paragraph(number: string, text: string, style: Ink = 'reset'): void {
    for (const [index, line] of wrapped(text, this.#window.width - GUTTER - 2).entries()) {
      const gutter = this.ink('dim', (index === 0 ? number : '').padStart(GUTTER))
      this.lines.push(`${gutter}  ${style === 'reset' ? line : this.ink(style, line)}`)
    }
  }

  /** A value beside its label, wrapped under itself; without a label it goes on with the value above. */
  entry(label: string, text: string, style: Ink = 'reset'): void {
    for (const [index, line] of wrapped(text, this.#window.width - LABEL).entries()) {
      const head = (index === 0 ? label : '').padEnd(LABEL)
      this.lines.push(`${this.ink('bold', head)}${style === 'reset' ? line : this.ink(style, line)}`)
    }
  }
}

/** Cuts at spaces; a word longer than the window stays whole. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
