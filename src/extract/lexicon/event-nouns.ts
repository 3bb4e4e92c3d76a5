import { anyOf } from '../../text/pattern.ts'

/** The noun that makes a gathering of people a conference. */
export const EVENT_NOUN = anyOf([
  'Hội nghị trực tuyến toàn quốc',
  'Hội nghị toàn quốc',
  'Hội nghị trực tuyến',
  'Hội nghị',
  'Hội thảo khoa học',
  'Hội thảo',
  'Tọa đàm',
  'Lớp tập huấn',
  'Lớp bồi dưỡng',
  'Lớp đào tạo',
  'Lớp học',
  'Khóa tập huấn',
  'Khóa bồi dưỡng',
  'Khóa đào tạo',
  'Khóa học',
  'Buổi gặp mặt',
  'Cuộc gặp mặt',
  'Buổi tập huấn',
  'Buổi làm việc',
  'Cuộc họp',
  'Phiên họp',
  'Chương trình tập huấn',
  'Đợt tập huấn',
  'Giao ban',
  'Buổi giao ban',
  'Kỳ họp',
  'Diễn đàn',
  'Gặp mặt',
  'Họp mặt',
  'Buổi họp mặt',
])

/** An event by whatever noun a sentence about its organiser uses. */
export const HELD_EVENT = `(?:${EVENT_NOUN}|sự kiện|lớp|khóa|buổi gặp|chương trình)`

/** An event by its noun or by what is done there: «tập huấn», «khai giảng». */
export const EVENT_WORD = `${EVENT_NOUN}|tập huấn|khai giảng|bồi dưỡng`
