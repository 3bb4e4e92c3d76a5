import { words } from '../../text/pattern.ts'
import type { Rule } from '../rule.ts'

const whole = () => true as const

/** Reports, plans and lectures that a sentence names while it tells what they say. */
export const TOPIC_RULES: readonly Rule<true>[] = [
  {
    id: 'agenda/report-named',
    example: 'Theo Báo cáo tổng kết công tác năm, thành phố đã mở ba lớp.',
    sign: /báo cáo (?:t|s|k|đ)/i,
    pattern: words(
      String.raw`báo cáo (?:tổng kết|sơ kết|kết quả|tóm tắt|đề dẫn|trung tâm)(?:(?!\s(?:do|được|của đồng chí|cho biết|nêu|nhận định)(?![A-Za-zÀ-ỹ]))[^,.;:“”"\n]){0,120}`,
    ),
    read: whole,
  },
  {
    id: 'agenda/review-named',
    example: 'Đánh giá công tác thông tin đối ngoại năm 2030, ông Mẫu khẳng định nhiều việc đã xong.',
    sign: /(?:Đánh giá|Nhìn lại|Tổng kết|Sơ kết) /,
    pattern:
      /(?<=^|[.!?]\s)(?:Đánh giá|Nhìn lại|Tổng kết|Sơ kết) (?:công tác|kết quả|hoạt động|tình hình)[^,.;\n]{5,120}(?=,)/gu,
    read: whole,
  },
  {
    id: 'agenda/direction-named',
    example: 'Phương hướng chung của công tác năm 2031 được xác định là đổi mới nội dung.',
    sign: /phương hướng|nhiệm vụ trọng tâm/i,
    pattern: words(
      String.raw`(?:phương hướng|nhiệm vụ trọng tâm|phương hướng, nhiệm vụ)(?: chung)?(?: của)? [^.;:“”"\n]{4,120}?(?=\s(?:được|là|do|gồm)(?![A-Za-zÀ-ỹ])|,\s*(?:đồng chí|ông|bà)(?![A-Za-zÀ-ỹ])|:)`,
    ),
    read: whole,
  },
  {
    id: 'agenda/lecture-named',
    example: 'Học viên nghe chuyên đề “Tình hình biển đảo”.',
    sign: /chuyên đề|tham luận|đề dẫn/i,
    pattern: words(
      String.raw`(?:chuyên đề\s*[:“"]|(?:tham luận|(?:báo cáo )?đề dẫn)(?::\s?|\s)[“"])[^”"\n]{6,160}[”"]`,
    ),
    read: whole,
  },
]
