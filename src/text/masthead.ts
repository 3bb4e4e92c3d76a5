const BROADCASTER = String.raw`điện tử|online|pt-th|phát thanh|truyền hình|tiếng nói`

/** The names outlets and portals bear at the head of their pages. */
const MASTHEADS = [
  new RegExp(
    String.raw`^(?:\S{2,6} [-–|] )?(?:báo|tạp chí|đài|website) (?!chí|cáo|động).*(?:${BROADCASTER})`,
    'iu',
  ),
  /^(?:Báo|BÁO) (?!chí|cáo|động|CHÍ|CÁO|ĐỘNG)\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}$/u,
  /^(?:cổng|trang) (?:thông tin|tuyên truyền|tin) /iu,
  /^(?:\p{Lu}\p{L}*\s){1,4}(?:Online|ONLINE|điện tử)(?: - .*)?$/u,
  /(?:^|\s[-–] ?)(?:cơ quan (?:ngôn luận )?của (?:đảng|bộ|tỉnh|thành|ban)|tiếng nói của (?:đảng|nhân dân|chính quyền)) ?/iu,
  /^(?:ỦY BAN NHÂN DÂN|UBND|ĐẢNG BỘ|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|TỈNH|THÀNH PHỐ|HUYỆN|SỞ|BỘ|BAN) [^\p{Ll}]{3,60}$/u,
  /^Cổng TTĐT |\s[-–] (?:Cổng|Trang) (?:thông tin|tin) ?[^.]*$/u,
  /^tv ?& ?video$|^(?:mic|vtv\S*)$/iu,
  /^\p{L}\S* \(\S+\)$/u,
  /^[\w.-]+\.(?:vn|com|net|org)(?:\.vn)?$|- [\w.-]+\.(?:vn|com)$/iu,
]

/** What outlets do in headlines; a name does nothing. */
const DOES =
  /(?<!\p{L})(?:(?<!các )tổ chức|khai trương|ra mắt|tập huấn|đẩy mạnh|tăng cường|triển khai|tổng kết|sơ kết|hợp tác|ký kết|trao|nâng cao|đổi mới|công bố|phát động|họp|đón|thăm|làm việc|tiếp|quán triệt|khai mạc|bế mạc|bồi dưỡng|góp phần|đoạt|nhận|kỷ niệm|giao ban|phát huy|đạt|mở|đưa|giúp|được|sẽ|đã)(?!\p{L})/iu

/** Whether a line says what somebody does, as headlines do. */
export const doesSomething = (line: string) => DOES.test(line)

/** The outlet's own name over its page: «BÁO MẪU ĐIỆN TỬ», «Cổng thông tin điện tử tỉnh …», «Mẫu News (mau.vn)». */
export function isMasthead(line: string): boolean {
  if (line.length > 160 || /[.!?:]$/u.test(line)) return false
  return MASTHEADS.some((pattern) => pattern.test(line)) && !doesSomething(line)
}

const BODY_NAME =
  /^(?:bộ|(?:tổng |chi )?cục|sở|ban|vụ|(?:học )?viện|trường|trung tâm|hội(?! (?:nghị|thảo|đàm|báo|chợ|thi|thao|diễn|khỏe|ngộ|họp))|liên (?:hiệp|đoàn)|ủy ban|ubnd|(?:đảng|tỉnh|thành|huyện) (?:bộ|ủy)|thông tấn xã) /iu

/** What a body does is a headline, its bare name is not: «Liên hiệp các tổ chức hữu nghị tỉnh Mẫu». */
export function isHouseName(line: string): boolean {
  return BODY_NAME.test(line) && !/[\d:“”"?!]/u.test(line) && !doesSomething(line)
}
