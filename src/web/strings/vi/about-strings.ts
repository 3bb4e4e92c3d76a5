/** The words of the page about the archive: each part a heading and its paragraphs. */
export const aboutStrings = {
  heading: 'Về Kỷ yếu',
  contents: 'Trong trang này',
  what: {
    heading: 'Đây là gì',
    text: [
      'Kỷ yếu ghi lại các hội nghị, lớp tập huấn, buổi tổng kết, giao ban, gặp mặt về thông tin đối ngoại: việc Đảng, Nhà nước và các địa phương đưa thông tin về Việt Nam ra thế giới, và đưa thông tin thế giới về trong nước. Mỗi hội nghị có ngày, nơi họp, người chủ trì, chương trình, kết quả và các văn bản được nhắc đến.',
      'Nguồn là tin bài đã đăng trên báo và cổng thông tin của các cơ quan. Trang này không đăng lại tin bài: ở đây là bản tóm lược do chúng tôi viết, cùng địa chỉ của bài gốc khi còn biết.',
    ],
  },
  holds: (conferences: string, reports: string, span: string) =>
    `Kho hiện có ${conferences}, đọc từ ${reports}${span}.`,
  reports: (count: number) => `${count.toLocaleString('vi')} tin bài`,
  between: (first: number, last: number) => `, từ năm ${first} đến năm ${last}`,
  made: {
    heading: 'Bản ghi được làm ra thế nào',
    text: [
      'Một chương trình đọc từng bài theo các quy tắc viết sẵn, không dùng mô hình ngôn ngữ. Trước hết nó gạt những gì không thuộc bài: trình đơn, nút chia sẻ, chú thích ảnh, tin liên quan. Sau đó nó tìm ngày, nơi, người, văn bản, chương trình, kết quả, và giữ lại câu đã đọc cùng tên quy tắc.',
      'Tên người, cơ quan, văn bản và địa phương được đối chiếu với danh mục có ghi nguồn, để «đồng chí Võ Văn Thưởng» và «Trưởng Ban Tuyên giáo Trung ương Võ Văn Thưởng» là một người, còn hai người trùng tên vẫn là hai. Chức danh luôn là chức danh của ngày hôm ấy.',
      'Nhiều bài viết về cùng một hội nghị được gộp làm một bản ghi. Điều các bài nói khác nhau được giữ nguyên, kèm bài nào nói gì.',
    ],
  },
  read: {
    heading: 'Cách đọc phần suy ra và phần thiếu',
    evidence:
      'Giá trị có gạch đứt mở ra câu đã nói điều ấy; câu được tô vàng trong bài. Màu vàng không dùng vào việc gì khác.',
    evidenceSign: 'Hà Nội',
    inferred:
      'Phần có gạch chấm không bài nào nói thẳng mà được suy ra, chẳng hạn năm của một tin ra ngày 2 tháng 1 về việc «ngày 29/12».',
    inferredSign: 'năm 2019',
    missing:
      'Điều không bài nào nói thì được nói là thiếu, không để trống và không đoán. Ngày sai tệ hơn không có ngày.',
    missingSign: 'bài không nêu',
    hit: 'Từ đang tìm được gạch chân đỏ.',
    hitSign: 'thông tin đối ngoại',
  },
  search: {
    heading: 'Tìm trong kỷ yếu',
    text: [
      'Gõ có dấu hay không dấu đều được: «thong tin doi ngoai». Dấu đã gõ thì được tính: «đường» đứng trước «dương». Gõ Telex hay VNI khi quên bật bộ gõ cũng hiểu: «thoong tin ddoois ngoaij».',
      'Đặt trong ngoặc kép để tìm đúng cụm: "biên giới biển". Đặt dấu trừ để bỏ: -tập huấn. Số văn bản gõ kiểu nào cũng nhận: «KL 16», «16-kl/tw», «ket luan so 16».',
      'Phím «/» đưa con trỏ vào ô tìm. Trong một hội nghị mở từ kết quả tìm, «n» và «N» đi đến chỗ khớp sau và trước.',
    ],
  },
  correct: {
    heading: 'Khi thấy chỗ sai',
    text: [
      'Mở điều ghi sai để thấy câu và quy tắc đã đọc ra nó. Gửi cho người giữ kho bốn thứ: địa chỉ trang, điều sai, điều đúng, và nguồn chứng minh. Bản đính chính đứng cạnh điều cũ, kèm lý do, nguồn, người và ngày đính chính; không có gì bị sửa lặng lẽ.',
      'Địa chỉ của một hội nghị không đổi. Nếu ngày được sửa hay hai bản ghi nhập làm một, địa chỉ cũ dẫn tới địa chỉ mới.',
    ],
  },
  gaps: 'Điều kho chưa biết được bày riêng ở trang',
  data: {
    heading: 'Dữ liệu và giấy phép',
    text: [
      'Bản ghi và danh mục theo giấy phép Creative Commons Ghi công 4.0 (CC BY 4.0): được dùng lại cho mọi mục đích, chỉ cần ghi nguồn. Mã nguồn theo giấy phép MIT. Tin bài gốc thuộc về báo đã đăng.',
      'Trang này không đặt cookie, không theo dõi người đọc, không gọi đến máy chủ nào khác.',
    ],
  },
} as const
