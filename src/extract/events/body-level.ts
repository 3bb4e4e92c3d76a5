import type { Level } from '../../model/vocabulary.ts'
import { anyOf } from '../../text/pattern.ts'
import { TOWNS } from './own-town.ts'

type BodyLevel = { readonly id: string; readonly level: Level; readonly pattern: RegExp }

/** What a district's offices deal with; those of a department or the police belong to a province. */
const OF_DISTRICT =
  'Văn hóa|VH|Nội vụ|Giáo dục|GD|Tư pháp|Kinh tế|Y tế|Lao động|Tài [Nn]guyên|Tài chính|Dân tộc|Nông nghiệp|Thông tin|Quản lý đô thị'
const ENDED = '(?![A-Za-zÀ-ỹ])'
/** A division by name, «tỉnh Kiên Giang», or as the last word, «Công an tỉnh». */
const named = (division: string) => String.raw`(?:${division})(?:$|(?=\s\p{Lu}))`

/** By what in its name a body's level is told: first whose it is, then what kind of body it is. */
export const BODY_LEVELS: readonly BodyLevel[] = [
  {
    // «UBND thành phố Móng Cái»: a town of a province has the rank of a district.
    id: 'level/town',
    level: 'huyện',
    pattern: new RegExp(String.raw`(?:thành phố|thị xã|TP\.?|Thành ủy)\s?(?:${anyOf(TOWNS)})$`, 'u'),
  },
  {
    id: 'level/district',
    level: 'huyện',
    pattern: new RegExp(
      String.raw`${named('huyện|quận|thị xã|thị trấn|phường|đặc khu|(?<!Hợp tác |tấn )xã')}|(?:Huyện ủy|Quận ủy|Thị ủy|Huyện đoàn)${ENDED}|^(?:Phòng (?:${OF_DISTRICT})(?!.*(?:Sở|Công an|Bộ Chỉ huy))|Đồn Biên phòng|Đồn BP|Hạt)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'level/province',
    level: 'tỉnh/thành',
    pattern: new RegExp(
      String.raw`${named('(?<!các )tỉnh|(?<!các )thành phố')}|(?:Thành phố|TP\.?) ?(?:Hồ Chí Minh|HCM)|(?:Tỉnh ủy|Thành ủy|Tỉnh [Đđ]oàn|Thành [Đđ]oàn|(?:^|, )Sở|^HĐND)${ENDED}`,
      'u',
    ),
  },
  {
    id: 'level/central',
    level: 'trung ương',
    pattern:
      /Trung ương|trung ương|T\.?Ư(?![A-Za-zÀ-ỹ])|TW|^(?!Văn phòng [Tt]hường trực |Thanh tra |Ban (?:Tôn giáo|Cơ yếu) ).*Chính phủ$|^Báo (?:Nhân [Dd]ân|Đại [Đđ]oàn [Kk]ết)|^Tạp chí Cộng sản|^Văn phòng (?:Quốc hội|Chủ tịch nước)|^Ủy ban .*Quốc hội$|^(?:Hội|Liên hiệp|Liên đoàn|Tổng hội|Tổng Liên đoàn|Ủy ban Mặt trận|Ủy ban MTTQ|Liên minh) .*Việt Nam$/u,
  },
  {
    // A military region is one of several provinces.
    id: 'level/military-region',
    level: 'khu vực',
    pattern: /^(?!Báo ).*Quân khu (?:\d|Thủ đô)$/u,
  },
  {
    id: 'level/ministry',
    level: 'bộ ngành',
    pattern:
      /(?:, |thuộc )(?:Bộ(?! (?:[Cc]hỉ huy|đội))|Học viện) |Đài (?:Truyền hình|Tiếng nói) Việt Nam$|^(?:Bộ(?! (?:[Cc]hỉ huy|đội|CH))|Cục|Vụ|Tổng cục|Học viện|Ủy [Bb]an [Bb]iên giới|Viện|Thông tấn xã|TTXVN|Đài (?:Truyền hình|Tiếng nói) Việt Nam|Văn phòng [Tt]hường trực|Quân chủng|Quân khu|Quân đoàn|Binh đoàn|Binh chủng|(?:Sư|Lữ|Trung|Hải) đoàn \d+|Ủy ban (?:Nhà nước|Dân tộc)|Trường Sĩ quan|Bảo hiểm xã hội Việt Nam|(?:Thanh tra|Ban Tôn giáo|Ban Cơ yếu) Chính phủ|Đại học Quốc gia|Vùng \d Hải quân|Vùng Cảnh sát biển|Đại sứ quán|Tổng Lãnh|Lãnh sự quán|Phái đoàn|(?:Ngân hàng|Kiểm toán) Nhà nước|Tòa án nhân dân tối cao|Báo (?:Quân đội|Công an|Biên phòng|Hải quân|Thế giới và Việt Nam))(?![A-Za-zÀ-ỹ])/u,
  },
  {
    id: 'level/provincial-kind',
    level: 'tỉnh/thành',
    pattern:
      /^(?:Bộ [Cc]hỉ huy|Bộ CH\p{Lu}+|Bộ đội Biên phòng|Đảng ủy Khối|Trung tâm|Báo|Đài Phát thanh|Đài PT|Trường(?! Đại học)|Hội Nhà báo)(?![A-Za-zÀ-ỹ])/u,
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
