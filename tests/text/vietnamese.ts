import fc from 'fast-check'

/** Encoders of the old encodings, written apart from the decoders so that one mistake cannot hide in both. */

const TCVN3_BYTES: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
  à: 0xb5,
  ả: 0xb6,
  ã: 0xb7,
  á: 0xb8,
  ạ: 0xb9,
  ằ: 0xbb,
  ẳ: 0xbc,
  ẵ: 0xbd,
  ắ: 0xbe,
  ặ: 0xc6,
  ầ: 0xc7,
  ẩ: 0xc8,
  ẫ: 0xc9,
  ấ: 0xca,
  ậ: 0xcb,
  è: 0xcc,
  ẻ: 0xce,
  ẽ: 0xcf,
  é: 0xd0,
  ẹ: 0xd1,
  ề: 0xd2,
  ể: 0xd3,
  ễ: 0xd4,
  ế: 0xd5,
  ệ: 0xd6,
  ì: 0xd7,
  ỉ: 0xd8,
  ĩ: 0xdc,
  í: 0xdd,
  ị: 0xde,
  ò: 0xdf,
  ỏ: 0xe1,
  õ: 0xe2,
  ó: 0xe3,
  ọ: 0xe4,
  ồ: 0xe5,
  ổ: 0xe6,
  ỗ: 0xe7,
  ố: 0xe8,
  ộ: 0xe9,
  ờ: 0xea,
  ở: 0xeb,
  ỡ: 0xec,
  ớ: 0xed,
  ợ: 0xee,
  ù: 0xef,
  ủ: 0xf1,
  ũ: 0xf2,
  ú: 0xf3,
  ụ: 0xf4,
  ừ: 0xf5,
  ử: 0xf6,
  ữ: 0xf7,
  ứ: 0xf8,
  ự: 0xf9,
  ỳ: 0xfa,
  ỷ: 0xfb,
  ỹ: 0xfc,
  ý: 0xfd,
  ỵ: 0xfe,
}

const VNI_LETTERS: Readonly<Record<string, string>> = {
  ì: 'ì',
  í: 'í',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
}
const VNI_BASES: Readonly<Record<string, string>> = { ơ: 'ô', ư: 'ö' }
const VNI_MARKS: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
}

const CP1258_BYTES: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  '\u0300': 0xcc,
  Đ: 0xd0,
  '\u0309': 0xd2,
  Ơ: 0xd5,
  Ư: 0xdd,
  '\u0303': 0xde,
  ă: 0xe3,
  '\u0301': 0xec,
  đ: 0xf0,
  '\u0323': 0xf2,
  ơ: 0xf5,
  ư: 0xfd,
  '₫': 0xfe,
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u
const HORN = '\u031b'

/** A letter as its vowel with hat, breve or horn, and its tone apart. */
function parts(letter: string): { readonly vowel: string; readonly tone: string } {
  const decomposed = letter.normalize('NFD')
  const tone = TONE.exec(decomposed)?.[0] ?? ''
  return { vowel: decomposed.replace(tone, '').normalize('NFC'), tone }
}

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

export const toTcvn3 = (text: string) =>
  Uint8Array.from(text, (letter) => TCVN3_BYTES[letter] ?? letter.charCodeAt(0))

export const toWindows1258 = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const { vowel, tone } = parts(letter)
      return [...vowel, ...tone].map((unit) => CP1258_BYTES[unit] ?? unit.charCodeAt(0))
    }),
  )

function vniLetter(letter: string): string {
  const small = letter.toLowerCase()
  const whole = VNI_LETTERS[small]
  if (whole !== undefined) return letter === small ? whole : whole.toUpperCase()
  const [base = '', ...marks] = VNI_BASES[parts(small).vowel]
    ? [VNI_BASES[parts(small).vowel] ?? '', parts(small).tone]
    : small.normalize('NFD')
  const order = marks
    .sort((one, other) => Number(TONE.test(one)) - Number(TONE.test(other)))
    .join('')
    .replace(HORN, '')
  const shown = base + (VNI_MARKS[order] ?? '')
  return letter === small ? shown : shown.toUpperCase()
}

export const toVni = (text: string) =>
  latin1([...text].map((letter) => (/\p{ASCII}/u.test(letter) ? letter : vniLetter(letter))).join(''))

export function toUtf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
}

export const toUtf8 = (text: string) => new TextEncoder().encode(text)

/** What a program shows that takes bytes for Windows-1252. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
export const asWestern = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte),
  ).join('')

const SYLLABLES =
  'hội nghị công tác thông tin đối ngoại được tổ chức tại thành phố với sự tham dự của đồng chí ủy viên bộ chính trị trưởng ban tuyên giáo trung ương phát biểu chỉ đạo kết luận nhấn mạnh vai trò nhiệm vụ năm vừa qua đã đạt những kết quả quan trọng góp phần giữ vững chủ quyền biển đảo biên giới hải dương quảng nghệ huỳnh nguyễn phạm lý quý khuya khuỷu giếng gì nghiêng yêu ý ở ẩm ỷ hủy ngữ nghĩa kỹ lưỡng kỵ sĩ rượu hươu cửu bưởi quyết xoáy ngoằn ngoèo mía lụa cừu thuở huệ loại khoẻ xoè hoà toà'
    .replace('khoẻ xoè hoà toà', 'khỏe xòe hòa tòa')
    .split(' ')

const titled = (syllable: string) => {
  const raised = syllable.charAt(0).toUpperCase() + syllable.slice(1)
  // VN3 has no capital vowel with a tone.
  return TCVN3_BYTES[raised.charAt(0)] === undefined && raised.charCodeAt(0) > 127 ? syllable : raised
}

/** Sentences of Vietnamese syllables, long enough to tell what they are encoded in. */
export const vietnamese: fc.Arbitrary<string> = fc
  .array(
    fc.array(
      fc
        .tuple(fc.constantFrom(...SYLLABLES), fc.boolean())
        .map(([syllable, capital]) => (capital ? titled(syllable) : syllable)),
      {
        minLength: 8,
        maxLength: 30,
      },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((sentences) => sentences.map((words) => `Hội nghị ${words.join(' ')}.`).join('\n'))
