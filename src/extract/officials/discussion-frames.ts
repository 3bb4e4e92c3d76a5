import { anyOf } from '../../text/pattern.ts'
import { DISCUSSION_VERBS } from '../lexicon/discussion-verbs.ts'
import { ADDRESS, after, before, type Frame, NAMES, present, speaks } from './frame.ts'

const MEETING = '(?:hội nghị|hội thảo|tọa đàm|diễn đàn|buổi|cuộc họp|phiên|lớp|khóa|phần thảo luận)'
/** «3. », «- »: what stands before the first word of a line of a programme. */
const LINE = String.raw`^\s*(?:\d{1,2}[.)]\s+|[-–•*]\s+)?`

/** What of an event somebody is given to speak on: «phần pháp luật», «bài giảng», «buổi chiều». */
const PART =
  '(?:phần|nội dung|chuyên đề|chủ đề|mảng|bài (?:giảng|học|nói)|tham luận|báo cáo(?! viên)|buổi (?:học|đầu|sáng|chiều|cuối|thứ)|giờ (?:học|giảng))'
const CARRIES =
  '(?:đảm nhận|đảm nhiệm|đảm trách|phụ trách|trình bày|truyền đạt|giảng dạy|giảng|hướng dẫn|thuyết trình|lên lớp|đứng lớp|dẫn dắt)'
const OTHER_DEEDS = '(?:ký|ban hành|được|do|làm|chủ trì|đã|là|biên soạn|chủ biên|viết|nêu)'

/** The frame of those of whom «như» tells what they said here. */
export const CITED = 'speaker/cited'
const HERE = String.raw`(?:trong (?:báo cáo|tham luận|phần|phiên|lúc)|tại (?:${MEETING}|đây)|ở ${MEETING})`

/** Who takes the floor in the discussion, in a class or in a line of the programme. */
export const DISCUSSION_FRAMES: readonly Frame[] = [
  {
    id: CITED,
    side: 'after',
    pattern: after(
      String.raw`(?:đã )?(?:nhìn nhận|thừa nhận|chỉ ra|nêu(?: rõ)?|đánh giá|nói|nhấn mạnh|khẳng định) ${HERE}`,
    ),
    says: speaks('phát biểu'),
  },
  {
    id: 'speaker/paper-while',
    side: 'after',
    pattern: after(
      '(?:trong )?khi (?:trình bày|đọc|phát biểu) tham luận|trong (?:bài |bản )?tham luận(?: của mình)?(?= |,)',
    ),
    says: speaks('tham luận'),
  },
  {
    id: 'speaker/as-lecturer',
    side: 'after',
    pattern: after(
      String.raw`là (?:giảng viên|báo cáo viên|diễn giả)(?: chính)?(?: của| tại| trong)? ${MEETING}`,
    ),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/as-speaker',
    side: 'after',
    pattern: after(String.raw`là (?:báo cáo viên|diễn giả)(?: chính)?(?=\s*(?:[.;]|$))`),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/part-by',
    side: 'by',
    pattern: new RegExp(
      String.raw`(?<![A-Za-zÀ-ỹ])${PART}(?![A-Za-zÀ-ỹ])[^.;:“”"${NAMES}]{0,190}?[,\s]do(?:\s+các)?(?:\s[^.;:“”"${NAMES}]{3,160}\s(?:và|cùng))?${ADDRESS}${NAMES}(?:(?!\s${OTHER_DEEDS}\s)[^.;:“”"]){0,160}?\s${CARRIES}(?![A-Za-zÀ-ỹ])`,
      'iu',
    ),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/turn-of',
    side: 'before',
    pattern: before(
      String.raw`(?:giờ (?:giảng|học)|bài (?:giảng|học|nói|phát biểu)|phần (?:trình bày|tham luận|mở đầu|thảo luận)|tham luận|lời (?:khai mạc|mở đầu|kết))(?: [^.,;:“”]{0,40})? (?:thuộc về|là của)(?:\s+các)?${ADDRESS}`,
    ),
    says: speaks('phát biểu'),
  },
  {
    id: 'speaker/guided-by',
    side: 'before',
    pattern: before(
      String.raw`(?:học viên|thực hành|tập|chia nhóm|làm bài)(?![A-Za-zÀ-ỹ])[^.;:“”"]{0,120}\sdưới sự (?:hướng dẫn|dẫn dắt|giảng dạy) của(?:\s+các)?${ADDRESS}|^["“\s]*dưới sự (?:hướng dẫn|dẫn dắt|giảng dạy) (?:tận tình |trực tiếp )?của(?:\s+các)?${ADDRESS}`,
    ),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/discusses',
    side: 'after',
    pattern: after(
      String.raw`(?!hỏi (?:thăm|han|chuyện|mua))(?:${anyOf(DISCUSSION_VERBS)})|cảnh báo|(?:cùng )?thảo luận(?:(?:,| và)? (?:làm rõ|góp ý|phân tích|bổ sung|đề xuất|kiến nghị)| thêm| sâu| về)|(?<!, )bàn (?:về|thêm|sâu|giá trị|cách|chuyện|giải pháp)|bổ sung (?:thêm )?ý kiến|mang (?:tới|đến) (?:\S+ ){0,4}kinh nghiệm|dành (?:\S+ ){1,5}(?:nói|bàn) về|so sánh|đối chiếu|cập nhật(?= (?:tình hình|việc|thông tin|những|các|kiến thức|nội dung|diễn biến|số liệu))|khảo sát (?:hình ảnh|cách|mức độ|dư luận|nhận thức|nội dung)`,
    ),
    says: speaks('phát biểu'),
  },
  {
    id: 'speaker/brings-up',
    side: 'after',
    pattern: after(
      String.raw`(?:đưa|dẫn) ra (?:khi|lúc|tại|trong)(?: [^.,;:]{2,40})? (?:trình bày|báo cáo|phát biểu|hội nghị|hội thảo|tọa đàm|phần thảo luận|cuộc họp)`,
    ),
    says: speaks('phát biểu'),
  },
  {
    id: 'speaker/opening-label',
    side: 'before',
    pattern: new RegExp(String.raw`${LINE}(?:phát biểu )?khai mạc(?: ${MEETING})?\s*:${ADDRESS}$`, 'iu'),
    says: speaks('khai mạc'),
  },
  {
    id: 'speaker/paper-line',
    side: 'before',
    pattern: new RegExp(
      String.raw`${LINE}(?:báo cáo |các )?(?:tham luận|đề dẫn)(?: số \d{1,2})?\s*:?\s*["“][^.]{1,190}["”]\s[-–—](?:\s+các)?${ADDRESS}$`,
      'iu',
    ),
    says: speaks('tham luận'),
  },
  {
    id: 'present/side-label',
    side: 'before',
    pattern: new RegExp(String.raw`${LINE}về phía [^.;:“”"]{2,80}:${ADDRESS}$`, 'iu'),
    says: present,
  },
]
