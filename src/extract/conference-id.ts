import { slug } from '../text/fold.ts'

/** «Hội nghị toàn quốc» before what it is about. */
export const LEADING_NOUN =
  /^(?:hội nghị(?: (?:trực tuyến|toàn quốc))*|lớp|khóa|buổi|đợt|chương trình)\s+(?=\S)/iu
/** Enough words to tell conferences of one day apart, few enough to be read aloud. */
const MOST_WORDS = 12
/** No twelve syllables are longer, but what stands in a headline need be none; an address names a folder. */
const LONGEST = 100

function subject(title: string): string {
  const bare = title.replace(LEADING_NOUN, '').replace(/[“”"]/gu, '')
  const [first = bare] = bare.split(/[;(]|\s(?:năm|giai đoạn)\s\d{4}/u)
  const words = slug(first.trim() || bare).split('-')
  return words.slice(0, MOST_WORDS).join('-').slice(0, LONGEST).replace(/-$/u, '')
}

export type Identifying = {
  readonly title: string
  readonly date: { readonly edtf: string } | null
  readonly place: { readonly province: string | null } | null
  readonly level: string | null
}

/** The permalink: day, subject and, below the ministries, province: «2019-10-17-tap-huan-cong-tac-thong-tin-doi-ngoai-lang-son». */
export function conferenceId({ title, date, place, level }: Identifying): string {
  const [day = 'khong-ro-ngay'] = date?.edtf.toLowerCase().split('/') ?? []
  const local = level === 'tỉnh/thành' || level === 'huyện' || level === 'khu vực'
  const parts = [day, subject(title), local && place?.province ? slug(place.province) : '']
  return parts.filter((part) => part !== '').join('-')
}
