import { agenda, type Cue, cue, outcome } from './cue.ts'
import { ASKING, AUDIENCE, BODY, CONCLUDING, REPORT, SPEAKER } from './cue-words.ts'
import { LECTURER_CUE, TEACHING_CUES } from './teaching-cues.ts'

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
      String.raw`^(?:${REPORT}|[^.;:]{0,120}${SPEAKER}[^.;:]{0,120} (?:trình bày|đọc|thông qua) báo cáo(?! viên| chuyên đề| đề dẫn)|(?:các |những )?(?:số liệu|con số|thống kê|khảo sát))[^.;:]{0,200}(?:nêu rõ|chỉ rõ|cho biết|khẳng định|cho thấy|trình bày[,:])(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'agenda/paper',
    telling: agenda,
    weight: 3,
    pattern:
      /^(?:tại hội nghị, |tại hội thảo, )?(?:(?:các |những |\d+ )?tham luận (?:của|từ)|(?:các |nhiều |những )?ý kiến[^.;:]{0,80} (?:tập trung|xoay quanh|đề cập)|nội dung (?:của )?(?:tuyên truyền|buổi|hội nghị|hội thảo|tọa đàm|diễn đàn|cuộc gặp|bài giảng|lớp|khóa|cuộc họp|tập huấn|chương trình)[^.;:]{0,40} (?:gồm|là|xoay quanh|tập trung)|các nội dung (?:khác|còn lại)(?: của [^.;:]{2,40})? (?:gồm|là|xoay quanh)|phiên (?:thứ \p{L}+|đầu(?: tiên)?|sau|cuối|sáng|chiều|toàn thể|chuyên đề|\d)(?: đã| sẽ)? (?:dành cho|bàn|tập trung|thảo luận|xoay quanh|đề cập))(?![A-Za-zÀ-ỹ])/u,
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
      /^(?:từ (?:đó|thực trạng (?:đó|trên)|kết quả (?:đó|trên)),? )?(?:hội nghị|hội thảo|tọa đàm|diễn đàn|cuộc họp|phiên họp)(?: đã| cũng)? (?:kiến nghị|đề xuất|khuyến nghị|phân công|đề ra|đi (?:tới|đến)(?= (?:\S+ ){0,2}(?:khuyến nghị|kiến nghị|đề xuất|kết luận|thống nhất|giải pháp))|(?:đưa|rút) ra(?= (?:\S+ ){0,2}(?:khuyến nghị|kiến nghị|đề xuất|giải pháp|nhiệm vụ)))(?![A-Za-zÀ-ỹ])/u,
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
      `(?:${AUDIENCE}|ban chỉ đạo|ban tổ chức|phiên (?:họp|chuyên đề|toàn thể)|cuộc họp)[^.;]{0,80}(?:đã )?(?:thông qua|thống nhất|nhất trí|biểu quyết|quyết nghị)|(?:quyết định|thống nhất) (?:thành lập|ban hành|triển khai|chọn|giao)|được (?:chọn|giao|phân công) (?:làm|là|thí điểm)|^(?:các |những |\\d+ )?(?:(?:điểm|nội dung|việc) )?thống nhất (?:từ|tại|rút ra từ|sau) (?:hội nghị|hội thảo|tọa đàm|diễn đàn|cuộc họp|buổi)`,
    ),
  },
  {
    id: 'outcome/pledged',
    telling: outcome('decision'),
    weight: 3,
    pattern: new RegExp(
      String.raw`^(?:[^.;:,]{0,40}, )?${BODY}(?: [^\s.,;:]+){0,12} (?<!(?:bản|các|những|theo|hiện|của|lời|ký) )(?:cam kết|ấn định|hứa)(?![A-Za-zÀ-ỹ])`,
      'u',
    ),
  },
  {
    id: 'outcome/will',
    telling: outcome('task'),
    weight: 3,
    pattern: new RegExp(
      String.raw`^(?:[^.;:,]{0,40}, )?${BODY}(?: [^\s.,;:]+){0,10} sẽ (?!là|có|được tổ chức|diễn ra|dự|tham dự)`,
      'u',
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
      `(?:được )?nghe (?!thấy)[^.;]{0,220}|(?:nghe|xem xét|công bố|bàn)[^.;]{0,60}(?:báo cáo(?! viên)|dự thảo|quyết định|chuyên đề)|công bố (?:kế hoạch|thể lệ|chương trình)|được (?:đưa ra )?(?:bàn|tổng kết|thảo luận|xem xét)|báo cáo viên[^.;,]{0,40} (?:trình bày|giới thiệu|truyền đạt|thông tin|phổ biến|hướng dẫn|phân tích|làm rõ|quán triệt)|(?:tờ trình|dự thảo|báo cáo|đề án)[^.;:]{0,80} được [^.;:]{3,140} (?:đọc|trình bày|báo cáo|giới thiệu|trình)|(?:thời (?:lượng|gian)[^.;:]{0,30} dành (?:cho|để)|dành [^.;:]{0,30}thời (?:lượng|gian) (?:cho|để))|trình bày (?:báo cáo|chuyên đề|tham luận)|(?:báo cáo với|nói về hội nhập|giới thiệu)[^.;]{0,20}(?:hội nghị|kế hoạch|nội dung)`,
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
      'hạn chế|yếu kém|tồn tại|bất cập|vướng mắc|điểm yếu|điểm nghẽn|nút thắt|khoảng trống|khâu yếu|chỗ (?:yếu|vướng|hổng)|điểm cần (?:sớm )?khắc phục|chưa (?:cao|đầy đủ|quan tâm|được quan tâm|đáp ứng|phát huy|tương xứng|thực sự|thật sự|xác định|khai thác|kịp thời|đồng bộ|hiệu quả|nhiều|thường xuyên|đều|sâu|sát|chủ động|rõ|nhịp nhàng|đa dạng|chính xác|thông suốt|ổn định|nghiêm|chặt chẽ|toàn diện|bền vững)|vẫn còn|lúng túng|còn (?:trùng lặp|dài dòng|rườm rà|dàn trải|hiện tượng|tình trạng|lỏng lẻo|thụ động|chồng chéo|sơ hở|hình thức|chắp vá|manh mún|kéo dài|ít|sai|rất chậm|bị động|lúng túng|thiếu|yếu|chậm|mỏng|đơn điệu|hạn hẹp|khá|nhiều khó khăn)|thiếu (?:chủ động|đồng bộ|thống nhất)|có lúc (?:còn )?(?:bị động|thiếu)|rất (?:thiếu|yếu|chậm|ít)|(?:trình độ|năng lực|chất lượng)[^.;]{0,40}(?:yếu|thấp|chưa đều)|khó khăn (?:lớn nhất )?là|né tránh|xem nhẹ|trễ hạn|lơ là|(?:làm|đưa tin|thực hiện) qua loa|xuống cấp|phản cảm|(?<!không có )(?:những |các )?phát ngôn (?:kích động|tùy tiện|thiếu (?:kiểm chứng|chuẩn mực|trách nhiệm))|chưa (?:được|đủ|có|triệt để|với tới|chú trọng)|cả quý không|chiếm tỷ lệ (?:rất )?thấp|chỉ có \\d+/\\d+|vẫn (?:thường )?(?:xảy ra|tái diễn|ở mức thấp)|(?:mới|chỉ) (?:chiếm|đạt|dừng)(?= (?:\\S+ ){0,3}(?:\\d|ở))|eo hẹp|hạn hẹp|nghèo nàn|quá (?:ít|mỏng|thiếu)',
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
    pattern: cue('(?:trao(?! đổi)|tặng)(?: tặng)?[^.;\\d]{0,30} \\d[\\d.]{0,14}'),
  },
  {
    id: 'outcome/result',
    telling: outcome('result'),
    weight: 1,
    pattern: cue(
      '\\d[\\d.]{0,14} (?:lượt|buổi|cuộc|tin|bài|lớp|đoàn|chương trình|văn bản|phim|ấn phẩm|tờ rơi|chuyên mục|số bản tin)|\\d{1,6}/\\d{1,6} (?:chỉ tiêu|xã|tỉnh|huyện|địa phương|chùa)|đã (?:tổ chức|xây dựng|ban hành|thiết lập|cấp phép|trả lời|đón|hoàn thành|phối hợp|phát|thực hiện|triển khai)|cấp phép cho|đạt|kết quả|góp phần|thành (?:công|tích|tựu|quả)|chuyển biến|bước tiến|khẳng định|đánh giá|ghi nhận|nâng cao|tạo (?:điều kiện|thuận lợi|nền tảng|chuyển biến|đột phá)|hiệu quả|giúp|nhờ|được (?:đào tạo|củng cố|nâng|tuyên truyền|cung cấp|phản ánh|bồi đắp|chuyển tải|tăng cường|mở rộng|thông tin|làm nổi bật|ứng phó)|hiểu (?:rõ|hơn)|nắm (?:được|vững)|thấy (?:rõ|được)|(?:đến nay|từ đầu năm)[^.;]{0,80} có \\d|đã (?:đưa|vận động|hoàn tất|tham mưu|bám sát|chú trọng|phản ánh|tiến bộ|được|có|dành|mở|nắm|lần lượt|quan tâm|góp)|có thêm|đáp ứng|nhận định|nhìn nhận|cho rằng|vai trò|vị thế|uy tín|quan trọng|bồi đắp|quảng bá|biểu dương|tin tưởng|thuận lợi|cơ hội|kịp thời',
    ),
  },
]

/** What somebody speaks about or asks, where no other cue says what that is. */
const TOLD_CUE: Cue = {
  id: 'agenda/told',
  telling: agenda,
  weight: 1,
  pattern: new RegExp(
    String.raw`^(?!${CONCLUDING})(?:[^.;:]{0,200}?${SPEAKER}[^.;:]{0,200}?(?<![A-Za-zÀ-ỹ])(?:so sánh|thuyết minh|tóm lược|tóm tắt|điểm (?:lại |qua )?(?:những|các|một số|nhanh)|thông tin (?:kế hoạch|kết quả|việc|tình hình|thêm|nhanh)|nói (?:[^.;:,]{1,40} )?về|đề cập|phân tích|cho xem|trình chiếu|cập nhật|cung cấp (?:tình hình|thông tin|số liệu)|giải thích|làm rõ|lý giải|bàn về|phác (?:họa|qua)|(?:nêu|đưa ra)(?: \S+)? giải pháp|khảo sát (?:hình ảnh|cách|dư luận|nhận thức))|(?:có |một |nhiều )?(?:già làng|người|đại biểu|học viên|phóng viên|bạn trẻ|nhà báo)(?: [^\s.,;:]+){0,5} (?:hỏi (?:về|chuyện|cách|thủ tục)|muốn biết))(?![A-Za-zÀ-ỹ])`,
    'u',
  ),
}

export const CUES: readonly Cue[] = [...SPOKEN_CUES, ...REPORTED_CUES, TOLD_CUE]

/** The rows for a course: what is taught there goes before what a review would report. */
export const COURSE_CUES: readonly Cue[] = [
  LECTURER_CUE,
  ...SPOKEN_CUES,
  ...TEACHING_CUES,
  ...REPORTED_CUES,
  TOLD_CUE,
]

/** Words of what is lacking, for a text in small letters; without them no cue makes it a limitation. */
export const LIMITS = new RegExp(
  CUES.find(({ id }) => id === 'outcome/limitation')?.pattern.source ?? '',
  'u',
)
