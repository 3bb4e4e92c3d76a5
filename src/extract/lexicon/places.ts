import { fold } from '../../text/fold.ts'

/** Provinces and cities under central rule, by the names reports of 2008–2026 use for them. */
const PROVINCES = [
  'Hà Nội',
  'Hà Giang',
  'Cao Bằng',
  'Bắc Kạn',
  'Tuyên Quang',
  'Lào Cai',
  'Điện Biên',
  'Lai Châu',
  'Sơn La',
  'Yên Bái',
  'Hòa Bình',
  'Thái Nguyên',
  'Lạng Sơn',
  'Quảng Ninh',
  'Bắc Giang',
  'Phú Thọ',
  'Vĩnh Phúc',
  'Bắc Ninh',
  'Hải Dương',
  'Hải Phòng',
  'Hưng Yên',
  'Thái Bình',
  'Hà Nam',
  'Nam Định',
  'Ninh Bình',
  'Thanh Hóa',
  'Nghệ An',
  'Hà Tĩnh',
  'Quảng Bình',
  'Quảng Trị',
  'Thừa Thiên Huế',
  'Huế',
  'Đà Nẵng',
  'Quảng Nam',
  'Quảng Ngãi',
  'Bình Định',
  'Phú Yên',
  'Khánh Hòa',
  'Ninh Thuận',
  'Bình Thuận',
  'Kon Tum',
  'Gia Lai',
  'Đắk Lắk',
  'Đắk Nông',
  'Lâm Đồng',
  'Bình Phước',
  'Tây Ninh',
  'Bình Dương',
  'Đồng Nai',
  'Bà Rịa - Vũng Tàu',
  'Thành phố Hồ Chí Minh',
  'Long An',
  'Tiền Giang',
  'Bến Tre',
  'Trà Vinh',
  'Vĩnh Long',
  'Đồng Tháp',
  'An Giang',
  'Kiên Giang',
  'Cần Thơ',
  'Hậu Giang',
  'Sóc Trăng',
  'Bạc Liêu',
  'Cà Mau',
  'Hà Tây',
] as const

/** Other spellings and short forms of a province. */
const PROVINCE_VARIANTS: Readonly<Record<string, (typeof PROVINCES)[number]>> = {
  TPHCM: 'Thành phố Hồ Chí Minh',
  'TP.HCM': 'Thành phố Hồ Chí Minh',
  'TP. HCM': 'Thành phố Hồ Chí Minh',
  'TP HCM': 'Thành phố Hồ Chí Minh',
  'TP Hồ Chí Minh': 'Thành phố Hồ Chí Minh',
  'TP. Hồ Chí Minh': 'Thành phố Hồ Chí Minh',
  'TP.Hồ Chí Minh': 'Thành phố Hồ Chí Minh',
  'thành phố Hồ Chí Minh': 'Thành phố Hồ Chí Minh',
  'Sài Gòn': 'Thành phố Hồ Chí Minh',
  'Bà Rịa-Vũng Tàu': 'Bà Rịa - Vũng Tàu',
  'Bà Rịa – Vũng Tàu': 'Bà Rịa - Vũng Tàu',
  'BR-VT': 'Bà Rịa - Vũng Tàu',
  'Thừa Thiên - Huế': 'Thừa Thiên Huế',
  'Thừa Thiên-Huế': 'Thừa Thiên Huế',
  'Thừa Thiên – Huế': 'Thừa Thiên Huế',
  'TT-Huế': 'Thừa Thiên Huế',
  'Đăk Lăk': 'Đắk Lắk',
  'Đắc Lắc': 'Đắk Lắk',
  'Đắk Lắc': 'Đắk Lắk',
  Daklak: 'Đắk Lắk',
  'Đăk Nông': 'Đắk Nông',
  'Đắc Nông': 'Đắk Nông',
  Kontum: 'Kon Tum',
  'Bắc Cạn': 'Bắc Kạn',
}

/** Towns in which conferences meet, by province as it was before July 2025. */
const TOWNS: Readonly<Record<string, readonly string[]>> = {
  'An Giang': ['Long Xuyên', 'Châu Đốc'],
  'Bà Rịa - Vũng Tàu': ['Vũng Tàu', 'Bà Rịa'],
  'Bình Định': ['Quy Nhơn', 'Qui Nhơn'],
  'Bình Dương': ['Thủ Dầu Một', 'Dĩ An', 'Thuận An'],
  'Bình Phước': ['Đồng Xoài'],
  'Bình Thuận': ['Phan Thiết'],
  'Cần Thơ': ['Ninh Kiều'],
  'Đắk Lắk': ['Buôn Ma Thuột', 'Buôn Mê Thuột'],
  'Đắk Nông': ['Gia Nghĩa'],
  'Điện Biên': ['Điện Biên Phủ'],
  'Đồng Nai': ['Biên Hòa', 'Long Khánh'],
  'Đồng Tháp': ['Cao Lãnh', 'Sa Đéc'],
  'Gia Lai': ['Pleiku'],
  'Hà Nam': ['Phủ Lý'],
  'Hà Nội': ['Thủ đô Hà Nội', 'Sơn Tây', 'Ba Đình'],
  'Hậu Giang': ['Vị Thanh'],
  'Khánh Hòa': ['Nha Trang', 'Cam Ranh'],
  'Kiên Giang': ['Rạch Giá', 'Phú Quốc', 'Hà Tiên'],
  'Lâm Đồng': ['Đà Lạt', 'Bảo Lộc'],
  'Lào Cai': ['Sa Pa', 'Sapa'],
  'Long An': ['Tân An'],
  'Nghệ An': ['Vinh', 'Cửa Lò'],
  'Ninh Thuận': ['Phan Rang', 'Phan Rang - Tháp Chàm'],
  'Phú Thọ': ['Việt Trì'],
  'Phú Yên': ['Tuy Hòa'],
  'Quảng Bình': ['Đồng Hới'],
  'Quảng Nam': ['Tam Kỳ', 'Hội An'],
  'Quảng Ninh': ['Hạ Long', 'Móng Cái', 'Cẩm Phả', 'Uông Bí'],
  'Quảng Trị': ['Đông Hà'],
  'Thái Nguyên': ['Sông Công'],
  'Thanh Hóa': ['Sầm Sơn'],
  'Tiền Giang': ['Mỹ Tho'],
  'Thành phố Hồ Chí Minh': ['Thủ Đức'],
  'Vĩnh Phúc': ['Vĩnh Yên', 'Phúc Yên'],
}

/** Into which province the towns of another came in July 2025, when they became wards and special zones. */
const MERGED: Readonly<Record<string, string>> = {
  'Bà Rịa - Vũng Tàu': 'Thành phố Hồ Chí Minh',
  'Bình Định': 'Gia Lai',
  'Bình Dương': 'Thành phố Hồ Chí Minh',
  'Bình Phước': 'Đồng Nai',
  'Bình Thuận': 'Lâm Đồng',
  'Đắk Nông': 'Lâm Đồng',
  'Hà Nam': 'Ninh Bình',
  'Hậu Giang': 'Cần Thơ',
  'Kiên Giang': 'An Giang',
  'Long An': 'Tây Ninh',
  'Ninh Thuận': 'Khánh Hòa',
  'Phú Yên': 'Đắk Lắk',
  'Quảng Bình': 'Quảng Trị',
  'Quảng Nam': 'Đà Nẵng',
  'Tiền Giang': 'Đồng Tháp',
  'Vĩnh Phúc': 'Phú Thọ',
}

/** The province of a town that is called a ward or a special zone: «phường Quy Nhơn» lies in Gia Lai. */
export const provinceOfWard = (province: string) => MERGED[province] ?? province

/** Seas, islands and countries that stand in capitals, too. */
const OTHER_PLACES = [
  'Việt Nam',
  'Biển Đông',
  'Trường Sa',
  'Hoàng Sa',
  'Phú Quốc',
  'Côn Đảo',
  'Lý Sơn',
  'Trung Quốc',
  'Campuchia',
  'Hoa Kỳ',
  'Thái Lan',
  'Lào',
  'Tây Nguyên',
  'Hàn Quốc',
  'Nhật Bản',
  'Hà Lan',
  'La Hay',
  'Kim Sơn',
  'Tây Bắc',
  'Đông Nam Á',
  'Trung Bộ',
  'Nam Bộ',
  'Bắc Bộ',
  'Ba Lan',
  'Bồ Đào Nha',
  'Kim Bôi',
  'Hồ Chí Minh',
  'Vương quốc Anh',
] as const

/** Every spelling of a province or of one of its towns, with the province it means. */
const PROVINCE_OF: ReadonlyMap<string, string> = new Map([
  ...PROVINCES.map((name) => [name, name] as const),
  ...Object.entries(PROVINCE_VARIANTS),
  ...Object.entries(TOWNS).flatMap(([province, towns]) => towns.map((town) => [town, province] as const)),
])

const BY_FOLD: ReadonlyMap<string, string> = new Map(
  [...PROVINCE_OF].map(([form, province]) => [fold(form), province]),
)

/** The province that a spelling means, with or without marks and capitals: «TP. HCM» → «Thành phố Hồ Chí Minh». */
export function provinceOf(form: string): string | null {
  return PROVINCE_OF.get(form) ?? BY_FOLD.get(fold(form)) ?? null
}

/** Names of provinces proper, without towns. */
export const PROVINCE_FORMS: readonly string[] = [...PROVINCES, ...Object.keys(PROVINCE_VARIANTS)]
export const TOWN_FORMS: readonly string[] = Object.values(TOWNS).flat()
export const PLACE_NAMES: readonly string[] = [...PROVINCE_FORMS, ...TOWN_FORMS, ...OTHER_PLACES].filter(
  (name) => name.includes(' ') || name.length > 4,
)
