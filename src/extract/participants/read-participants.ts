import { NUMERAL, numeralValue } from '../../text/numerals.ts'
import { words } from '../../text/pattern.ts'
import { underHeads } from '../officials/list-head.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { type Finding, type Groups, type Rule, runRules } from '../rule.ts'

export type Count = { readonly count: number; readonly qualifier: string | null }

const QUALIFIER = String.raw`(?:(?<qualifier>hơn|gần|trên|khoảng|ngót|chừng|ước khoảng)\s+)?`
const NUMBER = String.raw`(?<count>${NUMERAL})`
const SIGN = /\d|mười|mươi|trăm|nghìn|ngàn/iu
const WHO =
  'đại biểu|học viên|cán bộ học viên|người tham dự|người tham gia|người dự|cán bộ, chiến sĩ|cán bộ, đảng viên|cán bộ|phóng viên|báo cáo viên|tuyên truyền viên|cộng tác viên|chuyên viên|kiều bào|chiến sĩ|đảng viên|đoàn viên|sinh viên|vị sư sãi|chị|cán bộ, công chức|nhà nghiên cứu|nhà khoa học|nhà báo|nhà quản lý|học giả|ngư dân|hội viên|giáo viên|thầy cô giáo|công chức|viên chức|già làng|thôn trưởng|trưởng thôn|trưởng bản|người có uy tín|trí thức|doanh nhân|nghệ nhân|chức sắc|chủ tàu|thuyền trưởng|thuyền viên|người phát ngôn|hướng dẫn viên|bí thư chi bộ'
/** Of these a few are guests of honour or speakers; many are the hall. */
const FEW_OR_MANY =
  'vị(?! trí)|đồng chí|lãnh đạo|chuyên gia|giảng viên|khách mời|người(?= (?:tham gia|theo học))'

/** One person is no attendance; of numbers in words the small ones count much else, «năm» is a year, too. */
const LEAST = { inFigures: 2, inWords: 10, ofMany: 10 } as const

function atLeast(least: number, { count = '', qualifier }: Groups): Count | null {
  const number = numeralValue(count)
  return number !== null && number >= least
    ? { count: number, qualifier: qualifier?.toLowerCase() ?? null }
    : null
}

const countOf = (groups: Groups) =>
  atLeast(/\d/.test(groups.count ?? '') ? LEAST.inFigures : LEAST.inWords, groups)

export const PARTICIPANT_RULES: readonly Rule<Count>[] = [
  {
    id: 'participants/counted',
    example: 'Hơn 300 đại biểu dự hội nghị.',
    sign: SIGN,
    pattern: words(String.raw`${QUALIFIER}${NUMBER}\s+(?:cán bộ,? )?(?:${WHO})`),
    read: countOf,
  },
  {
    id: 'participants/many',
    example: 'Dự hội nghị có 25 đồng chí.',
    sign: SIGN,
    pattern: words(String.raw`${QUALIFIER}${NUMBER}\s+(?:${FEW_OR_MANY})`),
    read: (groups) => atLeast(LEAST.ofMany, groups),
  },
  {
    id: 'participants/joined',
    example: 'Lớp tập huấn có sự tham gia của 150 người.',
    sign: SIGN,
    pattern: words(
      String.raw`(?:sự (?:tham gia|tham dự|có mặt|góp mặt)|thu hút)(?: của)? ${QUALIFIER}${NUMBER} (?:người|lượt người(?= tham| theo))(?: tham gia| tham dự| theo học)?`,
    ),
    read: countOf,
  },
  {
    id: 'participants/people',
    example: 'Tham dự có lãnh đạo các sở, ngành, tổng cộng gần 250 người.',
    sign: /\d+ người/u,
    pattern: words(
      String.raw`(?:tham dự|cùng dự|về dự|dự|tham gia|có mặt)(?! (?:án|báo|kiến|thảo|toán))[^.;:]{3,260}?,\s(?:(?:tổng cộng|tổng số|cả thảy|tất cả|với)\s)?${QUALIFIER}${NUMBER}\s+người(?=\s*(?:[.;]|$))`,
    ),
    read: (groups) => atLeast(LEAST.ofMany, groups),
  },
  {
    id: 'participants/total',
    example: 'Tổng số đại biểu dự: 118 người.',
    sign: /số \p{Ll}+ .{0,120}\d/iu,
    pattern: words(
      String.raw`(?:tổng )?số (?:lượng )?(?:đại biểu|học viên|người)(?: (?:tham )?dự| tham gia| có mặt)(?: hội nghị| hội thảo| lớp học)?(?: là|\s?:) ${QUALIFIER}${NUMBER}(?: (?:người|đại biểu|học viên|đồng chí)|(?=\s*(?:[,;]|\.(?!\d)|$)))`,
    ),
    read: countOf,
  },
]

/** People counted for another reason: awards, teams, a year's total of courses. */
const OTHER = new RegExp(
  [
    String.raw`(?<![A-Za-zÀ-ỹ])(?:khen|tặng|trao(?! đổi)|cấp (?:giấy|chứng|bằng|thẻ|phát)|phát (?:quà|sách|tài liệu|tờ|thưởng|giấy))[^.;]{0,60}cho`,
    String.raw`(?:tặng|trao)(?: tặng)? (?:giấy khen|bằng khen|kỷ niệm chương|huy hiệu|quà|thẻ)`,
    'được|trong đó có|trong số (?:đó|này)(?: có)?|mỗi|lớp|lượt|trong số|(?:thân nhân|ý kiến|gia đình|tên|ảnh) của',
    // «Dự kiến có 300 đại biểu», «lần sau sẽ có 300 đại biểu»: nobody has come yet.
    'dự kiến(?: sẽ)?(?: có| thu hút)?|sẽ có',
    // «bầu 15 đại biểu», «cử hai mươi cán bộ»: those a body sends elsewhere.
    '(?<![A-Za-zÀ-ỹ])(?:bầu|cử|chọn|kết nạp|tuyển)(?: ra)?',
    // «34 đoàn với 3.120 đại biểu ra đảo»: people of many trips, courses, boats.
    String.raw`(?<![\d/.,])(?!0?1 )(?:\d{1,3}|nhiều|hàng chục) (?:đoàn|lớp|buổi|đợt|khóa|cuộc|hội nghị|hội thảo|tàu|thuyền|xe|vụ)(?: [^.;,\d]{1,40})? (?:với|cho|gồm)(?: \p{Ll}+)?`,
    // «tặng 2.000 lá cờ; tuyên truyền cho 8.900 ngư dân»: an item of what was done in a year.
    String.raw`;\s(?:đã )?(?:tuyên truyền|vận động|tư vấn|khám|phát|hỗ trợ|tập huấn|bồi dưỡng|phổ biến|mở|tổ chức)[^.:;,\d]{0,40} cho`,
    // «Mỗi huyện cử 2 đại biểu», «mỗi tổ 25 học viên».
    String.raw`(?<![A-Za-zÀ-ỹ])mỗi [^.;,]{2,50}`,
  ]
    .map((before) => String.raw`(?:${before})\s*$`)
    .join('|'),
  'iu',
)
/** What was done over the years, told without a day: «đã bồi dưỡng cho 1.500 cán bộ». */
const OVER_YEARS = /(?<![A-Za-zÀ-ỹ])đã (?:bồi dưỡng|đào tạo|tập huấn)(?: [^.;,\d]{1,40})? cho\s*$/iu
const DAY = /(?<![A-Za-zÀ-ỹ])(?:ngày|sáng|chiều|tối|hôm) (?:ngày )?(?:\d|nay|qua)/iu
const ATTEND =
  /dự|tham gia|có mặt|cùng (?:nhau )?(?:trao đổi|thảo luận)|theo học|cho|họp mặt|gặp mặt|nghe|tham dự|với|khai giảng|quy tụ|học|tập huấn|thu hút|sự tham|nhận lời|góp mặt|hiện diện|tề tựu|hội trường|được (?:bổ sung|trang bị|nghe|tiếp thu|cập nhật|truyền đạt)/iu
const TOOK_PART =
  /(?<![A-Za-zÀ-ỹ])(?:dự(?! (?:án|báo|kiến|thảo|trữ|toán|phòng|bị))|tham gia|có mặt|góp mặt|tề tựu|nhận lời mời|cùng (?:nhau )?(?:trao đổi|thảo luận))(?![A-Za-zÀ-ỹ])/iu
/** «giao Sở … cho khoảng 2.000 phóng viên», «đề nghị … 900 đoàn viên»: those who are to come one day, told after the lead. */
const TASKED =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:theo|thực hiện|đáp ứng|ngoại|bàn|chuyển|công tác) )(?:giao(?! (?:ban|lưu|tiếp|thông|dịch))|yêu cầu|đề nghị|phấn đấu|chuẩn bị|mục tiêu|chỉ tiêu)(?![A-Za-zÀ-ỹ])[^.]{0,200}$/iu
/** «170 báo cáo viên đã nghe ông …»: those who are taught are those who came. */
const TAUGHT =
  /\d (?:cán bộ, )?(?:học viên|báo cáo viên|cộng tác viên|tuyên truyền viên|phóng viên) (?:(?:đã|sẽ) )?(?:được )?(?:nghe|truyền đạt|trang bị|hướng dẫn|tập huấn)(?![A-Za-zÀ-ỹ])/iu
/** «Dự tại điểm cầu Mẫu Giang có …»: who sat at one end of a link are some of those who came. */
const AT_ONE_END =
  /^(?:(?:Tham |Cùng )?[Dd]ự (?:hội nghị |hội thảo |lớp tập huấn )?)?[Tt]ại (?:các )?đi[ểề]m cầu (?!chính|trung tâm|Trung ương|Hà Nội)/u

/** «8 đại biểu tham gia ý kiến», «15 người được tặng …»: some of them, of whom something is told. */
const SOME_OF_THEM =
  /^ (?:đã |sẽ )?(?:tham gia )?(?:ý kiến|phát biểu|trả lời|tham luận|đặt câu hỏi|góp ý|chất vấn|vắng|được (?:khen|tặng|trao|cấp|biểu dương))(?![A-Za-zÀ-ỹ])/iu

/** Whether the words before a number count people for another reason than their attendance. */
const otherwise = (before: string) => OTHER.test(before) || (OVER_YEARS.test(before) && !DAY.test(before))

/** «5 vị lãnh đạo và 120 đại biểu»: between two groups of those who came. */
const AND_GROUP = /^[^.;:,\d]{0,40}(?:,| và| cùng| cùng với| với)(?: toàn thể| đông đảo)? $/iu

/**
 * Of several groups named together the greatest. Their sum is said by nobody, and those of one group may belong to the
 * other: leaders are delegates.
 */
function greatest(text: string, [first, ...others]: readonly Finding<Count>[]): Finding<Count> | undefined {
  let [last, most] = [first, first]
  for (const other of others) {
    if (!last || !most || !AND_GROUP.test(text.slice(last.end, other.start))) break
    most = other.value.count > most.value.count ? other : most
    last = other
  }
  return most
}

function countIn({ text }: ReportText, sentence: Sentence): Finding<Count> | undefined {
  const counts = runRules(PARTICIPANT_RULES, text, sentence).filter(({ start, end }) => {
    const before = text.slice(sentence.start, start)
    const planned = sentence.zone === 'body' && TASKED.test(before)
    return !planned && !otherwise(before) && !SOME_OF_THEM.test(text.slice(end, sentence.end))
  })
  return greatest(text, counts)
}

/** «- Trên 350 đoàn viên, sinh viên của trường»: a line that opens with a count. */
const COUNTED_LINE = /^(?:[-–•*+]|\d{1,2}[.)])\s+(?:\p{L}+ )?\d/u

/** Lines of a list over which stands who came: «Thành phần tham dự:». */
const listed = (sentences: readonly Sentence[]): readonly Sentence[] =>
  underHeads(sentences).flatMap(({ sentence, head }) =>
    head && TOOK_PART.test(head.text) && COUNTED_LINE.test(sentence.text) ? [sentence] : [],
  )

/** Sentences on attendance: those of the lead, then of the body, which counts many other people. */
function onAttendance({ sentences }: ReportText): readonly Sentence[] {
  const attended = sentences.filter(({ text }) => ATTEND.test(text) && !AT_ONE_END.test(text))
  return [
    ...attended.filter(({ zone }) => zone === 'lead'),
    ...attended.filter(({ zone, text }) => zone === 'body' && (TOOK_PART.test(text) || TAUGHT.test(text))),
    ...listed(sentences),
  ]
}

/** Reads how many took part: from the lead, else from a sentence on attendance. */
export function readParticipants(report: ReportText): Finding<Count> | null {
  for (const sentence of onAttendance(report)) {
    const found = countIn(report, sentence)
    if (found) return found
  }
  return null
}
