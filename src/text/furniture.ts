import { isMasthead } from './masthead.ts'
import { isMenu } from './menu.ts'

/**
 * Where a row of furniture stands: `head` only before the first sentence; `line` anywhere, one line; `block` opens a
 * box of other stories after which the article may go on; `list` opens a list of them, which stands mostly under the
 * article; `tail` closes the article for good once it has begun.
 */
type Extent = 'head' | 'line' | 'block' | 'list' | 'tail'

type FurnitureRow = { readonly reason: string; readonly extent: Extent; readonly pattern: RegExp }

const BULLET = String.raw`^[^\p{L}\p{N}]*`

/** Eight words and a full stop are a sentence of somebody's, whatever they begin with. */
const NO_SENTENCE = String.raw`(?!(?:\S+ ){7,}\S*[.!?]["”]?$)`

/** The words come first, for they fail sooner than a count of eight. */
const noSentence = (source: string) => new RegExp(`^(?=${source})${NO_SENTENCE}`, 'iu')

/** The words stand alone on their line, perhaps with a colon, a bullet or a count. */
const alone = (...sources: readonly string[]) =>
  new RegExp(String.raw`${BULLET}(?:${sources.join('|')})(?:\s*\(\d+\))?(?:[\s:»>|…/]|\.{2,}(?!\.))*$`, 'iu')

/** The words name a field, and its value or another field follows: «Hotline: 0900», «Họ tên (*) Email (*)». */
const label = (...sources: readonly string[]) =>
  noSentence(String.raw`${BULLET}(?:${sources.join('|')})\s*(?:$|[:(|/*\d])`)

const opening = (...sources: readonly string[]) => new RegExp(`${BULLET}(?:${sources.join('|')})`, 'iu')

/** «Gửi email» may be one button or two, so that the ways to read a row grow with its length. */
const MOST_BUTTONS = 12

/** One button or several in a row, perhaps with counts: «[In bài này] [Gửi cho bạn bè]», «Like 3». */
const buttons = (...sources: readonly string[]) => {
  const button = String.raw`\[?(?:${sources.join('|')})\]?`
  return new RegExp(String.raw`^${button}(?:[\s|·]+${button}|\s*\d+(?!\d)){0,${MOST_BUTTONS}}$`, 'iu')
}

/** All that is not the article, row by row; the first row that fits gives the reason. */
const FURNITURE: readonly FurnitureRow[] = [
  {
    reason: 'skip-link',
    extent: 'line',
    pattern: opening('skip to (?:main )?content', 'skip ribbon commands', 'turn (?:on|off) '),
  },
  {
    reason: 'welcome',
    extent: 'line',
    pattern:
      /^(?:kính )?chào(?: mừng)? (?:bạn|quý khách|quý vị|các bạn|quý độc giả) (?:đã )?(?:đến|tới) với (?:trang (?:web|tin|thông tin)|cổng|website|báo )[^.!?]{0,90}$/iu,
  },
  {
    reason: 'font-size',
    extent: 'line',
    pattern: /^(?:[Cc]ỡ chữ:?\s*)?(?:A\s*(?:[-–+]\s*)?){2,4}(?:\||$)|^A ?[-–+]$/u,
  },
  {
    reason: 'font-size',
    extent: 'line',
    pattern: label(
      '(?:xem |chọn |đổi )?(?:với |theo )?cỡ chữ(?: a)*|kích thước chữ|font size',
      '(?:tăng|giảm|độ) tương phản(?: giảm tương phản)?',
    ),
  },
  {
    reason: 'language-switch',
    extent: 'line',
    pattern:
      /^(?:[\d/ |]*)(?:tiếng việt|english|中文)(?:\s*(?:[|/·]\s*)?(?:tiếng việt|english|中文|français|русский))*$/iu,
  },
  {
    reason: 'login',
    extent: 'line',
    pattern: alone('đăng nhập', 'đăng ký', 'đăng xuất', 'log ?in', 'sign in'),
  },
  {
    reason: 'login',
    extent: 'line',
    pattern: buttons('đăng nhập|đăng ký|đăng xuất|sơ đồ (?:site|trang|website|cổng)|webmail|rss'),
  },
  {
    reason: 'hotline',
    extent: 'line',
    pattern: label('hotline', 'đường dây nóng', 'liên hệ quảng cáo', 'liên hệ tòa soạn'),
  },
  {
    reason: 'follow-us',
    extent: 'line',
    pattern: /^theo dõi (?:.{2,60} )?trên(?: google news| facebook| zalo| youtube)*$|^theo dõi chúng tôi/iu,
  },
  {
    reason: 'lost-picture',
    extent: 'line',
    pattern:
      /^(?:img|ss|lo\d*|image|responsive image|no image|hình ảnh|video|xem ảnh lớn|phóng to|0:00 ?\/ ?0:00|[.\-*|_\s]+)$/iu,
  },
  {
    reason: 'poster',
    extent: 'line',
    // With a day beside it the line says when the page was published.
    pattern: label(
      String.raw`(?:người (?:đăng|gửi|nhập|cập nhật|duyệt|biên tập|tạo)(?: bài| tin)?|(?:được )?(?:đăng|gửi|viết) bởi)(?!.*\d[/.-]\d{1,2}[/.-]\d)`,
    ),
  },
  {
    reason: 'share',
    extent: 'line',
    pattern: buttons(
      'email|e-mail|print|like|share|tweet|zalo|facebook|twitter|google news|copy link',
      'cỡ chữ(?:[: ]+a[-+]?)*',
      'in(?: bài| trang)?(?: này| viết)?|bản in|lưu bài(?: viết)?|thích',
      'chia sẻ(?: bài viết)?(?: (?:qua|lên) (?:facebook|zalo|email))?:?',
      'g[ửở]i(?: mail| email| bài viết| cho bạn bè)?|nhập lại',
      'trở (?:về|lại)|(?:quay )?(?:về|lại) trang trước|quay lại|(?:go )?top|(?:(?:về|lên) )?đầu trang',
    ),
  },
  {
    reason: 'attachment',
    extent: 'line',
    pattern: alone(
      '(?:file|tệp|tài liệu|văn bản)(?: tin)? đính kèm|tải (?:về|xuống)(?: tại đây)?|download|văn bản liên quan',
    ),
  },
  {
    reason: 'attachment',
    extent: 'line',
    pattern: /^(?:file|tệp|tài liệu|văn bản)(?: tin)? đính kèm:.{1,80}\.(?:pdf|docx?|xlsx?|zip|rar|pptx?)$/iu,
  },
  {
    reason: 'audio-player',
    extent: 'line',
    pattern:
      /^(?:.{2,20} \| )?(?:nghe|đọc)(?: tiếp| đọc)?(?: bài(?: viết| báo)?(?: này)?)?(?: bằng giọng nói)?$|^(?:giọng )?(?:nam|nữ) miền (?:bắc|trung|nam)$|^(?:0?0:00|1x|tốc độ đọc)$|^nghe:? \d{1,2}:\d{2}$/iu,
  },
  {
    reason: 'audio-player',
    extent: 'line',
    pattern:
      /^(?:[^.!?“"]{0,60}: {1,4})?(?:your browser does not support [\p{L}\d]+(?: [\p{L}\d]+){0,7} ?|trình duyệt (?:của bạn |này )?không hỗ trợ [\p{L}\d]+(?: [\p{L}\d]+){0,5} ?)\.?$/iu,
  },
  {
    reason: 'view-count',
    extent: 'line',
    pattern: /^(?:(?:số )?lượt (?:xem|đọc)|đã xem)(?:\s*(?::\s*)?[\d.,]+)?$|^[\d.,]+ lượt (?:xem|đọc)$/iu,
  },
  {
    reason: 'rating',
    extent: 'line',
    pattern:
      /(?:click|bấm|nhấp) để đánh giá|^tổng số điểm của bài viết|tặng sao cho bài viết|^chuyển sao tặng/iu,
  },
  { reason: 'rating', extent: 'line', pattern: label('xếp hạng', 'đánh giá bài viết') },
  { reason: 'comment-count', extent: 'line', pattern: /^(?:\S+ ){0,6}(?:nguồn )?bình luận \d+$/iu },
  {
    reason: 'promotion',
    extent: 'line',
    pattern:
      /^\*?\s*mời (?:quý )?(?:độc giả|bạn đọc|khán giả|thính giả|(?:quý )?vị (?:\p{L}+ ){0,3}(?:đón|theo dõi|xem|nghe))/iu,
  },
  { reason: 'promotion', extent: 'line', pattern: /^quảng cáo$|^tải ứng dụng(?: [^\s.]+){0,6}$/iu },
  {
    reason: 'tags',
    extent: 'line',
    pattern: new RegExp(
      String.raw`${BULLET}(?:tags?|từ khóa|chủ đề|keywords?)\s*:(?!\s*["“]).*[^.;!?]$`,
      'iu',
    ),
  },
  { reason: 'tags', extent: 'line', pattern: /^#\p{L}[^#.!?]*(?:\s#\p{L}[^#.!?]*)*$/u },
  { reason: 'tags', extent: 'line', pattern: alone('tags?', 'từ khóa', 'keywords?') },
  { reason: 'lottery', extent: 'line', pattern: /(?<!\p{L})(?:XS|SX)M[BTN](?!\p{L})/u },
  {
    reason: 'lottery',
    extent: 'line',
    pattern: noSentence(
      String.raw`${BULLET}(?:(?:trực tiếp )?(?:kết quả )?xổ số (?:miền|hôm nay|ngày|kiến thiết)|giá vàng (?:\S+ ){0,3}?(?:hôm nay|ngày|sáng nay))`,
    ),
  },
  {
    reason: 'weather',
    extent: 'line',
    pattern: new RegExp(
      String.raw`^(?=[Tt]hời tiết )${NO_SENTENCE}[Tt]hời tiết(?: (?:các vùng|hôm nay|ngày mai|\d.*|ngày \d.*)$|(?: \p{Lu}\p{L}*\.?){1,4}\s*(?:$|[:\d-]))`,
      'u',
    ),
  },
  { reason: 'related-link', extent: 'line', pattern: /^(?:>>|»)|^(?:xem|đọc) thêm\s*:\s*\S/iu },
  {
    reason: 'related-link',
    extent: 'line',
    pattern: noSentence(
      String.raw`${BULLET}(?:có thể bạn quan tâm|(?:tin|bài)(?: viết)? (?:liên quan|trước|sau|tiếp(?: theo)?)|tham khảo thêm|(?:mời )?xem video|video(?: clip)?)\s*:\s*\S`,
    ),
  },
  {
    reason: 'related-links',
    extent: 'block',
    pattern: alone(
      '(?:các )?(?:tin|bài|tin,? bài|bài viết) liên quan(?: khác)?',
      'xem thêm|đọc thêm|tham khảo thêm|có thể bạn quan tâm',
      '(?:tin|bài) nên đọc',
    ),
  },
  {
    reason: 'other-news',
    extent: 'list',
    pattern: alone(
      String.raw`(?:các |những )?(?:tin|bài|bài viết|tin,? bài(?: viết)?|tin\/bài|chùm ảnh)(?:\/bài)?(?: tức)? (?:khác|mới(?: hơn| nhất| cập nhật| đăng)?|cũ(?: hơn)?|cùng (?:chuyên )?mục|cùng chủ đề|đọc nhiều(?: nhất)?|nổi bật|đã đưa|đã đăng|xem nhiều|tiêu điểm)(?: khác| hơn){0,2}`,
      'tin (?:cùng )?chuyên mục|xem tất cả|xem tiếp|(?:đọc|xem) nhiều(?: nhất)?|mới hơn|cũ hơn',
    ),
  },
  {
    reason: 'comments',
    extent: 'tail',
    pattern: label(
      '(?:gửi )?ý kiến (?:của )?(?:bạn|bạn đọc|độc giả)(?: về bài (?:viết|báo)(?: này)?)?',
      'bình luận(?: của bạn)?|\\d+ bình luận|(?:gửi|viết) bình luận(?: mới| của bạn)?|ý kiến bình luận|gửi (?:ý kiến|phản hồi)(?: của bạn)?',
      'phản hồi|thông tin (?:người gửi(?: phản hồi)?|tài khoản)',
      'họ (?:và )?tên(?: email.*)?|mã xác nhận',
    ),
  },
  {
    reason: 'comments',
    extent: 'tail',
    pattern: opening(
      'bạn (?:vừa gửi|chưa nhập|không thể gửi) ',
      'vui lòng nhập (?:nội dung|họ tên|mã)',
      'tên email|log in or register',
    ),
  },
  {
    reason: 'visitor-counter',
    extent: 'tail',
    pattern: label(
      'thống kê (?:truy cập|website)|khách (?:viếng thăm|truy cập)|đang (?:truy cập|online|trực tuyến)',
      '(?:tổng )?(?:số )?(?:lượt|người)? ?truy cập(?: hôm nay| hôm qua| tháng này| trong (?:ngày|tuần|tháng|năm))?',
    ),
  },
  {
    reason: 'imprint',
    extent: 'tail',
    pattern: label(
      '(?:(?:phó )?tổng|(?:phó )?trưởng ban) biên tập',
      'cơ quan chủ quản|chịu trách nhiệm (?:nội dung|chính|xuất bản)|địa chỉ|điện thoại|tòa soạn',
      'đơn vị quản lý|phiên bản di động|bản quyền',
    ),
  },
  {
    reason: 'imprint',
    extent: 'tail',
    pattern: opening(
      'powered by|©|copyright',
      'bản quyền (?:thuộc(?: về)?|của) (?:báo|cổng|tạp chí|đài|sở|ban|trang|website|công ty)',
      String.raw`giấy phép (?:\p{L}+ ){0,8}số\s*(?::\s*)?\d+\s*\/\s*(?:GP|ICP)`,
      'ghi rõ nguồn .{2,80} khi ',
    ),
  },
  {
    reason: 'admin-map',
    extent: 'tail',
    pattern: alone('bản đồ hành chính|vị trí địa lý|bình chọn|thăm dò ý kiến|liên kết website|danh mục'),
  },
]

/** No row of furniture is longer; what is, is a paragraph. */
const LONGEST = 300

export type Furniture = { readonly reason: string; readonly extent: Extent }

const rowOf = (line: string) => FURNITURE.find(({ pattern }) => pattern.test(line))

/** «Lượt xem: 1.337 | Cỡ chữ: A- A+»: a line of pieces each of which would be furniture on a line of its own. */
function rowOfPieces(line: string): FurnitureRow | undefined {
  const pieces = line.split(/ ?[|•·] ?/u)
  if (pieces.length < 2) return undefined
  const rows = pieces.map(rowOf)
  return rows.every((row) => row?.extent === 'line') ? rows[0] : undefined
}

/** Says what a line is when it is not the article, and how far that reaches; undefined for the article's own lines. */
export function furniture(line: string): Furniture | undefined {
  if (line.length > LONGEST) return undefined
  const row = rowOf(line) ?? rowOfPieces(line)
  if (row) return { reason: row.reason, extent: row.extent }
  if (isMenu(line)) return { reason: 'menu', extent: 'line' }
  return isMasthead(line) ? { reason: 'masthead', extent: 'head' } : undefined
}
