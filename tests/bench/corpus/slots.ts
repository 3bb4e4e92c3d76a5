import path from 'node:path'
import { MINISTRIES } from '../../../src/extract/lexicon/bodies.ts'
import { FAMILY_NAMES } from '../../../src/extract/lexicon/family-names.ts'
import { PLACE_NAMES, TOWN_FORMS } from '../../../src/extract/lexicon/places.ts'
import { readAuthorities } from '../../../src/pipeline/read-authorities.ts'

const authorities = readAuthorities(path.resolve(import.meta.dirname, '../../../data/authorities'))

const listed = (text: string) => text.split(',').map((one) => one.trim())
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const namesOf = (records: readonly { readonly preferredForm: string }[]) =>
  records.map(({ preferredForm }) => preferredForm)

/** Onsets that are written before every vowel, and rimes with their tone: the many syllables that come seldom. */
const ONSETS = listed('b, ch, d, đ, h, kh, l, m, n, nh, ph, r, s, t, th, tr, v, x')
const RIMES = listed(
  'ang, ài, ông, ỏ, ươn, ìn, ậm, ắc, ếch, ình, ôi, ũng, ạp, ả, ung, ền, iêm, ọt, ây, uối, èo, ua, ữ, ương, ích, ẻ, ộc, ảo, ăn, ị, ớp, ương, ạnh, ụ, êu, óc, ầu, ít, ùm, ơi, ẫn, iết, oa, ừng, át, ẳm, ờ, uôn, ưa, ỉa, ép, ồi, ểnh, ẵng, ọ',
)

/** What may stand in a slot, the commonest first; a filling may have slots of its own. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  family: [...FAMILY_NAMES].filter((name) => !name.includes("'")).map(capital),
  middle: listed(
    'Văn, Thị, Đức, Minh, Thanh, Hữu, Quang, Ngọc, Xuân, Hồng, Quốc, Đình, Công, Thu, Kim, Bá, Trọng, Tuấn, Hải, Duy, Viết, Như, Khắc, Thế, Anh, Phương, Tiến, Mạnh, Bảo, Tấn, Chí, Hoài, Thúy, Bích',
  ),
  given: listed(
    'Anh, Hùng, Dũng, Hà, Hương, Lan, Tuấn, Minh, Nam, Sơn, Thảo, Hạnh, Bình, Cường, Long, Hải, Linh, Mai, Trang, Phong, Thắng, Nga, Yến, Vinh, Quân, Đạt, Khánh, Tâm, Oanh, Hiền, Thủy, Loan, Phúc, Toàn, Trung, Kiên, Vân, Nhung, Giang, Tùng, Hòa, Liên, Duyên, Thịnh, Khoa, Luân, Chiến, Đông, Tiệp, Quyền, Khuê, Nguyệt, Thoa, Diễm, Huệ, Ngân, Quý, Bách, Thạch, Chương, Nghĩa, Lợi, Hoàn, Tuyết, Vượng, Hưng, Điệp, Ái, Quỳnh, Triều, Khôi, Thông, Hậu, Cúc, Đào, Sen, Uyên, Khang, Bằng, Nhàn',
  ),
  person: ['{family} {middle} {given}', '{family} {given}', '{family} {middle} {middle} {given}'],
  office: [
    'Phó Chủ tịch UBND tỉnh',
    'Trưởng Ban Tuyên giáo Tỉnh ủy',
    'Giám đốc Sở Thông tin và Truyền thông',
    'Phó Cục trưởng Cục Thông tin đối ngoại',
    'Phó Trưởng Ban Tuyên giáo Trung ương',
    'Giám đốc Sở Ngoại vụ',
    'Thứ trưởng Bộ {ministry}',
    'Phó Giám đốc Công an tỉnh',
    'Chánh Văn phòng UBND tỉnh',
    'Tổng Biên tập Báo {province}',
    'Bí thư Huyện ủy {town}',
    'Chủ tịch UBND huyện {town}',
    'Chỉ huy trưởng Bộ đội Biên phòng tỉnh',
    'Chủ tịch Liên hiệp các tổ chức hữu nghị tỉnh',
    'Trưởng phòng Thông tin đối ngoại, Bộ {ministry}',
  ],
  province: namesOf(authorities.places),
  town: [...TOWN_FORMS, ...PLACE_NAMES],
  syllable: RIMES.flatMap((rime) => ONSETS.map((onset) => capital(onset + rime))),
  village: ['{syllable} {syllable}', '{syllable}', 'Tân {syllable}', 'Nậm {syllable}', '{syllable} {given}'],
  ministry: MINISTRIES.filter((name) => !/[&\d-]/u.test(name)),
  body: [
    'Ban Chỉ đạo công tác thông tin đối ngoại tỉnh {province}',
    'UBND tỉnh {province}',
    'Sở Thông tin và Truyền thông tỉnh {province}',
    'Ban Tuyên giáo Tỉnh ủy {province}',
    'Sở Ngoại vụ tỉnh {province}',
    ...namesOf(authorities.bodies),
  ],
  directive: [
    ...namesOf(authorities.directives),
    'Chỉ thị số {number}-CT/TU của Tỉnh ủy {province}',
    'Kế hoạch số {number}/KH-UBND ngày {day}/{month}/{year} của UBND tỉnh {province}',
    'Quyết định số {number}/QĐ-UBND của UBND tỉnh {province}',
    'Công văn số {number}/BTTTT-TTĐN',
  ],
  kind: ['tập huấn', 'tổng kết', 'triển khai', 'sơ kết', 'giao ban', 'quán triệt', 'gặp mặt'],
  subject: [
    'công tác thông tin đối ngoại',
    'công tác nhân quyền và thông tin đối ngoại',
    'thông tin, tuyên truyền về biển, đảo',
    'công tác thông tin biên giới',
    'kỹ năng phát ngôn và cung cấp thông tin cho báo chí',
    'công tác dân tộc, tôn giáo và đối ngoại nhân dân',
    'quảng bá hình ảnh địa phương ra nước ngoài',
    'công tác người Việt Nam ở nước ngoài',
  ],
  audience: [
    'cán bộ cơ sở',
    'báo cáo viên, tuyên truyền viên',
    'phóng viên các cơ quan báo chí',
    'lãnh đạo các sở, ban, ngành',
    'cán bộ văn hóa xã, phường',
    'đoàn viên, thanh niên',
    'kiều bào đang sinh sống tại {country}',
    'hội viên Hội Nông dân và Hội Phụ nữ',
    'cán bộ, chiến sĩ các đồn biên phòng',
    'già làng, trưởng bản, người có uy tín',
    'doanh nghiệp xuất khẩu',
    'sinh viên các trường đại học, cao đẳng',
    'chức sắc các tôn giáo',
    'ngư dân các xã ven biển',
    'hướng dẫn viên du lịch',
    'giáo viên ngoại ngữ',
  ],
  country: listed(
    'Lào, Trung Quốc, Campuchia, Nhật Bản, Hàn Quốc, Nga, Pháp, Đức, Hoa Kỳ, Ấn Độ, Úc, Thái Lan, Séc, Ba Lan, Canada, Cuba, Anh, Hà Lan, Ý, Bỉ, Malaysia, Singapore, Indonesia, Đài Loan, Thụy Điển',
  ),
  verb: listed(
    'đẩy mạnh, tăng cường, nâng cao chất lượng, đổi mới, chú trọng, mở rộng, duy trì, xây dựng, rà soát, củng cố, hoàn thiện, lồng ghép, đa dạng hóa, bồi dưỡng, giám sát, khảo sát, biên soạn',
  ),
  matter: [
    'tuyên truyền đường lối, chính sách của Đảng và Nhà nước',
    'nội dung và hình thức thông tin trên các trang tiếng nước ngoài',
    'trao đổi thông tin với các cơ quan báo chí {country}',
    'đội ngũ cộng tác viên ở {town}',
    'cụm thông tin cửa khẩu và bảng điện tử tại {town}',
    'chuyên mục truyền hình tiếng {country}',
    'đấu tranh, phản bác thông tin sai trái, xuyên tạc',
    'giới thiệu tiềm năng, thế mạnh và cơ hội đầu tư',
    'quảng bá di sản, lễ hội, ẩm thực của {province}',
    'quan hệ kết nghĩa với các địa phương của {country}',
    'công tác bảo hộ công dân và hỗ trợ kiều bào',
    'cơ chế phát ngôn và quy chế cung cấp thông tin',
    'đường truyền internet và hạ tầng số ở vùng sâu, vùng xa',
    'sách, tờ rơi, phim tài liệu và ấn phẩm song ngữ',
    'hoạt động giao lưu nhân dân hai bên biên giới',
    'kết quả phân giới cắm mốc với {country}',
    'phong trào bảo vệ chủ quyền, an ninh biên giới quốc gia',
    'việc theo dõi, tổng hợp dư luận báo chí nước ngoài',
    'mô hình câu lạc bộ pháp luật tại {town}',
    'trưng bày tư liệu về Hoàng Sa, Trường Sa',
    'sản phẩm nông nghiệp sạch, làng nghề truyền thống của {town}',
    'thu hút khách du lịch từ {country}',
    'kinh phí và trang thiết bị cho cơ sở',
    'việc dạy và học ngoại ngữ cho {audience}',
  ],
  task: [
    '{verb} {matter}',
    '{verb} {matter} cho {audience}',
    '{verb} {matter}, gắn với việc {verb} {matter}',
  ],
  difficulty: [
    'kinh phí còn hạn hẹp',
    'đội ngũ làm công tác này còn mỏng, chủ yếu kiêm nhiệm',
    'trình độ ngoại ngữ chưa đáp ứng yêu cầu',
    'sự phối hợp giữa các ngành có lúc thiếu nhịp nhàng',
    'địa bàn rộng, giao thông cách trở',
    'nội dung thông tin chưa thật hấp dẫn {audience}',
    'một số nơi chưa coi trọng việc {verb} {matter}',
    'thiết bị ở huyện {town} đã cũ',
  ],
  when: ['Sáng', 'Chiều', 'Sáng', 'Ngày', 'Tối'],
  number: Array.from({ length: 400 }, (_, nth) => String(nth + 2)),
  day: Array.from({ length: 28 }, (_, nth) => String(nth + 1)),
  month: Array.from({ length: 12 }, (_, nth) => String(nth + 1)),
  year: Array.from({ length: 20 }, (_, nth) => String(2025 - nth)),
}
