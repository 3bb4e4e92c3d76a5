/** A body, a line a paragraph, and what its sentences tell in turn; a sentence that tells nothing has none. */
export type Stretch = { readonly named: string; readonly body: string; readonly types: readonly string[] }

const result = 'result'
const task = 'task'
const limitation = 'limitation'

export const STRETCHES: readonly Stretch[] = [
  {
    named: 'a review by its passives, over a change of paragraph',
    body: 'Theo báo cáo tổng kết, năm 2030, Ban Chỉ đạo đã bám sát chương trình.\nSự phối hợp giữa các sở được tăng cường, thể hiện rõ trong tuần lễ Mẫu Sơn. Việc tuyên truyền biên giới được đẩy mạnh ở mọi huyện.\nCông tác cán bộ được chú trọng hơn trước.',
    types: [result, result, result, result],
  },
  {
    named: 'a bare verb within a review is what was done',
    body: 'Năm 2030, tỉnh đã chú trọng hơn đến các xã vùng cao. Tăng cường hướng dẫn, định hướng cho báo chí; chất lượng bản tin có sự chuyển biến rõ.\nChủ động cung cấp thông tin cho phóng viên.',
    types: [result, result, result],
  },
  {
    named: 'the turn of a review, and what is to come after it',
    body: 'Trong năm qua, việc phối hợp được tăng cường.\nTuy nhiên, bên cạnh kết quả, công tác này còn một số hạn chế.\nTăng cường phối hợp giữa các sở. Đẩy mạnh tuyên truyền biên giới.',
    types: [result, limitation, task, task],
  },
  {
    named: 'a growing change has no cue of what is to come',
    body: 'Nhìn chung, nội dung ngày càng phong phú, chủ động hơn; lực lượng tuyên truyền được tăng cường; góp phần đẩy mạnh xuất khẩu.',
    types: [result, result, result],
  },
  {
    named: 'the perfect',
    body: 'Các sở đã chủ động cung cấp tin cho báo chí.\nHuyện Mẫu Sơn đã tiếp tục mở lớp tiếng Lào.\nĐài Mẫu đã tăng cường thời lượng tiếng Khmer.\nBan Chỉ đạo đã đẩy mạnh kiểm tra ở cơ sở.\nViệc ban hành kế hoạch về tiếp tục đổi mới công tác này đã tạo hành lang cho các huyện.',
    types: [result, result, result, result, result],
  },
  {
    named: 'states that go on',
    body: 'Qua báo cáo, ba năm qua tỉnh đã đón 40 đoàn khách.\nTrại hè Mẫu Sơn tiếp tục là điểm sáng. Giao lưu biên giới tiếp tục được duy trì.',
    types: [result, result, result],
  },
  {
    named: 'tasks in so many words',
    body: 'Các huyện cần tăng cường phối hợp, góp phần nâng cao uy tín đã đạt được.\nThời gian tới, tỉnh tiếp tục phát huy kết quả đã đạt được.\nTỉnh sẽ tiếp tục đẩy mạnh tuyên truyền.\nPhương hướng năm 2031 là tiếp tục đổi mới cách làm.\nSang năm, xã đẩy mạnh giao lưu.',
    types: [task, task, task, task, task],
  },
  {
    named: 'bare verbs where nothing is reviewed',
    body: 'Tiếp tục phát huy những kết quả đã đạt được.\nTăng cường phối hợp với các nhiệm vụ đã đề ra.\nĐẩy mạnh quảng bá hình ảnh của tỉnh.\nChủ động cung cấp thông tin cho phóng viên.',
    types: [task, task, task, task],
  },
  {
    named: 'what is to come goes on with verbs that may also tell results',
    body: 'Nhiệm vụ trọng tâm năm 2031 là mở rộng tuyên truyền. Nâng cao chất lượng bản tin. Phát huy vai trò của báo chí.\nXây dựng đội ngũ cộng tác viên có uy tín.',
    types: [task, task, task, task],
  },
  {
    named: 'what is to come ends where results are told again',
    body: 'Thời gian tới, tỉnh tiếp tục mở lớp.\nNăm 2030, tỉnh đã tổ chức 40 lớp. Nâng cao nhận thức của cán bộ xã.',
    types: [task, result, result],
  },
  {
    named: 'a limitation after «tuy nhiên»',
    body: 'Theo báo cáo, tỉnh đã đón 40 đoàn khách.\nTuy nhiên, việc cấp giấy tờ còn vướng, tiếp tục kéo dài.\nSong tin bài về tăng cường giao lưu chưa hấp dẫn.',
    types: [result, limitation, limitation],
  },
  {
    named: 'what the conference itself will do is no task',
    body: 'Đồng chí Lê Văn Mẫu sẽ có bài phát biểu chỉ đạo hội nghị.\nHội nghị sẽ diễn ra đến hết chiều nay.\nÔng Lê Văn Mẫu sẽ phát biểu khai mạc.\nCác huyện cần mở trang tin.',
    types: [task],
  },
  {
    named: 'what the conference will hear is its agenda',
    body: 'Hội nghị sẽ tập trung đánh giá công tác năm 2030.\nHội nghị sẽ bàn phương hướng năm 2031.\nCác đại biểu sẽ thảo luận về sổ tay.',
    types: ['agenda', 'agenda', 'agenda'],
  },
  {
    named: 'each verb of saying rules the items after it',
    body: 'Phát biểu tại hội nghị, đồng chí Lê Văn Mẫu đánh giá Mẫu Sơn là huyện làm tốt nhất; đề nghị huyện giữ sổ theo dõi; mở thêm trang tin.\nKết luận, ông Lê Văn Mẫu ghi nhận 14 kiến nghị của các xã; giao Sở Ngoại vụ lập đề án; báo cáo trước tháng sáu.\nPhát biểu chỉ đạo, bà Trần Thị Thử nhấn mạnh năm 2031 phải có dự án cụ thể; triển khai kế hoạch ở mọi xã; yêu cầu Sở Ngoại vụ lập đề án.',
    types: [result, task, task, result, task, task, task, task, task],
  },
  {
    named: 'a task at the end of a review has its own sign',
    body: 'Năm qua, tỉnh đã chú trọng mở 12 lớp; đón 14 đoàn khách nước ngoài; in 3.000 cuốn sổ tay song ngữ phát cho các xã; thời gian tới cần mở thêm trang tin.',
    types: [result, result, result, task],
  },
  {
    named: 'what was asked within the year is what was done',
    body: 'Theo báo cáo, năm 2030, Ban Chỉ đạo đã yêu cầu các huyện phải đăng tin hằng tháng. Việc kiểm tra được tăng cường.',
    types: [result, result],
  },
  {
    named: 'praise that takes in a result, and what it then asks for',
    body: 'Đánh giá cao kết quả tỉnh đạt được, Phó Chủ nhiệm Lê Văn Mẫu cho rằng cách làm này cần được phổ biến.\nTrên cơ sở thống nhất nhận thức, các xã có trách nhiệm quán triệt văn bản; xây dựng kế hoạch.',
    types: [task, task],
  },
  {
    named: 'what is foreseen asks for nothing, what is promised is a task',
    body: 'Các đại biểu nhận định, công tác này trong thời gian tới có nhiều thuận lợi và thách thức.\nVề thuận lợi, vị thế của tỉnh sẽ là nguồn chất liệu để đẩy mạnh tuyên truyền.\nÔng Lê Văn Mẫu cho biết thêm, từ nay mỗi tháng báo chí sẽ được cung cấp tin.\nThời gian tới có nhiều thách thức, các huyện cần đổi mới.',
    types: [result, result, task, task],
  },
  {
    named: 'what is stressed after praise, and tasks that are counted',
    body: 'Phát biểu kết thúc, đồng chí Lê Văn Mẫu ghi nhận cố gắng của các xã; nhấn mạnh 6 tháng cuối năm cần mở lớp; thực hiện nghiêm quy chế.\nĐồng chí Lê Văn Mẫu biểu dương kết quả và chỉ rõ 6 nhiệm vụ trong giai đoạn tới; xây dựng hình ảnh của tỉnh; đào tạo cán bộ.\nBà Trần Thị Thử cho biết sẽ đưa bài giảng lên mạng.',
    types: [result, task, task, task, task, task, task],
  },
  {
    named: 'what is conceded is no limitation, what a report finds lacking is one',
    body: 'Năm qua, mặc dù còn nhiều khó khăn nhưng công tác này đã góp phần giới thiệu tiềm năng của tỉnh.\nBáo cáo cũng nêu rõ, có nơi cán bộ chưa chú trọng đúng mức.\nMặc dù đã mở nhiều lớp, kinh phí còn hạn hẹp.',
    types: [result, limitation, limitation],
  },
  {
    named: 'a verb that gives a purpose asks for nothing',
    body: 'Nhiều đài đã ký quy chế nhằm đẩy mạnh hợp tác.\nBốn huyện đã lập tổ liên lạc để tăng cường trao đổi tin.',
    types: [result, result],
  },
]
