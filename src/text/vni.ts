/** The marks of VNI-Windows, a byte after the vowel, as the letters that Windows-1252 shows for them. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
])

/** What VNI-Windows keeps as one byte: the toned i, ỵ, and the letters with a horn or a stroke. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
])

const PAIR = /(?<vowel>[aeouyôö])(?<mark>[ùøûõïâáàåãäêéèúüë])|[íìæóòîôöñ]/giu

const CAPITAL = /\p{Lu}/u

function letter(shown: string): string {
  const small = LETTERS.get(shown.toLowerCase()) ?? shown.toLowerCase()
  return CAPITAL.test(shown) ? small.toUpperCase() : small
}

/**
 * VNI-Windows (VNI Software, the «VNI-Times» fonts) read as Windows-1252, put right: «Hoäi nghò» → «Hội nghị».
 * The vowel says whether a letter is a capital; its mark may be either.
 */
export function fromVni(text: string): string {
  return text.replace(PAIR, (shown, vowel?: string, mark?: string) => {
    if (vowel === undefined || mark === undefined) return letter(shown)
    return (letter(vowel) + (MARKS.get(mark.toLowerCase()) ?? '')).normalize('NFC')
  })
}
