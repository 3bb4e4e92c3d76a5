import type { TableSentences } from '../rule-sentences.ts'

/** What a course teaches and what its learners take home. */
export const TEACHING_SENTENCES: TableSentences<string> = {
  'outcome/learned': {
    reads: [
      ['Học viên nắm vững kỹ năng.', 'result'],
      ['Cán bộ có thêm kiến thức.', 'result'],
      ['Qua lớp học, cán bộ được trang bị kiến thức.', 'result'],
    ],
    leaves: [
      'Hai bên nắm tay nhau.',
      'Chương trình được thông qua hội nghị cấp xã.',
      'Sau giờ nghỉ, lớp học tiếp.',
    ],
  },
  'agenda/topic': {
    reads: [
      ['Lớp học gồm ba chuyên đề.', 'agenda'],
      ['Phần thực hành dài hai giờ.', 'agenda'],
      ['Đứng lớp là chuyên gia của Bộ.', 'agenda'],
    ],
    leaves: [
      'Nội dung phong phú, dễ nhớ.',
      'Phần đông học viên đến từ vùng biên.',
      'Chương trình nghệ thuật mở đầu buổi tối.',
    ],
  },
  'agenda/taught': {
    reads: [
      ['Học viên được trang bị kỹ năng phát ngôn.', 'agenda'],
      ['Ông Mẫu hướng dẫn cách viết tin.', 'agenda'],
      ['Lớp học cập nhật tình hình biên giới.', 'agenda'],
    ],
    leaves: [
      'Hướng dẫn viên đưa đoàn ra bến.',
      'Loại nấm này rất phổ biến ở vùng cao.',
      'Học viên tập trung ở giảng đường.',
      'Lớp học mở ở số 3 phố Giảng Võ.',
      'Tài liệu được trình bày đẹp.',
      'Trường được trang bị máy chiếu.',
      'Hội Nhà báo phát động cuộc thi tìm hiểu biển đảo.',
    ],
  },
  'agenda/lectured': {
    reads: [
      ['Bà Thử phân tích ba tình huống.', 'agenda'],
      ['Học viên luyện kỹ năng viết tin.', 'agenda'],
      ['Tình hình Biển Đông được quan tâm.', 'agenda'],
    ],
    leaves: [
      'Bà con dành dụm mua loa.',
      'Ông bà dành cho cháu tấm ảnh.',
      'Kỹ năng bơi là cần với ngư dân.',
      'Tình hình sức khỏe của lớp rất tốt.',
    ],
  },
}
