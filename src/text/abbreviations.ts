import { anyOf } from './pattern.ts'

/** Short forms of bodies and words as reports write them, with what they stand for; the longer form of two is first. */
const ABBREVIATIONS: readonly { readonly short: string; readonly long: string }[] = [
  { short: 'UBMTTQ', long: 'Ủy ban Mặt trận Tổ quốc' },
  { short: 'UBND', long: 'Ủy ban nhân dân' },
  { short: 'HĐND', long: 'Hội đồng nhân dân' },
  { short: 'MTTQ', long: 'Mặt trận Tổ quốc' },
  { short: 'BTGTW', long: 'Ban Tuyên giáo Trung ương' },
  { short: 'BTG', long: 'Ban Tuyên giáo' },
  { short: 'BCĐ', long: 'Ban Chỉ đạo' },
  { short: 'BCH', long: 'Ban Chấp hành' },
  { short: 'BTV', long: 'Ban Thường vụ' },
  { short: 'UVBTV', long: 'Ủy viên Ban Thường vụ' },
  { short: 'UVTV', long: 'Ủy viên Thường vụ' },
  { short: 'TTĐN', long: 'thông tin đối ngoại' },
  { short: 'TT&TT', long: 'Thông tin và Truyền thông' },
  { short: 'TT-TT', long: 'Thông tin và Truyền thông' },
  { short: 'KH&CN', long: 'Khoa học và Công nghệ' },
  { short: 'VHTTDL', long: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'VH,TT&DL', long: 'Văn hóa, Thể thao và Du lịch' },
  { short: 'BĐBP', long: 'Bộ đội Biên phòng' },
  { short: 'CAND', long: 'Công an nhân dân' },
  { short: 'CSND', long: 'Cảnh sát nhân dân' },
  { short: 'LHPN', long: 'Liên hiệp Phụ nữ' },
  { short: 'KT-XH', long: 'kinh tế - xã hội' },
  { short: 'T.Ư', long: 'Trung ương' },
  { short: 'TW', long: 'Trung ương' },
  { short: 'TƯ', long: 'Trung ương' },
]

const SHORT = new RegExp(
  String.raw`(?<![0-9A-Za-zÀ-ỹ/-])(?:${anyOf(ABBREVIATIONS.map(({ short }) => short))})(?![0-9A-Za-zÀ-ỹ])`,
  'gu',
)
const LONG = new Map(ABBREVIATIONS.map(({ short, long }) => [short, long]))

/** Writes short forms out: «UBND tỉnh», «Ban Tuyên giáo T.Ư» → «Ủy ban nhân dân tỉnh», «Ban Tuyên giáo Trung ương»; numbers of documents stay. */
export function expanded(text: string): string {
  return text.replace(SHORT, (short) => LONG.get(short) ?? short)
}
