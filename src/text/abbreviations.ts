import { fold } from './fold.ts'
import { anyOf } from './pattern.ts'

export type Abbreviation = { readonly short: string; readonly long: string }

/** Short forms of bodies and words as reports write them, with what they stand for; the longer form of two is first. */
const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'UBMTTQ', long: 'Ủy ban Mặt trận Tổ quốc' },
  { short: 'UBND', long: 'Ủy ban nhân dân' },
  { short: 'HĐND', long: 'Hội đồng nhân dân' },
  { short: 'MTTQ', long: 'Mặt trận Tổ quốc' },
  { short: 'BTGTW', long: 'Ban Tuyên giáo Trung ương' },
  { short: 'BTGTƯ', long: 'Ban Tuyên giáo Trung ương' },
  { short: 'BTG', long: 'Ban Tuyên giáo' },
  { short: 'BCĐ', long: 'Ban Chỉ đạo' },
  { short: 'BCH', long: 'Ban Chấp hành' },
  { short: 'BTV', long: 'Ban Thường vụ' },
  { short: 'UVBTV', long: 'Ủy viên Ban Thường vụ' },
  { short: 'UVTV', long: 'Ủy viên Thường vụ' },
  { short: 'TTĐN', long: 'thông tin đối ngoại' },
  { short: 'TT&TT', long: 'Thông tin và Truyền thông' },
  { short: 'TT-TT', long: 'Thông tin và Truyền thông' },
  { short: 'TTTT', long: 'Thông tin và Truyền thông' },
  { short: 'KH&CN', long: 'Khoa học và Công nghệ' },
  { short: 'VHTTDL', long: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'VHTT&DL', long: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'VH-TT&DL', long: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'VH,TT&DL', long: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'TTXVN', long: 'Thông tấn xã Việt Nam' },
  { short: 'NVNONN', long: 'người Việt Nam ở nước ngoài' },
  { short: 'CHXHCN', long: 'Cộng hòa xã hội chủ nghĩa' },
  { short: 'ĐHQG', long: 'Đại học Quốc gia' },
  { short: 'CHQS', long: 'Chỉ huy Quân sự' },
  { short: 'LLVT', long: 'lực lượng vũ trang' },
  { short: 'QP-AN', long: 'quốc phòng - an ninh' },
  { short: 'BĐBP', long: 'Bộ đội Biên phòng' },
  { short: 'CAND', long: 'Công an nhân dân' },
  { short: 'CSND', long: 'Cảnh sát nhân dân' },
  { short: 'LHPN', long: 'Liên hiệp Phụ nữ' },
  { short: 'KT-XH', long: 'kinh tế - xã hội' },
  { short: 'T.Ư', long: 'Trung ương' },
  { short: 'TW', long: 'Trung ương' },
  { short: 'TƯ', long: 'Trung ương' },
]

/** A short form is a word of its own: «TW» is none in «16-KL/TW», whose parts are those of a number. */
const LEFT_EDGE = '(?<![0-9A-Za-zÀ-ỹ/-])'
const RIGHT_EDGE = '(?![0-9A-Za-zÀ-ỹ])'

const SHORT_FORMS = `(?:${anyOf(ABBREVIATIONS.map(({ short }) => short))})${RIGHT_EDGE}`
const SHORT = new RegExp(LEFT_EDGE + SHORT_FORMS, 'gu')
const SHORT_HERE = new RegExp(LEFT_EDGE + SHORT_FORMS, 'uy')
const LONG = new Map(ABBREVIATIONS.map(({ short, long }) => [short, long]))

/** Writes short forms out: «UBND tỉnh», «Ban Tuyên giáo T.Ư» → «Ủy ban nhân dân tỉnh», «Ban Tuyên giáo Trung ương»; numbers of documents stay. */
export function expanded(text: string): string {
  return text.replace(SHORT, (short) => LONG.get(short) ?? short)
}

/** The short form that begins at this place of a text, and what it stands for; null when none does. */
export function abbreviationAt(text: string, at: number): Abbreviation | null {
  // Short forms are capitals; most words are none, and need no pattern to say so.
  if (!CAPITAL.test(text.charAt(at))) return null
  SHORT_HERE.lastIndex = at
  const short = SHORT_HERE.exec(text)?.[0]
  const long = short === undefined ? undefined : LONG.get(short)
  return short === undefined || long === undefined ? null : { short, long }
}

const CAPITAL = /[A-ZĐ]/u

/** What a short form stands for, typed in any case and without marks: «ttdn» → «thông tin đối ngoại». */
export function longFormOf(typed: string): string | null {
  // «tu» is «từ», «tư» and «tú» before it is «TƯ».
  return LONG.get(typed) ?? BY_FOLD.get(fold(typed)) ?? null
}

const BY_FOLD = new Map(
  ABBREVIATIONS.filter(({ short }) => short !== 'TƯ').map(({ short, long }) => [fold(short), long]),
)
