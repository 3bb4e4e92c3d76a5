/** Districts and towns of a province whose first syllable is a family name: «Hoàng Mai», «Trần Văn Thời». */
export const DISTRICTS_LIKE_NAMES: readonly string[] = `
  Hoàng Mai, Hoàng Su Phì, Lý Nhân, Lý Sơn, Lâm Hà, Lâm Bình, Lâm Thao, Lương Sơn, Lương Tài, Mai Châu, Mai Sơn,
  Ninh Giang, Ninh Hải, Ninh Hòa, Ninh Phước, Ninh Sơn, Ninh Kiều, Cao Lãnh, Cao Lộc, Cao Phong, Châu Đức, Châu Phú,
  Châu Thành, Châu Đốc, Châu Thành A, Hà Quảng, Hà Trung, Hà Tiên, Hà Đông, Hồng Dân, Kim Bôi, Kim Bảng, Kim Động,
  Kim Sơn, Kim Thành, Lê Chân, Lục Nam, Lục Ngạn, Lục Yên, Lai Vung, Ngô Quyền, Nông Cống, Nông Sơn, Phan Rang,
  Phan Thiết, Phù Cát, Phù Cừ, Phù Mỹ, Phù Ninh, Phù Yên, Quản Bạ, Sìn Hồ, Thạch An, Thạch Hà, Thạch Thành, Thạch Thất,
  Thái Thụy, Thái Hòa, Trà Bồng, Trà Cú, Trà Ôn, Trà Lĩnh, Trần Đề, Trần Văn Thời, Triệu Phong, Triệu Sơn, Tô Hiệu,
  Võ Nhai, Vũ Quang, Vũ Thư, Xuân Lộc, Xuân Trường, Từ Sơn, Từ Liêm, Dương Kinh, Dương Minh Châu, Bạch Long Vĩ,
  Bạch Thông, Bàn Thạch, Âu Lâu, Lạc Sơn, Ứng Hòa, Tiêu Sơn, Mạc Đĩnh Chi, Hai Bà Trưng, Nam Từ Liêm, Bắc Từ Liêm
`
  .split(',')
  .map((name) => name.trim())
