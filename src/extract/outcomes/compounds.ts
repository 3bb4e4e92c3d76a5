import { everyMatch } from '../../text/every-match.ts'
import { exactWords } from '../../text/pattern.ts'

/** Longer words that hold a cue's word in another sense, by the word they hold. */
const COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  nghe: [
    '(?:tai|ống|máy|dễ|khó|thích|mê) nghe',
    'nghe(?:,| -)? (?:nhìn|nói, đọc|đài|nhạc|hát|lén|trộm|ngóng|tin|lời|theo|gọi|điện thoại|êm)',
  ],
  bàn: ['địa bàn', 'bàn (?:giao|ghế|tay|chân|thờ|cờ|đạp|phím|ăn|là|tán|bạc|thắng)', 'bàn tròn'],
  'trao đổi': [
    'trao đổi (?:chất|thư|thư từ|thương mại|hàng|hàng hóa|mậu dịch|buôn bán|khí|nhiệt|điện năng|đoàn|học bổng)',
  ],
  'góp ý': ['ý nghĩa'],
  'thông qua': [
    'truyền thông',
    'thông qua (?:đó|đây|việc|(?:các |những |nhiều )?(?:hình thức|kênh|hoạt động|phương tiện|mạng|báo(?! cáo)|đài|trang|cổng|lớp|buổi|cuộc|chuyến|đợt|hệ thống|đội ngũ|công tác|loa|bản tin|sinh hoạt|giao lưu|internet|ứng dụng))',
  ],
  'thống nhất': [
    'thống nhất (?:đất nước|tổ quốc|nước nhà|non sông)',
    '(?:sự|tính|thiếu|dân tộc|quản lý) thống nhất',
    'nước thống nhất',
    'phối hợp thống nhất',
    'thống nhất (?:nhận thức|về nhận thức)',
  ],
  'khen thưởng': ['(?:hội đồng|ban|luật|công tác|phòng) thi đua(?:,| -| –) khen thưởng', 'khen ngợi'],
  'chứng nhận': [
    '(?:giấy )?chứng nhận (?:quyền|xuất xứ|đăng ký|đầu tư|ocop|kiểm dịch|an toàn|nhãn hiệu|hợp quy)',
  ],
  'kết quả': ['kết quả (?:xổ số|mở thưởng|bóng đá|thi đấu|xét nghiệm|trận)'],
  đạt: ['(?:diễn|biểu|thành) đạt'],
  giúp: ['giúp việc'],
  'uy tín': ['(?:người|già làng|nhân sĩ) (?:có )?uy tín'],
  giao: ['(?:ngoại|bàn|chuyển|tiếp|xã|kết) giao', 'giao (?:ban|thông|dịch|thừa|hữu|hưởng|mùa|điểm|diện|tế)'],
  cần: [
    '(?:chuyên|ân|rau) cần',
    'cần (?:câu|cẩu|trục|tây|sa|cù|lao|mẫn|kiệm)',
    'cần, kiệm',
    'cần thiết(?! phải)',
  ],
  phải: [
    '(?:vừa|lẽ|rẽ|phía|gặp|vấp|mắc|trúng|giẫm|đụng|bên|tay|mặt|không) phải',
    'phải (?:trái|lòng|chăng|không)',
  ],
  mong: ['mong manh', 'mong ngóng', 'chờ mong'],
  hứa: ['hứa hẹn', 'lời hứa'],
  'kêu gọi': ['kêu gọi đầu tư'],
  'tồn tại': ['(?:cùng|sự) tồn tại', 'tồn tại (?:hòa bình|và phát triển|trong (?:hòa bình|lòng))'],
  'hạn chế': ['(?:nhằm|để|góp phần|giúp) hạn chế', 'hạn chế (?:tối đa|đến mức)'],
  thiếu: ['thiếu (?:nhi|niên|nữ|máu|sinh|thời)'],
  'hướng dẫn': ['hướng dẫn viên', 'sách hướng dẫn', 'người hướng dẫn'],
  'phổ biến': ['(?:rất|khá|càng|khá là|thường|thông dụng,) phổ biến', 'phổ biến nhất'],
  giảng: ['giảng đường'],
  'trình bày': ['trình bày (?:đẹp|bắt mắt|khoa học|rõ ràng|sinh động|trang nhã)'],
  'giới thiệu': ['giấy giới thiệu', 'giới thiệu việc làm'],
  'tìm hiểu': ['(?:cuộc |hội )?thi tìm hiểu'],
  'trang bị': ['trang bị (?:máy|thiết bị|vũ khí|phương tiện|áo phao|loa|xe|bàn ghế|nội thất)'],
  'đại diện': ['(?:cơ quan|văn phòng|phái đoàn|người) đại diện', 'đại diện ngoại giao'],
  'lãnh đạo': ['(?:sự|quyền|vai trò|năng lực) lãnh đạo'],
  'ông, bà': ['bà con', 'ông bà', 'ông cha', 'đàn bà', 'đàn ông'],
}

/** For a text in small letters: to try both cases of every letter takes twice as long. */
const COMPOUND = exactWords(Object.values(COMPOUNDS).flat().join('|'))

/**
 * A verb has no capital within a sentence: there «Đạt», «Hứa» and «Giảng Võ» are names. What may not stand before is
 * said, not what must: the engine then looks at the word first, in less than half the time.
 */
const NAME =
  /(?<!^|\S|^\s|[^A-Za-zÀ-ỹ]\s)(?:Đạt|Mong|Hứa|Bàn|Cần|Giao|Trao|Tặng|Nhờ|Giúp|Nhận|Phải|Giảng|Thông|Kể)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:Thống Nhất|Thành Công|Thành Đạt|(?:Bàn|Hứa)(?=\s\p{Lu}))(?![A-Za-zÀ-ỹ])/gu

const blank = (word: string) => '_'.repeat(word.length)

function blanked(text: string, words: readonly RegExpExecArray[]): string {
  const parts: string[] = []
  let done = 0
  for (const { 0: word, index } of words) {
    parts.push(text.slice(done, index), blank(word))
    done = index + word.length
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done)
}

/** A sentence in which no cue finds its word in a longer one: «Tai nghe được phát» → «________ được phát». */
export function withoutCompounds(text: string): string {
  return blanked(text, everyMatch(text.toLowerCase(), COMPOUND)).replace(NAME, blank)
}
