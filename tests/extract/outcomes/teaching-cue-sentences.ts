import type { TableSentences } from '../rule-sentences.ts'

/** What a course teaches and what its learners take home. */
export const TEACHING_SENTENCES: TableSentences<string> = {
  'agenda/lecturer': {
    reads: [
      ['TS Lê Văn Mẫu chia sẻ kinh nghiệm ứng xử; lưu ý cán bộ cần thận trọng khi phát ngôn.', 'agenda'],
      ['ThS. Trần Thị Thử, giảng viên Học viện Mẫu lưu ý học viên phải xin phép chủ nhà.', 'agenda'],
      ['Báo cáo viên nhấn mạnh người viết cần kiểm tra nguồn tin.', 'agenda'],
      ['Tại lớp học, PGS.TS Lê Văn Mẫu khuyên học viên đọc kỹ văn bản.', 'agenda'],
    ],
    leaves: [
      'Kết luận, TS Lê Văn Mẫu, Giám đốc Sở lưu ý các huyện sớm mở trang tin.',
      'TS Lê Văn Mẫu, Giám đốc Sở yêu cầu các huyện sớm mở trang tin.',
      'Các huyện cần lưu ý đội ngũ báo cáo viên.',
      'Ông Lê Văn Mẫu lưu ý các huyện sớm mở trang tin.',
    ],
  },
  'agenda/law': {
    reads: [
      ['Theo Luật Biên giới quốc gia, người vào khu vực biên giới phải mang giấy tờ tùy thân.', 'agenda'],
      ['Nghị định quy định người nước ngoài phải khai báo tạm trú.', 'agenda'],
      ['Thông tư này yêu cầu cơ quan báo chí nêu rõ nguồn tin.', 'agenda'],
      ['Theo quy định của pháp luật, tàu cá phải mở thiết bị giám sát.', 'agenda'],
    ],
    leaves: [
      'Theo Luật sư Mẫu, các huyện cần mở trang tin.',
      'Các huyện phải thực hiện đúng Luật Biên giới quốc gia.',
      'Theo quy chế phối hợp, ông Mẫu yêu cầu các huyện gửi báo cáo.',
      'Thông tư mới được phát cho từng huyện.',
    ],
  },
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
      ['Phần pháp luật do ông Mẫu, Chánh Thanh tra Sở phụ trách.', 'agenda'],
      ['Buổi học xoay quanh hai nghị định.', 'agenda'],
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
