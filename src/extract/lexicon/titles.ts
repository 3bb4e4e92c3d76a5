import { anyOf } from '../../text/pattern.ts'

/** Words that may stand before an office: «nguyên Bộ trưởng», «Quyền Vụ trưởng». */
const BEFORE_OFFICE = '(?:(?:nguyên|quyền|cựu|đương kim)\\s+)?'

const PLAIN_OFFICES = [
  'Ủy viên', 'UVBTV', 'UVTV', 'UVBCH', 'UVTW', 'TUV', 'Tỉnh ủy viên', 'Thành ủy viên', 'Đảng ủy viên', 'Huyện ủy viên',
  'Tổng Bí thư', 'Bí thư', 'Chủ tịch', 'Tổng Thư ký', 'Thư ký', 'Thường trực', 'Trưởng đoàn', 'Trưởng ban', 'Trưởng phòng',
  'Trưởng Tiểu ban', 'Trưởng tiểu ban', 'Trưởng BCĐ', 'Trưởng Ban', 'Trưởng khoa', 'Trưởng cơ quan', 'Trưởng đại diện',
  'Trưởng đài', 'Thủ tướng', 'Bộ trưởng', 'Thứ trưởng', 'Ngoại trưởng', 'Tổng cục trưởng', 'Cục trưởng', 'Vụ trưởng',
  'Viện trưởng', 'Hiệu trưởng', 'Tổng Giám đốc', 'Giám đốc', 'Tổng biên tập', 'Chánh Văn phòng', 'Chánh Thanh tra', 'Chánh án',
  'Tổng Kiểm toán', 'Người phát ngôn', 'Phát ngôn viên', 'Đại sứ', 'Tổng Lãnh sự', 'Tham tán', 'Hàm Vụ trưởng', 'Vụ phó', 'Cục phó',
  'Tham mưu trưởng', 'Tư lệnh', 'Chính ủy', 'Chính trị viên', 'Chỉ huy trưởng', 'Chủ nhiệm', 'Cảnh sát trưởng', 'Giảng viên',
  'Báo cáo viên', 'Chuyên gia', 'Chuyên viên', 'Thống đốc', 'Trợ lý', 'Viện phó', 'Đội trưởng', 'Đồn trưởng', 'Đại biểu Quốc hội',
  'Tổng Tham mưu trưởng', 'Phó trưởng Đoàn', 'Điều phối viên', 'PCT', 'PBT', 'CT', 'Nhà báo', 'Luật sư', 'Trưởng Công an',
] as const

/** Military and police ranks: titles that stand before a name only. */
export const RANKS = [
  'Đại tướng', 'Thượng tướng', 'Trung tướng', 'Thiếu tướng', 'Chuẩn Đô đốc', 'Phó Đô đốc', 'Đô đốc', 'Đại tá', 'Thượng tá',
  'Trung tá', 'Thiếu tá', 'Đại úy', 'Thượng úy', 'Trung úy', 'Thiếu úy',
] as const

/** Degrees and honours before a name. */
const DEGREES = ['GS.TS', 'GS. TS', 'GS, TS', 'PGS.TS', 'PGS. TS', 'PGS, TS', 'PGS', 'GS', 'TS', 'ThS', 'Th.S', 'TSKH', 'Giáo sư', 'Phó Giáo sư', 'Tiến sĩ', 'Thạc sĩ', 'NSND', 'NSƯT', 'BS', 'KS', 'LS', 'CN'] as const

const DEGREE = `(?:${anyOf(DEGREES)})\\.?`

/** How a report introduces a person without saying what he or she is. */
export const HONORIFICS = ['các đồng chí', 'các ông', 'các bà', 'đồng chí', 'đ/c', 'ông', 'bà', 'anh', 'chị', 'ngài', 'cô', 'TBT'] as const

export const HONORIFIC = `(?:${anyOf(HONORIFICS)})`
export const RANK = `(?:${anyOf(RANKS)})`
export const RANK_OR_DEGREE = `(?:${RANK}|${DEGREE})`

/** The first words of an office: «Phó Trưởng ban», «nguyên Ủy viên», «Trưởng Ban». */
export const OFFICE = `(?:${BEFORE_OFFICE}(?:(?:các\\s+)?phó\\s+)?(?:${anyOf(PLAIN_OFFICES)})|phó\\s+(?:đoàn|ban)|${RANK})`
