/** Who sits in the hall: the subjects of hearing, discussing and learning. */
export const AUDIENCE =
  'hội nghị|hội thảo|lớp học|lớp tập huấn|các đại biểu|đại biểu|học viên|mọi người|các thành viên|các đồng chí|những người dự|đại diện|các tỉnh|địa phương|người học|các đơn vị|các cơ quan|nhiều ý kiến|các chuyên gia|các ý kiến|hai bên|các bên'

/** Somebody who speaks for himself: an honorific or an office before the verb. */
export const SPEAKER = String.raw`(?<![A-Za-zÀ-ỹ])(?:đồng chí|đ/c|ông|bà|thứ trưởng|bộ trưởng|cục trưởng|giám đốc|chủ tịch|trưởng ban|phó trưởng ban|thượng tướng|trung tướng|thiếu tướng|đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|bí thư|chính ủy|tư lệnh|vụ trưởng|trưởng phòng|đại sứ|tổng lãnh sự|ts|ths|lãnh đạo|đại diện|ban tổ chức|giáo sư|tiến sĩ|kỹ sư|nhà báo|trưởng thôn|già làng|ngư dân|doanh nghiệp|các ý kiến)(?![A-Za-zÀ-ỹ])`

/** Whether a text in small letters names somebody who may speak. */
export const NAMES_SPEAKER = new RegExp(SPEAKER, 'u')

/** Who holds events, at the head of a sentence in small letters: «bộ ngoại giao», «ban tổ chức», «hai bên». */
export const BODY =
  '(?:bộ|sở|ban(?! đầu)|cục|vụ|viện|học viện|ubnd|tỉnh ủy|hội(?! (?:nghị|thảo|trường|viên))|liên hiệp|báo(?! (?:chí|cáo))|đài|phòng|trung tâm|đơn vị tổ chức|ban tổ chức|hai bên|các bên|hai cơ quan)'

/** How a sentence begins that gives what a report says: «Trình bày báo cáo …», «Qua báo cáo …». */
export const REPORT =
  '(?:tuy nhiên, |song, |mở đầu, )?(?:trình bày |(?:theo|qua) )?(?:các )?báo cáo(?! viên| (?:một số )?(?:nội dung|tình hình))'

/** How the chair begins when the day is summed up. */
export const CONCLUDING =
  'kết luận|tổng kết (?:hội nghị|hội thảo|tọa đàm|lớp|khóa|buổi)|bế mạc|kết thúc|khép lại|phát biểu (?:kết luận|chỉ đạo|bế mạc)|thay mặt'

/** What somebody asks of others or decides is another thing than what he tells. */
export const ASKING = 'thống nhất|yêu cầu|đề nghị'
