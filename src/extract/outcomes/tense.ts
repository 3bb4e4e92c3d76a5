const cue = (source: string, flags = 'u') =>
  new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${source})(?![A-Za-zÀ-ỹ])`, flags)

/** What a sentence, by its own words, speaks of: what was done, what is to be done, or neither. */
export type Tense = 'done' | 'ahead' | null

/** Verbs that tell a result after «đã» and a task where they stand alone. */
const BARE =
  'tăng cường|đẩy mạnh|chú trọng|tiếp tục|chủ động|nâng cao|phát huy|mở rộng|xây dựng|triển khai|tập trung|thực hiện|bảo đảm|đổi mới|củng cố|kiện toàn|thúc đẩy|làm tốt|bám sát|quan tâm|phối hợp'

/** Nouns of which «đã» tells what was done to them before: «kết quả đã đạt được», «kế hoạch đã đề ra». */
const ALREADY =
  'kết quả|thành tích|thành tựu|nhiệm vụ|mục tiêu|kế hoạch|chương trình|văn kiện|thỏa thuận|hiệp định|cam kết|nội dung|vấn đề|chỉ tiêu|việc|điều'

/** A word that does not tell of such a noun; looked behind from its end, which is seldom reached. */
const newly = (word: string) => String.raw`${word}(?<!(?:${ALREADY})\s(?:mà\s)?${word})`

/** Words that tell what was done or how things became. */
const DONE = cue(
  String.raw`${newly('đã')}(?! đến lúc)|${newly('được')} (?:tăng cường|đẩy mạnh|chú trọng|quan tâm|đổi mới|mở rộng|nâng|triển khai|thực hiện|củng cố|kiện toàn|duy trì|bảo đảm|phát huy|tổ chức|tiến hành|truyền thông|giữ vững)|(?:có|tạo)(?: được)?(?: sự| những| nhiều| bước)* (?:chuyển biến|chuyển|bước tiến|tiến bộ|khởi sắc)|${newly('(?<!đã )đạt')} (?:được|nhiều|kết quả|\d[\d.]*)(?! mục tiêu)|ngày càng|tiếp tục (?:là|có|đạt|được|giữ vững)|diễn ra (?:đúng|kịp|sôi|thành|an toàn)`,
)
/** Words of a time to come: with them nothing is done yet. */
const LATER = cue(
  '(?:trong )?thời gian (?:sắp )?tới|phương hướng|sang năm|năm tới|những năm tiếp theo|sắp tới|tới đây|sẽ|từ nay(?! đến(?! (?:cuối|hết|giữa|ngày|tháng|năm)))',
)
/** Words of duty; after «đã» what they ask is part of what was done, as in «đã yêu cầu các huyện phải …». */
const DUTY = cue(
  'cần|phải|đề nghị|(?<!những |các |đáp ứng |theo |một số |mọi )yêu cầu|(?<!\\d )kiến nghị|kêu gọi|mong|kỳ vọng|lưu ý|(?:các )?nhiệm vụ (?:chính|trọng tâm|đặt ra|năm)|việc (?:phải|cần) làm|giao (?:nhiệm vụ|cho|cục|các)|có trách nhiệm',
)
/** What turns from what was done to what it asks for. */
const TURN =
  /(?:cho rằng|nhấn mạnh|khẳng định|nêu rõ|chỉ rõ|lưu ý)(?![a-zà-ỹ])|(?:,\s|(?<![a-zà-ỹ])(?:song|nhưng|tuy nhiên|vì vậy|do đó|đồng thời|và)\s)(?:\S+\s){0,4}$/u

/** The tense of a sentence in small letters, by its part before the first semicolon; a duty later on counts where nothing is done before. */
export function tenseOf(sentence: string): Tense {
  const stop = sentence.indexOf(';')
  const text = stop < 0 ? sentence : sentence.slice(0, stop)
  if (LATER.test(text)) return 'ahead'
  const done = text.search(DONE)
  const duty = text.search(DUTY)
  if (done < 0) return duty < 0 && !DUTY.test(sentence) ? null : 'ahead'
  return duty < 0 || (duty > done && !TURN.test(text.slice(done, duty))) ? 'done' : 'ahead'
}

const FORECAST = cue(
  'có (?:nhiều |những |cả )?(?:thuận lợi|khó khăn|thách thức|cơ hội)|sẽ (?:là|trở thành|có nhiều|tạo (?:thuận lợi|điều kiện|cơ hội))|(?:được )?dự báo',
)

/** Whether a sentence in small letters says how things will be and asks for nothing. */
export const isForecast = (sentence: string) => FORECAST.test(sentence) && !DUTY.test(sentence)

const PROMISES = cue(
  'cho biết sẽ|(?:từ nay|thời gian tới|sang năm|sắp tới|tới đây|năm tới)[^.;]{0,120} sẽ(?! là| có nhiều)',
)

/** Whether a sentence in small letters says what will be done from now on. */
export const promises = (sentence: string) => PROMISES.test(sentence)

const BARE_FIRST = cue(`^(?:và |đồng thời )?(?:${BARE})`)
const PURPOSE = cue(`(?:để|nhằm|góp phần|việc|sự|về|đã|được) (?:${BARE})`, 'gu')
const BARE_ANYWHERE = cue(
  'tăng cường|đẩy mạnh|chú trọng|tiếp tục|chủ động|trọng tâm|nhấn (?:mạnh|vào)|sưu tầm|chuẩn bị sẵn|xây dựng kế hoạch',
)

/** Whether a sentence in small letters begins with a verb that has no subject. */
export const beginsBare = (sentence: string) => BARE_FIRST.test(sentence)

/** Whether what sounds like a task in a sentence in small letters is only a purpose: «ký quy chế nhằm đẩy mạnh hợp tác». */
export const onlyPurpose = (sentence: string) => !BARE_ANYWHERE.test(sentence.replace(PURPOSE, ''))

const CONCEDED = cue('(?:mặc dù|dù|tuy) (?:(?!nhưng|song)[^,;]){0,80}(?=,| nhưng| song)', 'gu')

/** A sentence in small letters without what it concedes: «mặc dù còn nhiều khó khăn nhưng tỉnh đã …». */
export const withoutConceded = (sentence: string) => sentence.replace(CONCEDED, '')

const TURNED = cue('^(?:tuy nhiên|tuy vậy|dù vậy|mặc dù vậy|song|nhưng)')
const LACKS = cue('còn|chưa|vướng|kéo dài')

/** Whether a sentence in small letters turns from what was done to what is lacking. */
export const turnsToLack = (sentence: string) => TURNED.test(sentence) && LACKS.test(sentence)
