/** Who asks, plans or praises tells of what others do, not of who holds this event. */
const TOLD =
  'yêu cầu|đề nghị|kiến nghị|phân công|giao(?! (?:ban|lưu|thông|tiếp))|thống nhất|nhất trí|ghi nhận|khẳng định|nhấn mạnh|đề cao|biểu dương|nêu rõ|nêu|cho biết'
/** Clauses that say why or on whose word: «Nhằm thống nhất nhận thức, …», «Theo đề nghị của …, …». */
const REASON =
  'nhằm|để|thực hiện|theo|căn cứ|được|xuất phát|trước|đáp ứng|trên cơ sở|sau khi|với|tiếp tục|hưởng ứng|nhân'

/** «Hội nghị giao …», «Ông đề nghị, năm tới, …»: a clause of the words before a body in which somebody asks or plans. */
export const TELLS_OF_OTHERS = new RegExp(
  String.raw`(?:^|[,;:])(?!\s*(?:${REASON})\s)[^,;:]*[^,;:\s]\s(?<!(?:ngoại|bàn|chuyển|được|tuyến|đảng) )(?:${TOLD})(?![A-Za-zÀ-ỹ])`,
  'iu',
)

/** «ông Lê Văn Mẫu, Ban Tuyên giáo tỉnh, …»: where the person works who is the subject. */
export const PERSON_AT =
  /(?:^|[,:;]\s|\d\s)(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|Đ\/c|đ\/c|[Nn]hà báo|(?:PGS\.?,? ?)?TS\.?)\s(?:\p{Lu}\p{L}*\s?){2,5}[,–(-]\s*$/u
