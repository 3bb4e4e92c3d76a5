/**
 * Where a row of furniture stands: `head` only before the headline; `line` anywhere, one line; `block` opens a box of
 * other stories after which the article may go on; `tail` closes the article for good once it has begun.
 */
type Extent = 'head' | 'line' | 'block' | 'tail'

type FurnitureRow = { readonly reason: string; readonly extent: Extent; readonly pattern: RegExp }

/** Box titles stand alone on their line, perhaps with a colon, a bullet or a count. */
const alone = (source: string) =>
  new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${source})(?:\s*\(\d+\))?[\s:»>|…./]*$`, 'iu')
const opening = (source: string) => new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${source})`, 'iu')

/** All that is not the article, row by row; the first row that fits gives the reason. */
const FURNITURE: readonly FurnitureRow[] = [
  {
    reason: 'skip-link',
    extent: 'line',
    pattern: opening('skip to main content|skip ribbon commands|turn (on|off) '),
  },
  { reason: 'font-size', extent: 'line', pattern: /^(A ?[-–+]\s*){1,3}A?|(tăng|giảm) tương phản|^cỡ chữ/iu },
  {
    reason: 'language-switch',
    extent: 'line',
    pattern:
      /^(?:[\d/ |]*)(tiếng việt|english|中文)(\s*[|/·]?\s*(tiếng việt|english|中文|français|русский))*$/iu,
  },
  { reason: 'login', extent: 'line', pattern: alone('đăng nhập|đăng ký|đăng xuất|log ?in|sign in') },
  {
    reason: 'hotline',
    extent: 'line',
    pattern: opening('hotline|đường dây nóng|liên hệ quảng cáo|liên hệ tòa soạn'),
  },
  { reason: 'follow-us', extent: 'line', pattern: /^theo dõi .{2,60} trên$|^theo dõi (chúng tôi|báo)/iu },
  {
    reason: 'lost-picture',
    extent: 'line',
    pattern: /^(img|ss|lo\d*|image|responsive image|no image|hình ảnh|video|0:00 ?\/ ?0:00|[.\-*|_\s]+)$/iu,
  },
  {
    reason: 'share',
    extent: 'line',
    pattern:
      /^\[?(email|e-mail|print|like|share|tweet|zalo|facebook|twitter|in|chia sẻ|lưu bài|in bài( này)?|in trang( này)?|bản in|gửi (mail|email|bài viết)|gửi cho bạn bè|gửi|nhập lại|trở về|về trang trước|quay lại|go top|top|về đầu trang|copy link)\]?([\s|·[\]]+(\[?(email|e-mail|print|like|share|tweet|zalo|facebook|in|lưu bài|in bài( này)?|in trang( này)?|gửi (mail|email|bài viết)|gửi cho bạn bè|trở về|chia sẻ|nhập lại|go top)\]?)|\s*\d+)*$/iu,
  },
  {
    reason: 'rating',
    extent: 'line',
    pattern:
      /(click|bấm|nhấp) để đánh giá|tổng số điểm của bài viết|tặng sao cho bài viết|chuyển sao tặng|^(xếp hạng|đánh giá bài viết)\b/iu,
  },
  { reason: 'comment-count', extent: 'line', pattern: /^(?:\S+ ){0,6}(?:nguồn )?bình luận \d+$/iu },
  {
    reason: 'promotion',
    extent: 'line',
    pattern: /^\*?\s*mời (quý )?(độc giả|bạn đọc|quý vị)|^quảng cáo$|tải ứng dụng/iu,
  },
  { reason: 'tags', extent: 'line', pattern: opening(String.raw`(tags?|từ khóa|chủ đề|keywords?)\s*:`) },
  {
    reason: 'lottery',
    extent: 'line',
    pattern: /\b(XSMB|XSMT|XSMN|SXMT|SXMB|SXMN)\b|kết quả xổ số|^giá vàng hôm nay/u,
  },
  { reason: 'weather', extent: 'line', pattern: /^thời tiết\s+(các vùng|\p{Lu}|\d)/u },
  { reason: 'related-link', extent: 'line', pattern: /^(>>|»)|^xem thêm\s*:/iu },
  {
    reason: 'related-links',
    extent: 'block',
    pattern: alone(
      '(các )?(tin|bài|tin bài|tin,? bài|bài viết) liên quan( khác)?|xem thêm|đọc thêm|có thể bạn quan tâm|tin nên đọc|bài nên đọc',
    ),
  },
  {
    reason: 'other-news',
    extent: 'tail',
    pattern: alone(
      String.raw`(các |những )?(tin|bài|bài viết|tin bài|tin, bài|tin\/bài)(\/bài)?( tức)? (khác|mới( hơn| nhất| cập nhật)?|cũ( hơn)?|cùng (chuyên )?mục|cùng chủ đề|đọc nhiều( nhất)?|nổi bật|đã đưa|xem nhiều|tiêu điểm)( khác)?( hơn)?`,
    ),
  },
  {
    reason: 'other-news',
    extent: 'tail',
    pattern: alone(
      '(các )?bài viết (cùng|khác|mới).*|xem tất cả|xem tiếp|đọc nhiều( nhất)?|tin (cùng )?chuyên mục|mới hơn|cũ hơn',
    ),
  },
  {
    reason: 'comments',
    extent: 'tail',
    pattern: opening(
      '(ý kiến (của )?(bạn|bạn đọc|độc giả)|bình luận( của bạn)?( ?\\(\\d+\\))?$|bình luận \\(\\d+\\)|\\d+ bình luận|gửi (bình luận|ý kiến|phản hồi)|viết bình luận|phản hồi$|thông tin (người gửi|tài khoản)|bạn (vừa gửi|chưa nhập|không thể gửi)|họ (và )?tên|mã xác nhận|tên\\s+email|log in or register)',
    ),
  },
  {
    reason: 'visitor-counter',
    extent: 'tail',
    pattern: opening(
      '(thống kê truy cập|(tổng )?số (lượt|người) truy cập|lượt truy cập|tổng (số )?truy cập|đang (truy cập|online)|khách viếng thăm)',
    ),
  },
  {
    reason: 'imprint',
    extent: 'tail',
    pattern: opening(
      '(powered by|bản quyền|©|copyright|giấy phép (số|hoạt động)|(tổng|trưởng ban|phó trưởng ban) biên tập\\s*:|trưởng ban biên tập|cơ quan chủ quản|địa chỉ\\s*:|phiên bản di động|điện thoại\\s*:)',
    ),
  },
  {
    reason: 'admin-map',
    extent: 'tail',
    pattern: alone('bản đồ hành chính|vị trí địa lý|bình chọn|liên kết website|danh mục'),
  },
]

/** Names of newspaper sections; a line made of them is a menu. */
const SECTIONS =
  /(trang chủ|thời sự|chính trị|kinh tế|xã hội|văn hóa|thể thao|thế giới|quốc tế|pháp luật|bạn đọc|du lịch|giải trí|giáo dục|khoa học|công nghệ|sức khỏe|đời sống|doanh nghiệp|địa phương|đối ngoại|thông tin đối ngoại|biên giới|quốc phòng|an ninh|multimedia|media|video|e-paper|epaper|bình luận|người việt|đọc báo in|nghiệp vụ|báo cáo viên|tư liệu|giới thiệu|tin tức|chính quyền|công dân|du khách|thông báo|chuyển đổi số|báo chí|xuất bản|tìm kiếm|sơ đồ cổng|rss|liên hệ|văn bản|ảnh)/giu

/** Three sections and little else: «Trang chủ | Chính trị | Kinh tế». */
function isMenu(line: string): boolean {
  if (line.length > 300 || /[.!?]$/u.test(line)) return false
  const sections = line.match(SECTIONS) ?? []
  if (sections.length < 3) return false
  const rest = line.replace(SECTIONS, '').replace(/[^\p{L}]/gu, '')
  return rest.length <= sections.join('').length / 3
}

/** The outlet's own name over its page: «BÁO MẪU ĐIỆN TỬ», «Cổng thông tin điện tử tỉnh …», «Mẫu News (mau.vn)». */
const MASTHEAD = new RegExp(
  [
    '^(báo|tạp chí|đài|tv ?& ?video|website)(?! (chí|cáo|động))\\b.*(điện tử|online|pt-th|phát thanh|truyền hình|tiếng nói)|^báo( \\p{Lu}[\\p{L}]*){1,4}$',
    '^(cổng|trang) (thông tin|tuyên truyền|tin)(?=[ ]).*(điện tử|tỉnh|thành phố|bộ|sở)?',
    '^\\S+ \\(\\S+\\)$|^(tv ?& ?video|mic|vtv\\S*)$|^[\\w.-]+\\.(vn|com|net|org)(\\.vn)?$|- [\\w.-]+\\.(vn|com)$',
  ].join('|'),
  'iu',
)

function isMasthead(line: string): boolean {
  return line.split(' ').length <= 20 && !/[.!?:]$/u.test(line) && MASTHEAD.test(line)
}

/** No row of furniture is longer; what is, is a paragraph. */
const LONGEST = 300

export type Furniture = { readonly reason: string; readonly extent: Extent }

/** Says what a line is when it is not the article, and how far that reaches; undefined for the article's own lines. */
export function furniture(line: string): Furniture | undefined {
  if (line.length > LONGEST) return undefined
  const row = FURNITURE.find(({ pattern }) => pattern.test(line))
  if (row) return { reason: row.reason, extent: row.extent }
  if (isMenu(line)) return { reason: 'menu', extent: 'line' }
  return isMasthead(line) ? { reason: 'masthead', extent: 'head' } : undefined
}
