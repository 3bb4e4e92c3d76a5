import { anyOf } from '../../text/pattern.ts'

/** Countries as reports write them; between an office and a name they are of the office: «Đại sứ Canada John Smith». */
const COUNTRIES = [
  ...['Ai Cập', 'Algeria', 'Angola', 'Anh', 'Argentina', 'Armenia', 'Australia', 'Azerbaijan', 'Ba Lan'],
  ...['Bangladesh', 'Belarus', 'Bỉ', 'Bồ Đào Nha', 'Brazil', 'Brunei', 'Bulgaria', 'Campuchia', 'Canada'],
  ...['Chile', 'Colombia', 'Cuba', 'Đan Mạch', 'Đức', 'Hà Lan', 'Hàn Quốc', 'Hoa Kỳ', 'Hungary', 'Hy Lạp'],
  ...[
    'Indonesia',
    'Iran',
    'Iraq',
    'Ireland',
    'Israel',
    'Italia',
    'Kazakhstan',
    'Kuwait',
    'Lào',
    'Luxembourg',
  ],
  ...['Malaysia', 'Ma-rốc', 'Mexico', 'Mông Cổ', 'Mozambique', 'Mỹ', 'Myanmar', 'Na Uy', 'Nam Phi', 'Nepal'],
  ...['New Zealand', 'Nga', 'Nhật Bản', 'Nigeria', 'Oman', 'Pakistan', 'Palestine', 'Panama', 'Peru', 'Pháp'],
  ...['Phần Lan', 'Philippines', 'Qatar', 'Romania', 'Saudi Arabia', 'Séc', 'Singapore', 'Slovakia'],
  ...['Sri Lanka', 'Tây Ban Nha', 'Thái Lan', 'Thổ Nhĩ Kỳ', 'Thụy Điển', 'Thụy Sĩ', 'Timor Leste'],
  ...['Trung Quốc', 'Úc', 'Ukraine', 'Uruguay', 'Uzbekistan', 'Venezuela', 'Vương quốc Anh', 'Ấn Độ', 'Áo'],
]

const NAMED = anyOf(COUNTRIES)
const WHOLE = new RegExp(`^(?:${NAMED})$`, 'u')
const FIRST = new RegExp(`^(?:${NAMED})(?= |$)`, 'u')

/** Whether a text is the name of a country and nothing else. */
export const isCountry = (text: string) => WHOLE.test(text)

/** How many words of a run are the country it opens with. */
export const wordsOfCountry = (run: string) => FIRST.exec(run)?.[0].split(' ').length ?? 0
