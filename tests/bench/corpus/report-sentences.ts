import { SENTENCES } from './sentences.ts'

/** How a lead of one day begins; `{d}`, `{m}` and `{y}` are the day's. */
export const DAY_LEADS: readonly string[] = [
  '{part} {d}/{m}, tại {venue}, {host} tổ chức {event}.',
  'Ngày {d}/{m}/{y}, tại {venue}, {host} tổ chức {event}.',
  '{part} ngày {d}-{m}, {host} đã tổ chức {event} tại {venue}.',
  '{part} nay ({d}/{m}), tại {venue}, {host} khai mạc {event}.',
  'Ngày {d} tháng {m} năm {y}, {host} tổ chức {event} tại {venue}.',
  '{part} {d}.{m}, {event} do {host} tổ chức đã diễn ra tại {venue}.',
]

export const DAYS_LEADS: readonly string[] = [
  'Trong hai ngày {d} và {d2}/{m}, tại {venue}, {host} tổ chức {event}.',
  'Từ ngày {d} đến {d2}/{m}/{y}, tại {venue}, {host} mở {event}.',
  'Trong 2 ngày ({d} – {d2}/{m}), {event} do {host} tổ chức diễn ra tại {venue}.',
]

export const CHAIRING: readonly string[] = [
  'Đồng chí {chair} chủ trì hội nghị.',
  'Chủ trì hội nghị có đồng chí {chair}.',
  'Hội nghị do đồng chí {chair} chủ trì.',
  'Đồng chí {chair} dự và chủ trì hội nghị.',
]

export const COUNTING: readonly string[] = [
  'Tham dự hội nghị có {participants} đại biểu là {audience}.',
  'Hơn {participants} đại biểu là {audience} dự hội nghị.',
  'Dự hội nghị có gần {participants} đại biểu đến từ các sở, ban, ngành và địa phương.',
]

/** What is on the programme: `{matter}` is one of it. */
export const PROGRAMME: readonly string[] = [
  'Hội nghị nghe báo cáo về {matter}.',
  'Các đại biểu thảo luận về {matter}.',
  'Tại hội nghị, các đại biểu được nghe chuyên đề “{Matter}”.',
  'Hội nghị dành nhiều thời gian trao đổi về {matter}.',
]

/** Who says what: `{speaker}` is a name with its office; `{task}` is what is asked for, or what somebody reports on. */
export const SPEAKING: readonly { readonly of: 'agenda' | 'outcome'; readonly pattern: string }[] = [
  { of: 'outcome', pattern: 'Phát biểu tại hội nghị, đồng chí {speaker} nhấn mạnh cần {task}.' },
  { of: 'outcome', pattern: 'Phát biểu khai mạc, đồng chí {speaker} đề nghị các đơn vị {task}.' },
  { of: 'agenda', pattern: 'Ông {speaker} trình bày báo cáo về việc {task}.' },
  { of: 'agenda', pattern: 'Tham luận tại hội nghị, bà {speaker} nêu kinh nghiệm {task}.' },
]

export const CLOSING: readonly string[] = [
  'Kết luận hội nghị, đồng chí {chairName} yêu cầu các cấp, các ngành {task}.',
  'Phát biểu chỉ đạo, đồng chí {chairName} đề nghị thời gian tới {task}.',
]

export const DECIDING: readonly string[] = [
  'Hội nghị thống nhất {task}.',
  'Trong thời gian tới, các đơn vị tập trung {task}.',
  'Nhiệm vụ đặt ra là {task}.',
]

export const LACKING: readonly string[] = [
  'Tuy nhiên, hội nghị cũng chỉ ra những hạn chế: {difficulty}.',
  'Bên cạnh kết quả đạt được, {difficulty}.',
]

export const DIRECTING: readonly string[] = [
  'Hội nghị quán triệt {directive}.',
  'Thực hiện {directive}, các địa phương đã xây dựng kế hoạch và phân công cụ thể.',
  'Các nhiệm vụ được triển khai theo tinh thần {directive}.',
]

/** Of the sentences of a body those that name nobody, no body and no document, and tell of no programme and no end. */
const COLOURLESS = SENTENCES.filter(
  (sentence) =>
    !/\{(?:person|body|directive|task|difficulty)\}|đại biểu|học viên|tập thể|thảo luận|Mục tiêu/iu.test(
      sentence,
    ),
)

/** What fills a report without telling more of the conference. */
export const BACKGROUND: readonly string[] = [
  ...COLOURLESS,
  'Những năm qua, {province} và các địa phương của {country} thường xuyên qua lại thăm hỏi, giao lưu.',
  'Từ sáng sớm, khuôn viên nơi diễn ra hội nghị đã rộn ràng tiếng nói cười của {audience}.',
  'Xã {village} nằm cách trung tâm {town} chừng {number} cây số, đường đi lại nay đã dễ hơn trước.',
  'Mùa này, khách từ {country} đến {town} đông hơn mọi năm.',
  'Bà con xã {village} quen nghe loa truyền thanh mỗi sớm, mỗi chiều.',
  'Cuốn sách ảnh về {town} in bằng tiếng Việt và tiếng nước ngoài được nhiều bạn đọc tìm mua.',
  'Dọc tuyến đường lên {village}, những tấm pa nô mới dựng bằng hai thứ tiếng nổi bật giữa màu xanh của rừng.',
  'Trang tin bằng tiếng nước ngoài của {province} mỗi tháng có chừng {number} nghìn lượt người xem.',
  'Chợ phiên {village} họp vào sáng chủ nhật, người hai bên biên giới cùng đến trao đổi hàng hóa.',
  'Ở {town}, câu chuyện về những chuyến tàu ra đảo vẫn được kể lại trong nhiều gia đình.',
  'Đoàn làm phim của {country} đã dừng chân ở {village} gần một tuần để ghi hình mùa lúa chín.',
  'Phóng sự về làng nghề {village} được phát lại nhiều lần trên sóng truyền hình.',
  'Người Việt ở {country} vẫn giữ nếp gói bánh, dựng nêu mỗi khi Tết đến.',
  'Thư viện {town} mở cửa cả ngày nghỉ, bạn đọc phần nhiều là {audience}.',
  'Con đường ven biển từ {town} đến {village} vừa được trải nhựa phẳng phiu.',
  'Một góc trưng bày nhỏ giới thiệu ảnh chụp {village} qua bốn mùa.',
  'Sóng điện thoại ở {village} nay đã ổn định, mạng về tới từng nhà.',
  'Gian hàng của {province} tại hội chợ ở {country} đón nhiều khách ghé xem.',
  'Lớp tiếng {country} buổi tối ở {town} lúc nào cũng kín chỗ.',
]

export const HEADLINES: readonly string[] = [
  '{Event}',
  '{Event}',
  '{province}: {kindly} {subjectly}',
  'Nâng cao hiệu quả {subjectly}',
  'Gần {participants} đại biểu dự {event}',
]

/** Reports on something else, as a folder of captures has them. */
export const OTHER_STORIES: readonly { readonly headline: string; readonly lead: string }[] = [
  {
    headline: 'Mùa lễ hội ở {village}',
    lead: 'Những ngày này, bà con xã {village}, {town} nô nức chuẩn bị lễ hội truyền thống.',
  },
  {
    headline: 'Khánh thành cầu {village}',
    lead: 'Ngày {day}/{month}, cây cầu bắc qua sông ở xã {village}, {town} được thông xe sau một năm xây dựng.',
  },
  {
    headline: 'Giá nông sản ở {town} tăng trở lại',
    lead: 'Sau nhiều tháng đứng giá, nông sản ở {town} đã tăng trở lại, người trồng phấn khởi.',
  },
  {
    headline: '{village} vào mùa gặt',
    lead: 'Trên những thửa ruộng bậc thang ở {village}, lúa đã chín vàng.',
  },
]
