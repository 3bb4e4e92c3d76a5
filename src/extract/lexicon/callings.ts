import { anyOf } from '../../text/pattern.ts'

/** What people are who hold no office: a title where it stands beside a name, a crowd where it stands alone. */
const CALLINGS = [
  'ngư dân',
  'chủ tàu',
  'chủ tàu cá',
  'thuyền viên',
  'học viên',
  'sinh viên',
  'phóng viên',
  'biên tập viên',
  'biên dịch viên',
  'tuyên truyền viên',
  'tình nguyện viên',
  'điều phối viên',
  'kiều bào',
  'doanh nhân',
  'nông dân',
  'cựu chiến binh',
  'cựu ngoại giao',
  'hướng dẫn viên',
  'người có uy tín',
  'nhà nghiên cứu',
  'nhà sử học',
  'chuyên gia độc lập',
] as const

/** Those who come to learn. */
export const PUPIL = '(?:học viên|sinh viên|học sinh|đoàn viên)'
/** Those who learn where there is a class and speak for their people where there is a meeting. */
export const LEARNER = `(?:${PUPIL}|giáo viên|người có uy tín|[Tt]rưởng (?:thôn|bản|ấp|buôn|làng)|[Gg]ià làng)`

export const CALLING = `(?:${anyOf(CALLINGS)})`
