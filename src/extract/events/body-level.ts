import type { Level } from '../../model/conference.ts'
import { anyOf } from '../../text/pattern.ts'
import { TOWN_FORMS } from '../lexicon/places.ts'

type BodyLevel = { readonly id: string; readonly level: Level; readonly pattern: RegExp }

const ENDED = '(?![A-Za-zÀ-ỹ])'
/** A division by name, «tỉnh Kiên Giang», or as the last word, «Công an tỉnh». */
const named = (division: string) => String.raw`(?:${division})(?:$|(?=\s\p{Lu}))`

/** By what in its name a body's level is told: first whose it is, then what kind of body it is. */
export const BODY_LEVELS: readonly BodyLevel[] = [
  {
    // «UBND thành phố Móng Cái»: a town of a province has the rank of a district.
    id: 'level/town',
    level: 'huyện',
    pattern: new RegExp(String.raw`(?:thành phố|thị xã|TP\.?|Thành ủy)\s?(?:${anyOf(TOWN_FORMS)})$`, 'u'),
  },
  {
    id: 'level/district',
    level: 'huyện',
    pattern: new RegExp(
      String.raw`${named('huyện|quận|thị xã|thị trấn|phường|đặc khu|(?<!Hợp tác |tấn )xã')}|(?:Huyện ủy|Quận ủy|Thị ủy|Huyện đoàn)${ENDED}|^(?:Phòng(?! Thương mại)|Đồn Biên phòng|Đồn BP|Hạt) `,
      'u',
    ),
  },
  {
    id: 'level/province',
    level: 'tỉnh/thành',
    pattern: new RegExp(
      String.raw`${named('(?<!các )tỉnh|(?<!các )thành phố')}|(?:Thành phố|TP\.?) ?(?:Hồ Chí Minh|HCM)|(?:Tỉnh ủy|Thành ủy|Tỉnh [Đđ]oàn|Thành [Đđ]oàn|^Sở|^HĐND)${ENDED}`,
      'u',
    ),
  },
  {
    id: 'level/central',
    level: 'trung ương',
    pattern:
      /Trung ương|trung ương|T\.?Ư(?![A-Za-zÀ-ỹ])|TW|^(?!Văn phòng [Tt]hường trực ).*Chính phủ$|^Báo Nhân [Dd]ân|^(?:Hội|Liên hiệp|Liên đoàn|Tổng hội|Tổng Liên đoàn|Ủy ban Mặt trận|Ủy ban MTTQ|Liên minh) .*Việt Nam$/u,
  },
  {
    id: 'level/ministry',
    level: 'bộ ngành',
    pattern:
      /^(?:Bộ(?! (?:[Cc]hỉ huy|đội))|Cục|Vụ|Tổng cục|Học viện|Ủy [Bb]an [Bb]iên giới|Viện|Thông tấn xã|TTXVN|Đài (?:Truyền hình|Tiếng nói) Việt Nam|Văn phòng [Tt]hường trực|Quân chủng|Quân khu|Binh đoàn|Vùng \d Hải quân|Vùng Cảnh sát biển|Đại sứ quán|Tổng Lãnh|Lãnh sự quán|Phái đoàn|(?:Ngân hàng|Kiểm toán) Nhà nước|Tòa án nhân dân tối cao|Báo (?:Quân đội|Công an|Thế giới và Việt Nam))(?![A-Za-zÀ-ỹ])/u,
  },
  {
    id: 'level/provincial-kind',
    level: 'tỉnh/thành',
    pattern:
      /^(?:Bộ [Cc]hỉ huy|Bộ đội Biên phòng|Đảng ủy Khối|Trung tâm|Báo|Đài Phát thanh|Trường(?! Đại học)|Hội Nhà báo)(?![A-Za-zÀ-ỹ])/u,
  },
]

/** The level a body belongs to, told by its name; null when the name does not tell. */
export function levelOfBody(name: string): Level | null {
  return BODY_LEVELS.find(({ pattern }) => pattern.test(name))?.level ?? null
}

/** «Ban Chỉ đạo công tác thông tin đối ngoại» alone may be the Centre's or a province's. */
export function isAmbiguousBoard(name: string): boolean {
  return /^(?:Ban [Cc]hỉ đạo|BCĐ)/u.test(name) && levelOfBody(name) === null
}
