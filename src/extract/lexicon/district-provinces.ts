/** Districts by province as it was before July 2025; names that two provinces share, such as «Châu Thành», are left out. */
const DISTRICTS: Readonly<Record<string, string>> = {
  'Hà Giang':
    'Đồng Văn, Mèo Vạc, Yên Minh, Quản Bạ, Vị Xuyên, Bắc Mê, Hoàng Su Phì, Xín Mần, Bắc Quang, Quang Bình',
  'Cao Bằng':
    'Bảo Lạc, Thông Nông, Hà Quảng, Trà Lĩnh, Trùng Khánh, Hạ Lang, Quảng Uyên, Phục Hòa, Hòa An, Nguyên Bình, Thạch An, Quảng Hòa',
  'Bắc Kạn': 'Pác Nặm, Ba Bể, Ngân Sơn, Bạch Thông, Chợ Đồn, Na Rì',
  'Tuyên Quang': 'Lâm Bình, Na Hang, Chiêm Hóa, Hàm Yên, Yên Sơn, Sơn Dương',
  'Lào Cai': 'Bát Xát, Mường Khương, Si Ma Cai, Bắc Hà, Bảo Thắng, Bảo Yên, Văn Bàn',
  'Điện Biên': 'Mường Nhé, Nậm Pồ, Mường Chà, Tủa Chùa, Tuần Giáo, Điện Biên Đông, Mường Ảng',
  'Lai Châu': 'Tam Đường, Mường Tè, Sìn Hồ, Phong Thổ, Than Uyên, Nậm Nhùn',
  'Sơn La':
    'Quỳnh Nhai, Thuận Châu, Mường La, Bắc Yên, Phù Yên, Mộc Châu, Yên Châu, Mai Sơn, Sông Mã, Sốp Cộp, Vân Hồ',
  'Yên Bái': 'Lục Yên, Văn Yên, Mù Cang Chải, Trấn Yên, Trạm Tấu, Văn Chấn, Yên Bình, Nghĩa Lộ',
  'Hòa Bình': 'Đà Bắc, Kim Bôi, Cao Phong, Tân Lạc, Mai Châu, Lạc Sơn, Yên Thủy, Lạc Thủy',
  'Thái Nguyên': 'Định Hóa, Phú Lương, Đồng Hỷ, Võ Nhai, Đại Từ, Phổ Yên, Phú Bình',
  'Lạng Sơn':
    'Tràng Định, Bình Gia, Văn Lãng, Cao Lộc, Văn Quan, Bắc Sơn, Hữu Lũng, Chi Lăng, Lộc Bình, Đình Lập',
  'Quảng Ninh': 'Bình Liêu, Tiên Yên, Đầm Hà, Hải Hà, Ba Chẽ, Vân Đồn, Đông Triều, Quảng Yên, Cô Tô',
  'Bắc Giang': 'Lục Ngạn, Lục Nam, Sơn Động, Yên Thế, Hiệp Hòa, Việt Yên, Tân Yên, Lạng Giang, Yên Dũng',
  'Phú Thọ': 'Yên Lập, Hạ Hòa, Cẩm Khê, Đoan Hùng, Lâm Thao, Phù Ninh, Thanh Ba',
  'Vĩnh Phúc': 'Tam Đảo, Lập Thạch, Bình Xuyên, Vĩnh Tường',
  'Hải Phòng': 'Cát Hải, Bạch Long Vĩ, Vĩnh Bảo, Tiên Lãng, Thủy Nguyên, Đồ Sơn, Kiến Thụy',
  'Thái Bình': 'Thái Thụy, Tiền Hải, Kiến Xương, Đông Hưng, Hưng Hà, Quỳnh Phụ, Vũ Thư',
  'Nam Định': 'Giao Thủy, Hải Hậu, Nghĩa Hưng, Xuân Trường, Trực Ninh, Nam Trực, Ý Yên, Vụ Bản',
  'Ninh Bình': 'Kim Sơn, Yên Khánh, Yên Mô, Gia Viễn, Nho Quan, Hoa Lư',
  'Thanh Hóa':
    'Mường Lát, Quan Sơn, Quan Hóa, Lang Chánh, Thường Xuân, Bá Thước, Ngọc Lặc, Như Xuân, Như Thanh, Hậu Lộc, Hoằng Hóa, Quảng Xương, Nga Sơn, Nghi Sơn, Tĩnh Gia, Thọ Xuân, Hà Trung, Nông Cống, Triệu Sơn, Cẩm Thủy',
  'Nghệ An':
    'Tương Dương, Con Cuông, Anh Sơn, Thanh Chương, Quế Phong, Quỳ Châu, Quỳ Hợp, Diễn Châu, Quỳnh Lưu, Nghi Lộc, Yên Thành, Đô Lương, Nam Đàn, Hưng Nguyên, Tân Kỳ, Nghĩa Đàn',
  'Hà Tĩnh':
    'Hương Sơn, Hương Khê, Vũ Quang, Nghi Xuân, Lộc Hà, Thạch Hà, Cẩm Xuyên, Kỳ Anh, Can Lộc, Đức Thọ, Hồng Lĩnh',
  'Quảng Bình': 'Minh Hóa, Tuyên Hóa, Quảng Trạch, Bố Trạch, Lệ Thủy, Ba Đồn',
  'Quảng Trị': 'Hướng Hóa, Đakrông, Vĩnh Linh, Gio Linh, Cam Lộ, Triệu Phong, Hải Lăng, Cồn Cỏ',
  'Thừa Thiên Huế': 'A Lưới, Quảng Điền, Phú Vang, Phú Lộc, Nam Đông, Hương Thủy, Hương Trà',
  'Đà Nẵng': 'Hoàng Sa, Hòa Vang, Sơn Trà, Liên Chiểu, Ngũ Hành Sơn, Cẩm Lệ',
  'Quảng Nam':
    'Tây Giang, Nam Giang, Đông Giang, Phước Sơn, Nam Trà My, Bắc Trà My, Núi Thành, Thăng Bình, Duy Xuyên, Điện Bàn, Đại Lộc, Quế Sơn, Tiên Phước, Hiệp Đức',
  'Quảng Ngãi':
    'Lý Sơn, Bình Sơn, Sơn Tịnh, Tư Nghĩa, Mộ Đức, Đức Phổ, Ba Tơ, Sơn Hà, Minh Long, Trà Bồng, Nghĩa Hành',
  'Bình Định': 'Hoài Nhơn, Phù Mỹ, Phù Cát, Tuy Phước, An Nhơn, Tây Sơn, Hoài Ân, Vân Canh',
  'Phú Yên': 'Sông Cầu, Tuy An, Đông Hòa, Đồng Xuân, Sông Hinh, Tây Hòa, Phú Hòa',
  'Khánh Hòa': 'Trường Sa, Vạn Ninh, Ninh Hòa, Cam Lâm, Diên Khánh, Khánh Sơn, Khánh Vĩnh',
  'Ninh Thuận': 'Ninh Hải, Thuận Nam, Thuận Bắc, Ninh Phước, Ninh Sơn, Bác Ái',
  'Bình Thuận':
    'Phú Quý, Tuy Phong, Bắc Bình, Hàm Thuận Bắc, Hàm Thuận Nam, Hàm Tân, La Gi, Tánh Linh, Đức Linh',
  'Kon Tum': 'Ngọc Hồi, Đắk Glei, Đăk Glei, Sa Thầy, Đắk Tô, Đăk Tô, Kon Plông, Tu Mơ Rông, Kon Rẫy',
  'Gia Lai':
    'Đức Cơ, Ia Grai, Chư Prông, Chư Sê, Chư Păh, Mang Yang, An Khê, Ayun Pa, Krông Pa, Kbang, Kông Chro, Phú Thiện, Ia Pa, Đak Đoa, Chư Pưh',
  'Đắk Lắk': 'Buôn Đôn, Ea Súp, Krông Năng, Krông Búk, Krông Bông, Krông Ana, Ea Kar, Cư Kuin, Buôn Hồ',
  'Đắk Nông': 'Cư Jút, Đắk Mil, Đắk Song, Tuy Đức, Krông Nô, Đắk Glong',
  'Lâm Đồng': 'Đơn Dương, Đức Trọng, Lâm Hà, Đam Rông, Lạc Dương, Di Linh, Đạ Tẻh, Cát Tiên, Đạ Huoai',
  'Bình Phước': 'Lộc Ninh, Bù Đốp, Bù Gia Mập, Bù Đăng, Hớn Quản, Phú Riềng, Bình Long, Chơn Thành',
  'Tây Ninh': 'Tân Biên, Bến Cầu, Trảng Bàng, Gò Dầu, Dương Minh Châu, Hòa Thành',
  'Bình Dương': 'Bến Cát, Dầu Tiếng, Phú Giáo, Bàu Bàng',
  'Đồng Nai': 'Nhơn Trạch, Long Thành, Trảng Bom, Xuân Lộc, Định Quán, Cẩm Mỹ, Vĩnh Cửu',
  'Bà Rịa - Vũng Tàu': 'Côn Đảo, Xuyên Mộc, Long Điền, Đất Đỏ, Châu Đức',
  'Thành phố Hồ Chí Minh': 'Cần Giờ, Củ Chi, Hóc Môn, Nhà Bè, Bình Chánh',
  'Long An':
    'Đức Huệ, Mộc Hóa, Vĩnh Hưng, Tân Hưng, Thạnh Hóa, Kiến Tường, Đức Hòa, Cần Giuộc, Cần Đước, Bến Lức, Thủ Thừa, Tân Trụ',
  'Tiền Giang': 'Gò Công Đông, Gò Công, Tân Phú Đông, Cai Lậy, Cái Bè, Chợ Gạo',
  'Bến Tre': 'Ba Tri, Thạnh Phú, Bình Đại, Giồng Trôm, Mỏ Cày Nam, Mỏ Cày Bắc',
  'Trà Vinh': 'Duyên Hải, Cầu Ngang, Trà Cú, Tiểu Cần, Cầu Kè, Càng Long',
  'Vĩnh Long': 'Long Hồ, Mang Thít, Vũng Liêm, Tam Bình, Trà Ôn',
  'Đồng Tháp': 'Hồng Ngự, Tân Hồng, Tháp Mười, Lấp Vò, Lai Vung',
  'An Giang': 'Tịnh Biên, Tri Tôn, An Phú, Thoại Sơn, Châu Phú',
  'Kiên Giang':
    'Kiên Hải, Giang Thành, Kiên Lương, Hòn Đất, An Minh, An Biên, Giồng Riềng, Gò Quao, U Minh Thượng',
  'Hậu Giang': 'Long Mỹ, Phụng Hiệp, Vị Thủy, Ngã Bảy',
  'Sóc Trăng': 'Vĩnh Châu, Trần Đề, Long Phú, Cù Lao Dung, Mỹ Xuyên, Mỹ Tú, Kế Sách, Ngã Năm, Thạnh Trị',
  'Bạc Liêu': 'Giá Rai, Hồng Dân',
  'Cà Mau': 'Ngọc Hiển, Năm Căn, Đầm Dơi, Cái Nước, Trần Văn Thời, U Minh, Thới Bình',
}

/** By capitals: tones tell «Tam Đường» from «Tam Dương», so that nothing may be folded but case. */
const PROVINCE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(DISTRICTS).flatMap(([province, names]) =>
    names.split(', ').map((name) => [name.toUpperCase(), province] as const),
  ),
)

/** The province of a district: «Lý Sơn» → «Quảng Ngãi»; null for one that is not known or not alone of its name. */
export const provinceOfDistrict = (name: string): string | null => PROVINCE_OF.get(name.toUpperCase()) ?? null
