import { agenda, type Cue, cue, outcome } from './cue.ts'
import { CONCLUDING } from './cue-words.ts'

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
      'được nghe|chuyên đề|nội dung (?:của |chính )?(?:hội nghị|lớp|chương trình|tập huấn|bài giảng)|nhóm nội dung|(?:hai|ba|bốn|\\d) nội dung|chương trình (?:bắt đầu|gồm)|thực hành tình huống|phần (?:đầu|sau|cuối|thực hành|lớn nội dung|thông tin|còn lại)|(?:phần|nội dung|buổi \\S+)(?: [^.;:]{2,60})? do [^.;:]{3,160} (?:phụ trách|trình bày|đảm nhận|đảm nhiệm|truyền đạt|hướng dẫn)|xoay quanh|bài giảng|giảng viên|báo cáo viên|giảng bài(?=[^.;]{0,20} (?:về|chuyên đề))|đứng lớp',
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
