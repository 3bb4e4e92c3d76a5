import { hasWords, isTerminated } from './prose.ts'

/** The photographer: in brackets, or with a capital at the end; what a lost picture leaves: « |», « -0». */
const CREDIT =
  /\s?[([]\s?(?:[ẢảÀà]nh|ẢNH|[Pp]hoto|[Nn]guồn ảnh|[Nn]guồn)\s?:[^)\]]{0,200}[)\]]?[.\s|]*$|\s?(?<![\p{L}])(?:Ảnh|ẢNH|Photo|Nguồn ảnh)\s?:[^)\]]{0,80}[)\]]?[\s|]*$|\s?\|\s?$|\s-\d{1,2}$/u
/** Without one of these signs nothing of the kind stands there; the pattern itself begins anew at every letter. */
const CREDIT_SIGN = /[:|]|-\d{1,2}$/u
const SCENE =
  /^(?:toàn cảnh|quang cảnh|một góc|khung cảnh|hình ảnh (?:tại|hội|buổi|lớp)|đoàn chủ (?:tọa|tịch)|đoàn chủ trì|buổi (?:khai giảng|khai mạc|tập huấn|làm việc)|(?:các )?(?:đại biểu|học viên|thành viên)(?: \p{L}+){0,4} (?:theo dõi|tham dự|dự|chụp ảnh|trong giờ|tại)|báo cáo viên trên|học viên trong|ảnh minh họa)/iu
const PERSON =
  /^(?:(?:các )?đồng chí|ông|bà|đ\/c|anh|chị|ths|ts|pgs|gs|(?:bộ|thứ|cục|vụ) trưởng|(?:trung|thiếu|thượng|đại) (?:tướng|tá))(?![A-Za-zÀ-ỹ])/iu
const POSE =
  /(?:phát biểu|trên bục|trao đổi (?:với|tại)|nói chuyện với|giao lưu|trả lời|báo cáo|tại (?:hội nghị|lớp|buổi|hội thảo)|chủ trì|khai mạc|giảng bài|trình bày|truyền đạt|điều hành|trao (?:bằng|giấy)|tặng|chụp ảnh|đứng lớp|giới thiệu|đọc diễn văn)/iu
/** Nobody tells under a picture what was done or said: «Đại biểu đã thống nhất …» is a sentence of the article. */
const TELLS =
  /(?<!\p{L})(?:đã|sẽ|vừa|nhấn mạnh|cho biết|khẳng định|đề nghị|yêu cầu|nêu rõ|cho rằng|diễn ra|thống nhất)(?!\p{L})/u
const MOST_WORDS = { credited: 60, scene: 24, person: 45, sentence: 15 } as const

/** The caption without its photographer; what is left is published, what is cut is not. */
export function withoutCredit(line: string): string {
  return (CREDIT_SIGN.test(line) ? line.replace(CREDIT, '') : line).trim()
}

/** What `withoutCredit` cuts. */
export function creditOf(line: string): string {
  return CREDIT_SIGN.test(line) ? (CREDIT.exec(line)?.[0].trim() ?? '') : ''
}

const isWithin = (line: string, most: number) => !hasWords(line, most + 1)

function isTooLong(line: string, most: number): boolean {
  if (!isTerminated(line)) return !isWithin(line, most)
  return !isWithin(line, MOST_WORDS.sentence) || TELLS.test(line)
}

/** A whole line in brackets that shows people at what one does in pictures: «(Đại biểu góp ý tại hội nghị)». */
const BRACKETED = /^\((?<inner>[^()]{10,200})\)\.?$/u
const PEOPLE = /^(?:các )?(?:đại biểu|học viên)(?!\p{L})/iu

function isBracketed(line: string): boolean {
  const inner = BRACKETED.exec(line)?.groups?.inner ?? ''
  return (PEOPLE.test(inner) || PERSON.test(inner)) && POSE.test(inner) && !TELLS.test(inner)
}

const LONGEST = 320

/**
 * Tells the line under a picture from a paragraph: it credits a photographer, names a scene («Toàn cảnh …»), or shows
 * somebody doing what one does in pictures, in one short sentence that mostly has no full stop.
 */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST) return false
  if (CREDIT_SIGN.test(line) && CREDIT.test(line)) return isWithin(line, MOST_WORDS.credited)
  if (isBracketed(line)) return true
  if (SCENE.test(line)) return !isTooLong(line, MOST_WORDS.scene)
  return PERSON.test(line) && POSE.test(line) && !isTooLong(line, MOST_WORDS.person)
}

const UNDER_PICTURE_WORDS = 30

/** Right under a picture somebody named may do anything, in one short sentence that tells nothing of the past. */
export function isUnderPicture(line: string): boolean {
  return (
    PERSON.test(line) && /.\p{Lu}/u.test(line) && isWithin(line, UNDER_PICTURE_WORDS) && !TELLS.test(line)
  )
}
