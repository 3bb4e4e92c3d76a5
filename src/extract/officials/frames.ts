import { anyOf } from '../../text/pattern.ts'
import { SPEECH_VERBS } from '../lexicon/speech.ts'
import { DISCUSSION_FRAMES } from './discussion-frames.ts'
import { ADDRESS, after, before, chair, type Frame, linked, opened, speaks } from './frame.ts'
import { HEARD_FRAMES } from './heard-frames.ts'
import { LEARNER_FRAME } from './learner-frame.ts'
import { PRESENT_FRAMES } from './present-frames.ts'

const MEETING = '(?:hội nghị|hội thảo|tọa đàm|diễn đàn)'
/** What begins another subject or another verb, and is no part of what somebody is. */
const OTHERS = '(?:nghe|do|được|bị|khi|để|mà|cùng|và (?:các|những|nhiều|một số|ông|bà))'
/** «Chị X, kiều bào Hà Lan, đề xuất …»: what somebody is, where it is no office, between name and verb. */
const APPOSITION = String.raw`^(?:\s*\([^()]{2,60}\))?(?:\s[-–—]\s[^.;:“”–—]{2,90}?\s[-–—](?=\s)|(?:(?:,|\s[-–—])\s(?!(?:đồng chí|ông|bà|các|và|${OTHERS})\s)(?:(?!\s${OTHERS}\s)[^,.;:()]){2,60}?){0,2}(?:,\sngười [^,.;:()]{2,60},)?|\sđến từ [^,.;:()]{2,50}?)(?:\s\([^()]{2,60}\))?[\s,–-]+(?:(?:đã|cũng|sẽ|còn|thì|lại)\s+)?(?<!(?:được|bị)\s)`
const SAYS =
  'nêu|cho biết|cho rằng|đề xuất|kiến nghị|chia sẻ|đề nghị|khẳng định|mong muốn|bày tỏ|phát biểu|trình bày|giới thiệu|phân tích|trao đổi|nhấn mạnh|công bố|chỉ ra|chỉ rõ|phản ánh|lưu ý|nhận định|kể|nhắc lại|thuyết trình|góp ý|hoan nghênh|thừa nhận|khuyên|thông báo|mong(?! (?:chờ|đợi))|(?<!tiếng )nói(?! (?:trên|chung|riêng|đến|tới|tiếng))'
/** Titles in quotation marks that are read or seen, not heard in a hall. */
const WORKS =
  'sách|cuốn|phim|thơ|tập thơ|bài hát|ca khúc|tác phẩm|tranh|truyện|hồi ký|ký sự|video|clip|phóng sự|bộ ảnh|chùm ảnh|bài báo|vở diễn'
const TEACHES =
  'giảng bài|giảng về|lên lớp|đứng lớp|(?:trực tiếp )?truyền đạt|(?:giới thiệu|trình bày|báo cáo|trao đổi) (?:\\S+ ){0,4}chuyên đề'

/** First the frames that say most; the first that fits decides. */
export const FRAMES: readonly Frame[] = [
  {
    id: 'chair/verb',
    side: 'after',
    pattern: after(
      '(?:đứng ra |giữ vai trò |làm )?chủ trì(?! (?:tổ chức|biên soạn|xây dựng|phiên họp|phiên thường kỳ|cuộc họp(?![.,;])|lễ(?! (?:khai giảng|khai mạc|bế giảng|bế mạc))|đối thoại|họp báo|kỳ họp|tiếp|(?:hội nghị|cuộc họp|phiên họp|lớp)(?: sắp)? tới(?=[.,;]|$)))|đồng chủ trì|cùng chủ trì|(?:giữ (?:vai trò|ghế) |làm )?chủ tọa|cầm trịch|điều hành(?= (?:hội nghị|hội thảo|tọa đàm|buổi|cuộc|diễn đàn|phiên|phần|thảo luận|lớp)|[.,;]|$)',
    ),
    says: chair,
  },
  { id: 'chair/verb-holds', side: 'after', pattern: after('chủ trì tổ chức'), says: chair },
  {
    id: 'chair/under',
    side: 'before',
    pattern: before(String.raw`(?:chủ trì|chủ tọa|điều hành)\s+(?:của|bởi)(?:\s+các)?${ADDRESS}`),
    says: chair,
  },
  {
    id: 'chair/label',
    side: 'before',
    pattern: before(
      String.raw`(?:chủ trì|chủ tọa|điều hành)(?: (?:hội nghị|hội thảo|lớp|buổi|cuộc|phiên|tọa đàm|tại|và)[^.,;:“”]{0,40})?\s*:(?:\s+các)?${ADDRESS}`,
    ),
    says: chair,
  },
  {
    id: 'chair/seat',
    side: 'before',
    pattern: before(
      String.raw`(?:ghế|vai trò|vai|trọng trách) (?:chủ tọa|chủ trì|điều hành)(?: [^.,;:“”]{0,40})? (?:thuộc về|là của|được giao cho)(?:\s+các)?${ADDRESS}`,
    ),
    says: chair,
  },
  { id: 'chair/cue', side: 'linked', pattern: linked('chủ trì|đồng chủ trì|chủ tọa|điều hành'), says: chair },
  {
    id: 'speaker/directs-cue',
    side: 'linked',
    pattern: linked('dự và (?:phát biểu )?chỉ đạo|phát biểu chỉ đạo|dự, chỉ đạo'),
    says: speaks('chỉ đạo'),
  },
  {
    id: 'speaker/teaches-cue',
    side: 'linked',
    pattern: linked(
      'đứng lớp|giảng bài|giảng dạy|lên lớp|giảng viên|báo cáo viên|diễn giả|phụ trách (?:(?:các|những|hai|ba|bốn|\\d+) )?(?:chuyên đề|nội dung|phần giảng)|đảm (?:nhận|nhiệm) (?:các |những )?(?:chuyên đề|nội dung|bài giảng)|truyền đạt',
    ),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/speaks-cue',
    side: 'linked',
    pattern: linked(
      'phát biểu (?:tại|khai mạc|chào mừng|tham luận)|trình bày (?:báo cáo|tham luận)|nói chuyện|thuyết trình',
    ),
    says: speaks('phát biểu'),
  },
  {
    id: 'speaker/directs',
    side: 'after',
    pattern: after(
      '(?:phát biểu )?(?:ý kiến )?chỉ đạo|phát biểu chỉ đạo|dự và (?:phát biểu )?chỉ đạo|giao nhiệm vụ|quán triệt',
    ),
    says: speaks('chỉ đạo'),
  },
  {
    id: 'speaker/concludes',
    side: 'after',
    pattern: after('(?:phát biểu )?(?:kết luận|bế mạc|tổng kết)'),
    says: speaks('kết luận'),
  },
  {
    id: 'speaker/opens',
    side: 'after',
    pattern: after(
      '(?:phát biểu |tuyên bố )?(?:khai mạc|khai giảng|đọc (?:diễn văn|lời) khai mạc|chào mừng)|nói lời khai mạc|cắt băng khai mạc',
    ),
    says: speaks('khai mạc'),
  },
  {
    id: 'speaker/teaches',
    side: 'after',
    pattern: after(
      '(?:tham gia )?(?:giảng bài|giảng dạy|giảng về|giảng|đứng lớp|lên lớp|truyền đạt)|(?:giới thiệu|trình bày|báo cáo|đảm nhiệm|phụ trách|nói|trao đổi)[^.;]{0,60}chuyên đề|đi qua[^.;]{0,30}chuyên đề|trên bục giảng|làm (?:diễn giả|báo cáo viên|giảng viên)|đảm nhiệm|đảm nhận|hướng dẫn',
    ),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/paper',
    side: 'after',
    pattern: after(
      `(?:phát biểu |trình bày |đọc |có |với (?:bài |bản )?)?tham luận|(?:gửi|góp|đóng góp|mang)(?: tới| đến| vào| cho| về)? ${MEETING} (?:(?:một|bài|bản|công trình) ){0,2}(?:tham luận|nghiên cứu|báo cáo|bài viết)`,
    ),
    says: speaks('tham luận'),
  },
  {
    id: 'speaker/reports',
    side: 'after',
    pattern: after(
      'báo cáo|trình bày|thông tin(?! (?:đối ngoại|và truyền thông|báo chí))|thông báo|thông qua (?:dự thảo|báo cáo|tờ trình|kế hoạch|quy chế)|cho thấy',
    ),
    says: speaks('báo cáo'),
  },
  {
    id: 'speaker/concluding',
    side: 'opened',
    pattern: opened(
      'kết luận (?:hội nghị|tại|buổi)|phát biểu kết luận|bế mạc (?:hội|lớp|khóa|tọa|buổi|diễn đàn|chương trình)|phát biểu bế mạc',
    ),
    says: speaks('kết luận'),
  },
  {
    id: 'speaker/concluding-alone',
    side: 'opened',
    pattern:
      /^["“\s]*(?:Kết luận|Chốt lại|Kết lại|Khép lại|Tổng kết|Bế mạc|Kết thúc)(?: (?:cuộc|buổi|phiên)(?: họp| làm việc)?)?,\s*$/u,
    says: speaks('kết luận'),
  },
  {
    id: 'speaker/directing',
    side: 'opened',
    pattern: opened('phát biểu chỉ đạo|chỉ đạo hội nghị|chỉ đạo tại'),
    says: speaks('chỉ đạo'),
  },
  {
    id: 'speaker/opening',
    side: 'opened',
    pattern: opened('khai mạc|phát biểu khai mạc|nói lời khai mạc|mở đầu|chào mừng|khai giảng'),
    says: speaks('khai mạc'),
  },
  {
    id: 'speaker/lecturing',
    side: 'opened',
    pattern: opened('giảng bài|báo cáo viên|giảng viên|truyền đạt'),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/paper-opening',
    side: 'opened',
    pattern: opened('tham luận (?:tại|ở|về|từ)|(?:phát biểu|trình bày|đọc) tham luận'),
    says: speaks('tham luận'),
  },
  {
    id: 'speaker/speaking',
    side: 'opened',
    pattern: opened(
      'phát biểu|bày tỏ|tổng kết hội|nói chuyện|trao đổi|có ý kiến|thay mặt|tham luận|kết thúc|chia sẻ|cho ý kiến|trả lời|góp ý(?! của)|(?:đáp|tiếp) lời(?! của)|đồng quan điểm|mở lời|nói thay|tiếp thu(?! (?:các |những )?(?:ý kiến|góp ý) của (?:ông|bà|đồng chí))|gợi mở',
    ),
    says: speaks('phát biểu'),
  },
  { id: 'speaker/verb', side: 'after', pattern: after(anyOf(SPEECH_VERBS)), says: speaks('phát biểu') },
  ...HEARD_FRAMES,
  ...DISCUSSION_FRAMES,
  {
    id: 'speaker/according-to',
    side: 'before',
    pattern: before(
      String.raw`theo(?: (?:nhận định|đánh giá|phân tích|lời|ý kiến|phát biểu|báo cáo) của)?\s*`,
    ),
    says: speaks('phát biểu'),
  },
  {
    id: 'speaker/titled-paper',
    side: 'before',
    pattern: new RegExp(
      String.raw`(?:(?<!(?:${WORKS})\s)[“"][^“”"]{2,150}|^[^“"]*)[”"]\s+của(?:\s+các)?${ADDRESS}$`,
      'iu',
    ),
    says: speaks('tham luận'),
  },
  {
    id: 'speaker/papers-of',
    side: 'before',
    pattern: before(
      String.raw`(?:(?:tham luận|các ý kiến|nhiều ý kiến|ý kiến tham luận)(?: phát biểu)?|(?:tham luận|ý kiến) của [^:“”"]{3,120};(?: và)?) của(?:\s+các)?${ADDRESS}`,
    ),
    says: speaks('tham luận'),
  },
  {
    id: 'speaker/taught-by',
    side: 'before',
    pattern: before(
      String.raw`được (?:truyền đạt|giảng dạy|trình bày|hướng dẫn|phụ trách) bởi(?:\s+các)?${ADDRESS}`,
    ),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/lecturer-label',
    side: 'before',
    pattern: before(
      String.raw`(?:giảng viên|báo cáo viên|diễn giả|người trình bày)(?: [^.,;:“”]{1,40})?\s*:(?:\s+các)?${ADDRESS}`,
    ),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/lecture-line',
    side: 'before',
    pattern: before(
      String.raw`(?:chuyên đề|bài giảng)(?![A-Za-zÀ-ỹ])[^;]{1,190}\s[-–—](?:\s+các)?${ADDRESS}`,
    ),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/teaches-apposition',
    side: 'after',
    pattern: new RegExp(String.raw`${APPOSITION}(?:${TEACHES})(?![A-Za-zÀ-ỹ])`, 'iu'),
    says: speaks('giảng bài'),
  },
  {
    id: 'speaker/apposition',
    side: 'after',
    pattern: new RegExp(String.raw`${APPOSITION}(?:${SAYS})(?![A-Za-zÀ-ỹ])`, 'iu'),
    says: speaks('phát biểu'),
  },
  LEARNER_FRAME,
  ...PRESENT_FRAMES,
]
