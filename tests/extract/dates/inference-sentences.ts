import type { TableSentences } from '../rule-sentences.ts'

const LESSONS = 'Ngày 16/1, tỉnh tổ chức hội nghị tổng kết công tác thông tin đối ngoại.'

/** What is inferred of a date, by the words it is inferred from; read in a report put online on 11 October 2019 where it says «hôm nay». */
export const INFERENCE_SENTENCES: TableSentences<string> = {
  'date/today': {
    reads: [
      ['Chiều nay, tại Hà Nội, Cục tổ chức hội nghị tập huấn.', 'Chiều nay'],
      ['Hôm nay, Sở khai giảng lớp bồi dưỡng nghiệp vụ.', 'Hôm nay'],
      ['Chiều qua, tại Huế, Sở tổ chức hội nghị giao ban.', 'Chiều qua'],
    ],
    leaves: [
      'Hôm nay, giá vàng tăng mạnh trở lại.',
      'Hôm nay anh về, lớp học đã tan.',
      'Vừa qua, Sở tổ chức hội nghị giao ban.',
    ],
  },
  'date/closing-day': {
    reads: [
      [
        'Sáng 22-9-2020, Cục Mẫu khai mạc lớp bồi dưỡng.\nLớp học kéo dài đến ngày 25-9.',
        'kéo dài đến ngày 25-9',
      ],
      [
        'Lớp bồi dưỡng khai giảng ngày 8/5/2019 tại Mẫu.\nLớp bồi dưỡng bế mạc ngày 10/5/2019.',
        'bế mạc ngày 10/5/2019',
      ],
      [
        'Sáng 4/3/2019, Sở mở lớp bồi dưỡng.\nLớp học sẽ bế giảng vào chiều 6/3/2019.',
        'sẽ bế giảng vào chiều 6/3/2019',
      ],
    ],
    leaves: [
      'Sáng 22-9-2020, Cục Mẫu khai mạc lớp bồi dưỡng.\nHội thi của các lớp học sẽ bế mạc ngày 25-12.',
      'Sáng 22-9-2020, Cục Mẫu khai mạc lớp bồi dưỡng.\nLễ hội hoa ở huyện bế mạc ngày 25-9.',
      'Sáng 22-9-2020, Cục Mẫu khai mạc lớp bồi dưỡng.\nLớp học trước bế mạc ngày 20-9.',
    ],
  },
  'date/duration': {
    reads: [
      ['Ngày 12/7/2018, hội nghị tập huấn khai mạc.\nHội nghị kéo dài hai ngày.', 'kéo dài hai ngày'],
      ['Sáng 30/9/2019, lớp bồi dưỡng khai giảng.\nLớp học diễn ra trong 3 ngày.', 'diễn ra trong 3 ngày'],
      [
        'Sáng 30/9/2019, lớp bồi dưỡng khai giảng.\nTrong thời gian 4 ngày, học viên nghe năm bài.',
        'Trong thời gian 4 ngày',
      ],
    ],
    leaves: [
      'Ngày 12/7/2018, hội nghị tập huấn khai mạc.\nChuyến đi biển kéo dài hai ngày.',
      'Ngày 12/7/2018, hội nghị tập huấn khai mạc.\nHội nghị hai ngày trước đã bàn việc này.',
      'Ngày 12/7/2018, hội nghị tập huấn khai mạc.\nKhóa học kéo dài hai tháng.',
    ],
  },
  'year/event-name': {
    reads: [
      [
        'Chiều 23/2, Ban Chỉ đạo tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2022.',
        'năm 2022',
      ],
      [
        'Ngày 24/12, Ban Chỉ đạo tổ chức Hội nghị tổng kết công tác thông tin đối ngoại năm 2019.',
        'năm 2019',
      ],
      ['Sở Ngoại vụ vừa mở lớp bồi dưỡng nghiệp vụ đối ngoại năm 2021 cho cán bộ huyện.', 'năm 2021'],
    ],
    leaves: [
      'Ngày 20/12, tỉnh tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2022.',
      'Chiều 9/11, tỉnh tổ chức Hội nghị tập huấn thực hiện Chiến lược giai đoạn 2011-2020.',
      'Ngày 9/7, Sở tổ chức Hội nghị tổng kết công tác thông tin đối ngoại năm 2019.',
    ],
  },
  'year/published': {
    reads: [
      ['Chiều 9/10, Sở tổ chức lớp bồi dưỡng nghiệp vụ. Hôm nay trời mưa.', 'Chiều 9/10'],
      ['Ngày 1/9, Sở tổ chức lớp bồi dưỡng nghiệp vụ. Hôm nay trời mưa.', 'Ngày 1/9'],
      ['Sáng nay (11/10), Sở mở lớp tập huấn. Hôm nay trời mưa.', 'Sáng nay (11/10)'],
    ],
    leaves: [
      'Chiều 9/6, Sở tổ chức lớp bồi dưỡng nghiệp vụ. Hôm nay trời mưa.',
      'Chiều 12/10, Sở tổ chức lớp bồi dưỡng nghiệp vụ. Hôm nay trời mưa.',
      'Chiều 9/10/2019, Sở tổ chức lớp bồi dưỡng nghiệp vụ. Hôm nay trời mưa.',
    ],
  },
  'year/same-day': {
    reads: [
      ['Sáng 8/6, Sở khai giảng lớp tập huấn.\nGiấy mời ghi ngày 08/6/2019.', '08/6/2019'],
      ['Chiều 5-3, Sở tổ chức hội nghị giao ban.\nGiấy mời họp ngày 5.3.2018 đã gửi sớm.', '5.3.2018'],
      [
        'Sáng 21/6, Tỉnh ủy tổ chức buổi gặp mặt báo chí.\nCả nước nhớ 90 năm nghề báo (21/6/1925 - 21/6/2015).',
        '21/6/2015',
      ],
    ],
    leaves: [
      'Sáng 8/6, Sở khai giảng lớp tập huấn.\nGiấy mời ghi ngày 09/6/2019.',
      'Sáng 8/6, Sở khai giảng lớp tập huấn.\nĐường dây nóng 08/6/2019/24.',
      'Ngày 5/3, Sở tổ chức hội nghị giao ban.\nQuy chế có hiệu lực từ 05/03/2018.',
      'Sáng 21/6, Tỉnh ủy tổ chức buổi gặp mặt báo chí.\nNgày 21/6/1925, tờ báo ấy ra số đầu.',
      'Ngày 15/6, Sở tổ chức hội nghị giao ban.\nKết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị được phát.',
      'Sáng 8/6/2019, Sở khai giảng lớp tập huấn.\nLớp học mở ngày 08/6/2019.',
    ],
  },
  'year/closing-day': {
    reads: [
      ['Lớp tập huấn khai giảng ngày 4/3 và bế giảng ngày 6/3/2019.', 'bế giảng ngày 6/3/2019'],
      [
        'Sáng 4/3, Sở mở lớp bồi dưỡng.\nLớp học sẽ bế mạc vào chiều 6/3/2019.',
        'sẽ bế mạc vào chiều 6/3/2019',
      ],
      [
        'Sáng 22-9, Cục Mẫu khai mạc lớp bồi dưỡng.\nLớp học kéo dài đến ngày 25-9-2020.',
        'kéo dài đến ngày 25-9-2020',
      ],
    ],
    leaves: [
      'Sáng 22-9, Cục Mẫu khai mạc lớp bồi dưỡng.\nHội thi của các lớp học sẽ bế mạc ngày 25-12-2020.',
      'Sáng 22-9, Cục Mẫu khai mạc lớp bồi dưỡng.\nLớp học kéo dài đến ngày 25-9.',
      'Sáng 22-9, Cục Mẫu khai mạc lớp bồi dưỡng.\nLớp học trước bế mạc ngày 20-9-2020.',
    ],
  },
  'year/quarter': {
    reads: [
      ['Ngày 5/4, Sở tổ chức Hội nghị giao ban quý I/2021.', 'quý I/2021'],
      ['Ngày 5/1, Sở tổ chức Hội nghị giao ban quý IV năm 2020.', 'quý IV năm 2020'],
      ['Quý II/2018, Sở Ngoại vụ tổ chức hội nghị giao ban.', 'Quý II/2018'],
    ],
    leaves: [
      'Ngày 5/9, Sở tổ chức Hội nghị giao ban quý I/2021.',
      'Từ quý II/2018, Sở Ngoại vụ tổ chức hội nghị giao ban mỗi tháng.',
      'Hội nghị giao ban quý IV năm 2018 do Sở Ngoại vụ tổ chức có 40 người dự.',
    ],
  },
  'year/reviewed': {
    reads: [
      [`${LESSONS}\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.\nHội nghị bàn phương hướng năm 2017.`, 'năm 2016'],
      [`${LESSONS}\nKết quả năm 2016 rất khá.\nKế hoạch năm 2017 gồm ba việc.`, 'năm 2016'],
      [`${LESSONS}\nHạn chế của năm 2016 là kinh phí.\nNhiệm vụ năm 2017 gồm ba việc.`, 'năm 2016'],
    ],
    leaves: [
      `${LESSONS}\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.`,
      `${LESSONS}\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.\nHội nghị bàn phương hướng năm 2019.`,
      `${LESSONS.replace('16/1', '16/7')}\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.\nHội nghị bàn phương hướng năm 2017.`,
    ],
  },
  'year/planned': {
    reads: [
      [`${LESSONS}\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.\nHội nghị bàn phương hướng năm 2017.`, 'năm 2017'],
      [`${LESSONS}\nKết quả năm 2016 rất khá.\nKế hoạch năm 2017 gồm ba việc.`, 'năm 2017'],
      [`${LESSONS}\nHạn chế của năm 2016 là kinh phí.\nNhiệm vụ năm 2017 gồm ba việc.`, 'năm 2017'],
    ],
    leaves: [
      `${LESSONS}\nHội nghị bàn phương hướng năm 2017.`,
      `${LESSONS}\nTheo báo cáo, năm 2017 tỉnh mở 12 lớp.\nHội nghị bàn phương hướng năm 2017.`,
      `${LESSONS}\nTheo báo cáo, năm 2016 tỉnh mở 12 lớp.\nĐến năm 2017, tỉnh có 30 trang tin.`,
    ],
  },
  'year/directive-spread': {
    reads: [
      [
        'Ngày 18/9, Tỉnh ủy tổ chức hội nghị triển khai Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.\nTừ đầu năm 2023 đến nay, tỉnh đã mở ba lớp.',
        'Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị',
      ],
      [
        'Ngày 20/7, Huyện ủy tổ chức hội nghị quán triệt Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.\nNăm 2023, huyện mở ba lớp.',
        'Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị',
      ],
      [
        'Sáng 5/12, Tỉnh ủy tổ chức hội nghị quán triệt Chỉ thị số 26-CT/TW ngày 10/9/2008 của Ban Bí thư.\nTrong năm 2008, tỉnh mở ba lớp.',
        'Chỉ thị số 26-CT/TW ngày 10/9/2008 của Ban Bí thư',
      ],
    ],
    leaves: [
      'Ngày 18/9, Tỉnh ủy tổ chức hội nghị triển khai Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.\nMục tiêu đến năm 2030 là mỗi huyện có một trang tin.',
      'Ngày 18/4, Tỉnh ủy tổ chức hội nghị triển khai Kết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị.\nNăm 2023 tỉnh đã mở ba lớp.',
      'Ngày 18/9, Tỉnh ủy tổ chức hội nghị tập huấn nghiệp vụ.\nKết luận số 57-KL/TW, ngày 15/6/2023 của Bộ Chính trị được phát trong năm 2023.',
    ],
  },
}
