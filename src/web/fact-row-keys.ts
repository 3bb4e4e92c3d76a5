/** How each row of a conference's page is called in the address. */
export const FACT_ROW_KEYS = {
  date: 'ngay',
  place: 'noi-hop',
  chair: 'chu-tri',
  organisers: 'to-chuc',
  speakers: 'phat-bieu',
  officials: 'nguoi-du',
  participants: 'so-nguoi',
  directives: 'van-ban',
  figures: 'so-lieu',
  kinds: 'loai',
  title: 'ten',
} as const
