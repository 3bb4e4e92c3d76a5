/** What a page is headed with when the headline was lost: names of the portal, the paper or the column. */
const COLUMN =
  'trang chủ|tin tức|sự kiện|tin hoạt động|hoạt động|tin trong nước|tin địa phương|tin mới|tin nổi bật|hội nghị|hội thảo|thời sự|chính trị|kinh tế|xã hội|văn hóa|đối ngoại|thông tin đối ngoại|tuyên giáo|biển đảo|biển, đảo'
const OWNER =
  'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|chính phủ|bộ|sở|ban|ủy ban|ubnd|cục|hội|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|học viện|trường|công an'

const SECTION_NAMES = [
  new RegExp(String.raw`^(?:${COLUMN})(?:\s*[–|,-]\s*(?:${COLUMN}))*$`, 'iu'),
  new RegExp(
    String.raw`^(?:cổng|trang) (?:thông tin|tin|TT) ?(?:điện tử|ĐT)(?:[\s–-]+(?:của )?(?:${OWNER})(?:\s\S+){0,8})?$`,
    'iu',
  ),
  /^(?:báo|tạp chí|đài)(?:\s\S+){1,6}\s(?:điện tử|online)$/iu,
] as const

/** Whether a line only names a portal, a paper or a column. */
export const isSectionName = (line: string) => SECTION_NAMES.some((name) => name.test(line.trim()))
