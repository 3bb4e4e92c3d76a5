import { doesSomething } from './masthead.ts'

/** Names of newspaper sections; a line made of them is a menu. */
const SECTION = new RegExp(
  [
    'trang chủ|thời sự|chính trị|kinh tế|xã hội|văn hóa|thể thao|thế giới|quốc tế|pháp luật|bạn đọc|du lịch',
    'giải trí|giáo dục|khoa học|công nghệ|sức khỏe|đời sống|doanh nghiệp|địa phương|đối ngoại',
    'thông tin đối ngoại|biên giới|quốc phòng|an ninh|multimedia|media|video|e-paper|epaper|bình luận',
    'người việt|đọc báo in|nghiệp vụ|báo cáo viên|tư liệu|giới thiệu|tin tức|chính quyền|công dân|du khách',
    'mới nhất|giới trẻ|tin mới|toàn văn|thị trường|quân sự|nhịp sống|phóng sự|bảo vệ chủ quyền|podcast|thủ tục hành chính|hỏi đáp|thư điện tử|webmail|đăng nhập|english|thư viện ảnh|tin hoạt động',
    'trang nhất|sự kiện|thông báo|chuyển đổi số|báo chí|xuất bản|tìm kiếm|sơ đồ cổng|rss|liên hệ|văn bản|ảnh',
  ].join('|'),
  'giu',
)

const LONGEST = 300
const FEWEST_SECTIONS = 3
/** Beside so many sections the names of others may be as long as they. */
const MANY_SECTIONS = 5

/** Sections are titles and begin with a capital, which «kinh tế, văn hóa, xã hội» in a sentence does not. */
const isTitle = (section: string) => /^\p{Lu}/u.test(section)

/** «Tin tức > Tin hoạt động > Đối ngoại», «Trang nhất / Hoạt động của Bộ»: where in the site a page stands. */
const BREADCRUMB =
  /^(?:\p{Lu}[^.!?>»›/,:]{1,40}\s[>»›]\s){1,4}\p{Lu}[^.!?>»›]{1,60}$|^(?:Trang (?:chủ|nhất)|Home)\s+[/|>›»-]\s+\S.{0,80}$/u
/** Short titles between bars or bullets: «Toàn văn | Chính sách và cuộc sống | Media». */
const BARRED = /^[^|•·.!?]{2,41}(?:[|•·][^|•·.!?]{1,42}){2,}$/u

const HOME = /^(?:Trang chủ|TRANG CHỦ|Trang nhất|TRANG NHẤT|Home|HOME)\s+\p{Lu}/u

const HOME_IN_CAPITALS = /^TRANG (?:CHỦ|NHẤT)\s[^\p{Ll}]+$/u

/** Whether a line is made of sections: three with little else, five or the front page with as much again. */
function hasSections(line: string): boolean {
  const sections = (line.match(SECTION) ?? []).filter(isTitle)
  if (sections.length < FEWEST_SECTIONS) return false
  const rest = line.replace(SECTION, (section) => (isTitle(section) ? '' : section)).replace(/[^\p{L}]/gu, '')
  const sure = HOME.test(line) || sections.length >= MANY_SECTIONS
  return rest.length <= sections.join('').length / (sure ? 1 : 3)
}

/** Three sections and little else, under the front page also others: «Trang chủ Giới thiệu Tin tức Cao nguyên đá». */
export function isMenu(line: string): boolean {
  if (line.length > LONGEST || /[.!?;:]$/u.test(line)) return false
  if (BREADCRUMB.test(line) || (BARRED.test(line) && !/\d{1,2}[/:.]\d/u.test(line))) return true
  if (HOME_IN_CAPITALS.test(line) && !doesSomething(line)) return true
  return hasSections(line)
}
