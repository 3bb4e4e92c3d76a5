const CREDIT =
  /\s*[([]?\s*(?<![A-Za-zÀ-ỹ])(?:ảnh|photo|nguồn ảnh)\s*:\s*[^)\]]*[)\]]?\s*\|?\s*$|\s*\|\s*$|\s+-\d+$/iu
const SCENE =
  /^(?:toàn cảnh|quang cảnh|một góc|khung cảnh|hình ảnh (?:tại|hội|buổi|lớp)|đoàn chủ (?:tọa|tịch)|đoàn chủ trì|buổi (?:khai giảng|khai mạc|tập huấn|làm việc)|(?:các )?(?:đại biểu|học viên|thành viên)(?: \p{L}+){0,4} (?:theo dõi|tham dự|dự|chụp ảnh|trong giờ|tại)|báo cáo viên trên|học viên trong|ảnh minh họa)/iu
const PERSON =
  /^(?:(?:các )?đồng chí|ông|bà|đ\/c|anh|chị|ths|ts|pgs|gs|(?:bộ|thứ|cục|vụ) trưởng|(?:trung|thiếu|thượng|đại) (?:tướng|tá))(?![A-Za-zÀ-ỹ])/iu
const POSE =
  /(?:phát biểu|trên bục|trao đổi (?:với|tại)|nói chuyện với|giao lưu|trả lời|báo cáo|tại (?:hội nghị|lớp|buổi|hội thảo)|chủ trì|khai mạc|giảng bài|trình bày|truyền đạt|điều hành|trao (?:bằng|giấy)|tặng|chụp ảnh|đứng lớp|giới thiệu|đọc diễn văn)/iu
const TERMINAL = /[.!?…:;]["”’)]*$/u

const wordsIn = (line: string) => line.split(' ').length

/** The caption without its photographer; what is left is published, what is cut is not. */
export function withoutCredit(line: string): string {
  return line.replace(CREDIT, '').trim()
}

function showsPerson(line: string): boolean {
  if (!PERSON.test(line) || !POSE.test(line)) return false
  return TERMINAL.test(line) ? wordsIn(line) <= 15 : wordsIn(line) <= 45
}

/**
 * Tells the line under a picture from a paragraph: it credits a photographer, names a scene («Toàn cảnh …»), or shows
 * somebody doing what one does in pictures, in one short sentence that mostly has no full stop.
 */
export function isCaption(line: string): boolean {
  if (line.length > 320) return false
  if (CREDIT.test(line) && wordsIn(line) <= 60) return true
  if (SCENE.test(line) && wordsIn(line) <= 24 && !/\. \p{Lu}/u.test(line)) return true
  return showsPerson(line)
}
