import type { OutcomeType } from '../../model/conference.ts'
import type { Telling } from './told.ts'

/**
 * One way of telling; rows are tried in order and the first that fits decides. `weight` says how surely: what is told
 * least surely goes first when a record would otherwise repeat its report.
 */
export type Cue = {
  readonly id: string
  readonly telling: Telling
  readonly weight: number
  /** For a text in small letters: both cases of every letter would take two thirds longer. */
  readonly pattern: RegExp
  /** Needs somebody who speaks; a text that names none is not tried. */
  readonly by?: 'speaker'
}

const agenda: Telling = { tells: 'agenda' }
const outcome = (type: OutcomeType): Telling => ({ tells: 'outcome', type })
const cue = (source: string) => new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${source})(?![A-Za-zÀ-ỹ])`, 'gu')

/** Who sits in the hall: the subjects of hearing, discussing and learning. */
const AUDIENCE =
  'hội nghị|hội thảo|lớp học|lớp tập huấn|các đại biểu|đại biểu|học viên|mọi người|các thành viên|các đồng chí|những người dự|đại diện|các tỉnh|địa phương|người học|các đơn vị|các cơ quan|nhiều ý kiến|các chuyên gia|các ý kiến|hai bên|các bên'

/** Somebody who speaks for himself: an honorific or an office before the verb. */
const SPEAKER = String.raw`(?<![A-Za-zÀ-ỹ])(?:đồng chí|đ/c|ông|bà|thứ trưởng|bộ trưởng|cục trưởng|giám đốc|chủ tịch|trưởng ban|phó trưởng ban|thượng tướng|trung tướng|thiếu tướng|đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|bí thư|chính ủy|tư lệnh|vụ trưởng|trưởng phòng|đại sứ|tổng lãnh sự|ts|ths|lãnh đạo|đại diện|ban tổ chức|giáo sư|tiến sĩ|kỹ sư|nhà báo|trưởng thôn|già làng|ngư dân|doanh nghiệp|các ý kiến)(?![A-Za-zÀ-ỹ])`

/** Whether a text in small letters names somebody who may speak. */
export const NAMES_SPEAKER = new RegExp(SPEAKER, 'u')

/** How a sentence begins that gives what a report says: «Trình bày báo cáo …», «Qua báo cáo …». */
const REPORT =
  '(?:tuy nhiên, |song, |mở đầu, )?(?:trình bày |(?:theo|qua) )?(?:các )?báo cáo(?! viên| (?:một số )?(?:nội dung|tình hình))'

/** How the chair begins when the day is summed up. */
const CONCLUDING =
  'kết luận|tổng kết (?:hội nghị|hội thảo|tọa đàm|lớp|khóa|buổi)|bế mạc|kết thúc|khép lại|phát biểu (?:kết luận|chỉ đạo|bế mạc)|thay mặt'

/** What somebody asks of others or decides is another thing than what he tells. */
const ASKING = 'thống nhất|yêu cầu|đề nghị'

/** What is given, asked for, said, decided and discussed, at any conference. */
const SPOKEN_CUES: readonly Cue[] = [
  {
    id: 'outcome/award',
    telling: outcome('award'),
    weight: 4,
    pattern: cue(
      '(?:tặng|trao(?! đổi)|tằng|nhận|được)[^.;]{0,60}(?:bằng khen|giấy khen|kỷ niệm chương|huân chương|huy chương|cờ thi đua|danh hiệu)|(?:bằng khen|giấy khen|cờ thi đua|kỷ niệm chương|danh hiệu)[^.;]{0,60} (?:cho|trao|tặng)|bằng khen của|khen thưởng|biểu dương, khen|(?:cấp|trao|nhận) (?:giấy )?chứng nhận',
    ),
  },
  {
    id: 'outcome/reported',
    telling: outcome('result'),
    weight: 2,
    pattern: new RegExp(
      String.raw`^(?:${REPORT}|[^.;:]{0,120}${SPEAKER}[^.;:]{0,120} (?:trình bày|đọc|thông qua) báo cáo(?! viên| chuyên đề| đề dẫn))[^.;:]{0,200}(?:nêu rõ|chỉ rõ|cho biết|khẳng định|cho thấy|trình bày[,:])(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'agenda/paper',
    telling: agenda,
    weight: 3,
    pattern:
      /^(?:tại hội nghị, |tại hội thảo, )?(?:(?:các |những |\d+ )?tham luận (?:của|từ)|(?:các |nhiều |những )?ý kiến[^.;:]{0,80} (?:tập trung|xoay quanh|đề cập)|nội dung (?:của )?(?:tuyên truyền|buổi|hội nghị|lớp|khóa|cuộc họp|tập huấn|chương trình)[^.;:]{0,40} (?:gồm|là|xoay quanh|tập trung)|các nội dung (?:khác|còn lại)(?: của [^.;:]{2,40})? (?:gồm|là|xoay quanh)|phiên (?:thứ \p{L}+|đầu(?: tiên)?|sau|cuối|sáng|chiều|toàn thể|chuyên đề|\d)(?: đã| sẽ)? (?:dành cho|bàn|tập trung|thảo luận|xoay quanh|đề cập))(?![A-Za-zÀ-ỹ])/u,
  },
  {
    id: 'agenda/petition',
    telling: agenda,
    weight: 3,
    pattern: new RegExp(
      String.raw`^(?!${CONCLUDING})(?:[^.;:,]{0,80}, )?(?:đại diện(?! (?:lãnh đạo|ban|bộ|ủy ban|chính phủ))|ngư dân|doanh nghiệp|người dân|bà con|các (?:huyện|xã|địa phương|doanh nghiệp)|trưởng (?:thôn|bản|ấp)|già làng|học viên)(?![A-Za-zÀ-ỹ])[^.;:]{0,80}?(?<!(?:được|bị|và) )(?:đề nghị|mong(?! đợi))(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'agenda/asked',
    telling: agenda,
    weight: 3,
    by: 'speaker',
    pattern: new RegExp(
      String.raw`^(?!${CONCLUDING})(?:(?!${ASKING})[^.;:]){0,160}?${SPEAKER}(?:(?!${ASKING})[^.;:]){0,200}?(?<![A-Za-zÀ-ỹ])(?:(?<!với |các |những |nhiều |mọi )(?:kiến nghị|đề xuất)|(?<!được )phản ánh (?:tình trạng|thực trạng|việc|khó khăn)|nêu (?:những |một số )?(?:khó khăn|vướng mắc|thực trạng))(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'agenda/shared',
    telling: agenda,
    weight: 2,
    by: 'speaker',
    pattern: new RegExp(
      String.raw`^(?!${CONCLUDING}|(?:phát biểu )?(?:chào mừng|khai mạc))(?:(?!${ASKING})[^.;:]){0,160}?${SPEAKER}(?:(?!${ASKING})[^.;:]){0,160}?(?<![A-Za-zÀ-ỹ])(?<!(?:được|sự|các|những) )(?:(?:chia sẻ|trao đổi|giới thiệu|nêu|mang (?:tới|đến)|kể)(?: về| lại)?(?: các| những| một số)? (?:kinh nghiệm|câu chuyện|bài học|mô hình|cách làm)|(?<!tiếng )nói về|góp ý|cung cấp thêm (?:thông tin|tư liệu)|băn khoăn|trăn trở|thắc mắc|gợi mở|đặt câu hỏi)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'agenda/floor',
    telling: agenda,
    weight: 3,
    pattern: cue(
      '(?:các |nhiều |một số )(?:đại biểu|học viên|ý kiến)(?: (?!thống nhất|nhất trí)[^\\s.,;:]+){0,6} (?:đề nghị|kiến nghị|đề xuất)',
    ),
  },
  {
    id: 'outcome/urged',
    telling: outcome('task'),
    weight: 3,
    by: 'speaker',
    pattern: new RegExp(
      String.raw`${SPEAKER}[^.;]{0,260}?(?<![A-Za-zÀ-ỹ])(?:đề nghị|(?<!những |các |đáp ứng |theo |một số |mọi )yêu cầu|lưu ý|(?<!\d )kiến nghị|(?:nhấn mạnh|chỉ rõ|nêu rõ)[:,]?(?: rằng)?(?: (?:trong )?(?:thời gian tới|năm \d{4}|sang năm),?| các \p{Ll}+)? (?:cần|phải)|(?:nhấn mạnh|chỉ rõ|nêu rõ) (?:\d+|các|những|một số) nhiệm vụ|mong|kêu gọi|giao (?:nhiệm vụ|cho|các|sở|phòng|ban|cục|vụ|ubnd|công an|bộ|đơn vị|văn phòng)|nhấn vào|hứa|cam kết|cho rằng[^.;]{0,80}(?:phải|cần|không thể))(?![A-Za-zÀ-ỹ])|^(?:${CONCLUDING})[^.;:]{0,160}${SPEAKER}[^.;:]{0,160}? đề xuất(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'outcome/proposed',
    telling: outcome('task'),
    weight: 3,
    pattern:
      /^(?:từ (?:đó|thực trạng (?:đó|trên)|kết quả (?:đó|trên)),? )?(?:hội nghị|hội thảo|tọa đàm)(?: đã| cũng)? (?:kiến nghị|đề xuất|khuyến nghị)(?![A-Za-zÀ-ỹ])/u,
  },
  {
    id: 'outcome/said',
    telling: outcome('result'),
    weight: 2,
    by: 'speaker',
    pattern: new RegExp(
      String.raw`${SPEAKER}[^.;]{0,260}?(?<![A-Za-zÀ-ỹ])(?:khẳng định|(?<!trong đó )nhấn mạnh|cho rằng|biểu dương|đánh giá|ghi nhận|nhận định|nhìn nhận|tin tưởng|tin rằng|coi (?:đây|đó|công tác)|cho biết|bày tỏ|nói về hai|điểm lại những kết quả)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'outcome/decision',
    telling: outcome('decision'),
    weight: 4,
    pattern: cue(
      `(?:${AUDIENCE}|ban chỉ đạo|phiên (?:họp|chuyên đề|toàn thể)|cuộc họp)[^.;]{0,80}(?:đã )?(?:thông qua|thống nhất|nhất trí|biểu quyết|quyết nghị)|(?:quyết định|thống nhất) (?:thành lập|ban hành|triển khai|chọn|giao)`,
    ),
  },
  {
    id: 'outcome/signed',
    telling: outcome('decision'),
    weight: 4,
    pattern: cue(
      '(?:biên bản|thỏa thuận|bản ghi nhớ|chương trình phối hợp|quy chế phối hợp)[^.;]{0,60}được ký(?: kết)?|chứng kiến lễ ký',
    ),
  },
  {
    id: 'agenda/convened',
    telling: agenda,
    weight: 3,
    pattern:
      /^(?:hội nghị|hội thảo|tọa đàm|cuộc họp|phiên họp|buổi (?:gặp mặt|họp|làm việc))(?: đã| sẽ| này| lần này)? (?:đánh giá(?! cao)|bàn|nhìn lại|kiểm điểm|điểm lại|tập trung (?:vào|bàn|đánh giá))(?![A-Za-zÀ-ỹ])/u,
  },
  {
    id: 'agenda/discussed',
    telling: agenda,
    weight: 3,
    pattern: cue(
      `(?:${AUDIENCE})[^.;]{0,160}(?:thảo luận|tham luận|góp ý|đóng góp (?:nhiều )?ý kiến|cho ý kiến|trao đổi|chia sẻ (?:kinh nghiệm|những)|phân tích,? làm rõ|(?:tập trung|đi sâu|cùng) (?:làm rõ|phân tích)|phân tích (?:nguyên nhân|thêm|sâu)|kể (?:việc|lại)|(?:đặt|nêu) câu hỏi|ngồi lại|hỏi đáp|rút kinh nghiệm)|(?:đại biểu|học viên|sinh viên|phóng viên|ý kiến|câu hỏi)[^.;]{0,40} (?:quan tâm|xoay quanh)(?: tới| đến)?|phần thảo luận|phiên thảo luận|nêu lên những việc`,
    ),
  },
]

/** What else a report tells: what was heard and presented, what came out of the year reviewed. */
const REPORTED_CUES: readonly Cue[] = [
  {
    id: 'outcome/shortcomings-named',
    telling: outcome('limitation'),
    weight: 3,
    pattern: cue(
      '(?:chỉ ra|chỉ rõ|nêu rõ|nêu lên|thẳng thắn (?:chỉ ra|nhìn nhận|thừa nhận)) (?:cả )?(?:những |một số |các |nhiều )?(?:mặt |điểm )?(?:hạn chế|tồn tại|yếu kém|bất cập|khuyết điểm)',
    ),
  },
  {
    id: 'agenda/heard',
    telling: agenda,
    weight: 3,
    pattern: cue(
      `(?:được )?nghe (?!thấy)[^.;]{0,220}|(?:nghe|xem xét|công bố|bàn)[^.;]{0,60}(?:báo cáo(?! viên)|dự thảo|quyết định|chuyên đề)|công bố (?:kế hoạch|thể lệ|chương trình)|được (?:đưa ra )?(?:bàn|tổng kết|thảo luận|xem xét)|báo cáo viên[^.;,]{0,40} (?:trình bày|giới thiệu|truyền đạt|thông tin|phổ biến|hướng dẫn)|trình bày (?:báo cáo|chuyên đề|tham luận)|(?:báo cáo với|nói về hội nhập|giới thiệu)[^.;]{0,20}(?:hội nghị|kế hoạch|nội dung)`,
    ),
  },
  {
    id: 'agenda/presented',
    telling: agenda,
    weight: 2,
    by: 'speaker',
    pattern: new RegExp(
      String.raw`${SPEAKER}[^.;]{0,200}?(?<![A-Za-zÀ-ỹ])(?:trình bày|báo cáo(?! viên)|quán triệt|tham luận|phổ biến|hướng dẫn|thông tin (?:tới|về|đến|chuyên đề|với [^.;]{2,40}? về)|giới thiệu|truyền đạt|thông báo)(?![A-Za-zÀ-ỹ])`,
      'gu',
    ),
  },
  {
    id: 'outcome/limitation',
    telling: outcome('limitation'),
    weight: 3,
    pattern: cue(
      'hạn chế|yếu kém|tồn tại|bất cập|vướng mắc|điểm yếu|điểm cần (?:sớm )?khắc phục|chưa (?:cao|đầy đủ|quan tâm|được quan tâm|đáp ứng|phát huy|tương xứng|thực sự|thật sự|xác định|khai thác|kịp thời|đồng bộ|hiệu quả|nhiều|thường xuyên|đều|sâu|sát|chủ động|rõ|nhịp nhàng|đa dạng|chính xác|thông suốt|ổn định|nghiêm|chặt chẽ|toàn diện|bền vững)|vẫn còn|lúng túng|còn (?:trùng lặp|dài dòng|rườm rà|dàn trải|hiện tượng|tình trạng|lỏng lẻo|thụ động|chồng chéo|sơ hở|hình thức|chắp vá|manh mún|kéo dài|ít|sai|rất chậm|bị động|lúng túng|thiếu|yếu|chậm|mỏng|đơn điệu|hạn hẹp|khá|nhiều khó khăn)|thiếu (?:chủ động|đồng bộ|thống nhất)|có lúc (?:còn )?(?:bị động|thiếu)|rất (?:thiếu|yếu|chậm|ít)|(?:trình độ|năng lực|chất lượng)[^.;]{0,40}(?:yếu|thấp|chưa đều)|khó khăn (?:lớn nhất )?là|né tránh|xem nhẹ|trễ hạn|lơ là|(?:làm|đưa tin|thực hiện) qua loa|xuống cấp|phản cảm|(?<!không có )(?:những |các )?phát ngôn (?:kích động|tùy tiện|thiếu (?:kiểm chứng|chuẩn mực|trách nhiệm))|chưa (?:được|đủ|có|triệt để|với tới|chú trọng)|cả quý không|chiếm tỷ lệ (?:rất )?thấp|chỉ có \\d+/\\d+',
    ),
  },
  {
    id: 'outcome/task',
    telling: outcome('task'),
    weight: 2,
    pattern: cue(
      'đề nghị|(?<!những |các |đáp ứng |theo |một số |mọi )yêu cầu|cần(?! (?:thơ|giuộc|giờ|đước|mẫn|cù))|(?<!bên |tay |mặt |không )phải|giao (?:nhiệm vụ|cho|cục|các)|chú trọng|tiếp tục|đẩy mạnh|tăng cường|thời gian tới|phương hướng|(?:các )?nhiệm vụ (?:chính|trọng tâm|đặt ra|là|gồm|năm)|việc (?:phải làm|cần làm)|trách nhiệm (?:quán triệt|triển khai)|trọng tâm|sẽ (?:có|được|mở|xây dựng|triển khai)|xây dựng kế hoạch|nhấn (?:mạnh|vào)|lưu ý|kêu gọi|mong|kỳ vọng|chuẩn bị sẵn|chủ động|sưu tầm|từ nay',
    ),
  },
  {
    id: 'outcome/given',
    telling: outcome('result'),
    weight: 2,
    pattern: cue('(?:trao(?! đổi)|tặng)(?: tặng)?[^.;\\d]{0,30} \\d[\\d.]*'),
  },
  {
    id: 'outcome/result',
    telling: outcome('result'),
    weight: 1,
    pattern: cue(
      '\\d[\\d.]* (?:lượt|buổi|cuộc|tin|bài|lớp|đoàn|chương trình|văn bản|phim|ấn phẩm|tờ rơi|chuyên mục|số bản tin)|\\d+/\\d+ (?:chỉ tiêu|xã|tỉnh|huyện|địa phương|chùa)|đã (?:tổ chức|xây dựng|ban hành|thiết lập|cấp phép|trả lời|đón|hoàn thành|phối hợp|phát|thực hiện|triển khai)|cấp phép cho|đạt|kết quả|góp phần|thành (?:công|tích|tựu|quả)|chuyển biến|bước tiến|khẳng định|đánh giá|ghi nhận|nâng cao|tạo (?:điều kiện|thuận lợi|nền tảng|chuyển biến|đột phá)|hiệu quả|giúp|nhờ|được (?:củng cố|nâng|tuyên truyền|cung cấp|phản ánh|bồi đắp|chuyển tải|tăng cường|mở rộng|thông tin|làm nổi bật|ứng phó)|hiểu (?:rõ|hơn)|nắm (?:được|vững)|thấy (?:rõ|được)|(?:đến nay|từ đầu năm)[^.;]{0,80} có \\d|đã (?:đưa|vận động|hoàn tất|tham mưu|bám sát|chú trọng|phản ánh|tiến bộ|được|có|dành|mở|nắm|lần lượt|quan tâm|góp)|có thêm|đáp ứng|nhận định|nhìn nhận|cho rằng|vai trò|vị thế|uy tín|quan trọng|bồi đắp|quảng bá|biểu dương|tin tưởng|thuận lợi|cơ hội|kịp thời',
    ),
  },
]

/** What a lecturer of a course shares, advises and stresses is what is taught, in whatever words. */
export const LECTURER_CUE: Cue = {
  id: 'agenda/lecturer',
  telling: agenda,
  weight: 3,
  pattern: new RegExp(
    String.raw`^(?!${CONCLUDING})(?:[^.;:,]{0,80}, )?(?:báo cáo viên|giảng viên|diễn giả|(?:gs|pgs)?[., ]{0,2}tsk?h?|ths|tiến sĩ|thạc sĩ)(?![A-Za-zÀ-ỹ])\.?[^.;:,]{0,60}(?:,[^.;:,]{0,60},?)?(?<![A-Za-zÀ-ỹ])(?:chia sẻ|lưu ý|khuyên|nhấn mạnh|phân tích|gợi ý)(?![A-Za-zÀ-ỹ])`,
    'u',
  ),
}

/** Courses teach: what a lecturer says there is the course's content, not its result. */
export const TEACHING_CUES: readonly Cue[] = [
  {
    id: 'agenda/law',
    telling: agenda,
    weight: 3,
    pattern:
      /^(?:theo (?:(?:quy định|điều \d+)(?: của| tại)? )?(?:pháp luật|luật(?! sư)|bộ luật|nghị định|thông tư|công ước|hiệp định)|(?:luật(?! sư)|bộ luật|nghị định|thông tư|công ước|hiệp định)(?: [^.;,:]{1,60}?)? (?:quy định|yêu cầu|cấm|nghiêm cấm|cho phép|nêu rõ))(?![A-Za-zÀ-ỹ])/u,
  },
  {
    id: 'outcome/learned',
    telling: outcome('result'),
    weight: 3,
    pattern: cue(
      'nắm (?:được|vững|thêm|chắc)|có thêm kiến thức|được (?:củng cố|nâng cao|bồi dưỡng thêm)|bổ sung kiến thức|nâng cao (?:nhận thức|năng lực|trình độ)|sau (?:lớp|khóa|buổi|hội nghị)[^.;]{0,20},|kết thúc (?:lớp|khóa|hội nghị)|(?<!thông |trải )qua (?:lớp|khóa|hội nghị|đợt|buổi)|kỳ vọng|áp dụng (?:tại|vào)|kiến thức thu được',
    ),
  },
  {
    id: 'agenda/topic',
    telling: agenda,
    weight: 3,
    pattern: cue(
      'được nghe|chuyên đề|nội dung (?:của |chính )?(?:hội nghị|lớp|chương trình|tập huấn|bài giảng)|nhóm nội dung|(?:hai|ba|bốn|\\d) nội dung|chương trình (?:bắt đầu|gồm)|thực hành tình huống|phần (?:đầu|sau|cuối|thực hành|lớn nội dung|thông tin|còn lại)|bài giảng|giảng viên|báo cáo viên|giảng bài(?=[^.;]{0,20} (?:về|chuyên đề))|đứng lớp',
    ),
  },
  {
    id: 'agenda/taught',
    telling: agenda,
    weight: 2,
    pattern: cue(
      '(?:giới thiệu|truyền đạt|trình bày|phổ biến|hướng dẫn|cập nhật|giảng|trang bị|quán triệt|điểm qua|nói về|nói chuyện về|thông tin về|bàn về|đi sâu vào|dẫn học viên|được chỉ cách|tìm hiểu|kể lại tiến trình|báo cáo với hội nghị|báo cáo kết quả|báo cáo chuyên đề|dành thời lượng|đánh giá công tác)',
    ),
  },
  {
    id: 'agenda/lectured',
    telling: agenda,
    weight: 2,
    pattern: cue(
      'theo (?:phân tích|phân tích của) [^,.;]{1,30}|(?:ông|bà|đồng chí|báo cáo viên|giảng viên)[^.;]{0,80}(?:phân tích|dành|đi sâu|nêu|giới thiệu|khái quát|làm rõ|kể lại|điểm lại)|chuyên đề|kỹ năng (?:tiếp xúc|phát ngôn|trả lời|viết|gặp gỡ)|tình hình (?:thế giới|quốc tế|biển đông)',
    ),
  },
]

export const CUES: readonly Cue[] = [...SPOKEN_CUES, ...REPORTED_CUES]

/** The rows for a course: what is taught there goes before what a review would report. */
export const COURSE_CUES: readonly Cue[] = [LECTURER_CUE, ...SPOKEN_CUES, ...TEACHING_CUES, ...REPORTED_CUES]

/** Words of what is lacking, for a text in small letters; without them no cue makes it a limitation. */
export const LIMITS = new RegExp(
  CUES.find(({ id }) => id === 'outcome/limitation')?.pattern.source ?? '',
  'u',
)
