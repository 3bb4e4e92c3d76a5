/**
 * Family names that are hardly anything else when capitalised before another capital: with one of them capitals are a
 * name even where no honorific stands. From the usual lists of family names of Kinh, Tày, Nùng, Thái, Mông, Hoa, Khmer,
 * Cham and Highland peoples.
 */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương lâm phùng mai tô hà
  cao chu châu tạ thái đinh lương lưu mạc nghiêm nông quách thạch tôn tống triệu vi hứa kiều lục lò lù lường lữ giàng
  vàng sùng thào tráng cầm bế bạch doãn đàm đậu hầu khuất tăng thân phí ksor siu niê rơ điểu giáp cù khổng khương lã ninh nhữ
  trình thiều tiêu ung ứng vừ quàng chẩu hạng pờ lỳ rah kpă puih nay rcom rmah pinăng chamaléa mùa cư bàn khúc lại ma ngọ
  quản tòng lềm sầm danh diệp trà viên từ kim la ôn thẩm trang uông xa xuân y h' k' ngụy chử nghê cấn khiếu sái tiết ung viêm vòng voòng sìn lự lèo cà chảo tẩn lồ thền chang chíu tằng lỷ thị mạnh âu bồ mlô byă êban ayun kbuôr bríu alăng zơrâm bhling bhnướch pơloong coor hôih hùng sùng lầu cứ hờ thân chẩu phù
  vưu liễu bành kha mẫn tưởng`.split(/\s+/u),
)
