/** The words of why several reports are of one conference. */
export const joinStrings = {
  heading: (count: number) => `Vì sao ${count} bài này nói về một hội nghị`,
  pair: (one: string, other: string, reasons: string) => `${one} và ${other}: ${reasons}.`,
  officials: (count: number) => `cùng nêu ${count} người`,
  reasons: {
    'the same day': 'cùng ngày',
    'the same day of a year that one does not tell': 'cùng ngày, cùng tháng, một bài không nêu năm',
    'the same province': 'cùng tỉnh, thành phố',
    'the same kind': 'cùng loại',
    'the same name': 'cùng tên',
    'nearly the same text': 'lời bài gần như một',
    'the same directive': 'cùng nhắc một văn bản',
    'the same organiser': 'cùng nơi tổ chức',
    'different organisers': 'nơi tổ chức nêu khác nhau',
    'organisers of two houses': 'do hai bộ hoặc hai tỉnh tổ chức',
  },
} as const
