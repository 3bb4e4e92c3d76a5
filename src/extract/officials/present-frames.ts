import { ADDRESS, after, before, type Frame, linked, opened, present } from './frame.ts'

/** «dự hội nghị», not «dự kiến» or «dự án». */
const ATTENDS = String.raw`dự(?! (?:kiến|thảo|án|báo|toán|trữ|tính|định|phòng|bị)(?![A-Za-zÀ-ỹ]))`

/** Who came, was received or was given something. */
export const PRESENT_FRAMES: readonly Frame[] = [
  {
    id: 'present/verb',
    side: 'after',
    pattern: after(`${ATTENDS}|tham dự|tham gia|có mặt|chứng kiến`),
    says: present,
  },
  {
    id: 'present/moderates',
    side: 'before',
    pattern: before(String.raw`điều phối\s+(?:của|bởi)(?:\s+các)?${ADDRESS}`),
    says: present,
  },
  {
    id: 'present/with-others',
    side: 'after',
    pattern:
      /^[\s,]*(?:cùng|và|với) [^.;]{3,140}? (?:đã |cùng |đến |tới |về )*(?:có mặt|dự|tham dự|tham gia)(?![A-Za-zÀ-ỹ])/iu,
    says: present,
  },
  {
    id: 'present/with',
    side: 'before',
    pattern: before(
      String.raw`(?:với|có|và sự|cùng sự)(?: sự)? (?:có mặt|tham dự|tham gia|hiện diện|dự) của(?:\s+các)?${ADDRESS}`,
    ),
    says: present,
  },
  {
    id: 'present/cue',
    side: 'linked',
    pattern: linked(
      `${ATTENDS}|tham dự|tới dự|đến dự|về dự|cùng dự|cùng trao|tham gia|có mặt|chứng kiến|khách mời|khách quốc tế|về phía|phía|điểm cầu|đại biểu|thành phần`,
    ),
    says: present,
  },
  {
    id: 'present/together',
    side: 'before',
    pattern: before(
      String.raw`(?:${ATTENDS}|tham dự|tham gia|có mặt)(?:(?! (?:nhớ|kể|nhắc|nghe|xem|đọc|được) )[^.;:]){0,40}\s(?:cùng|gồm|có)(?:\s+các)?${ADDRESS}`,
    ),
    says: present,
  },
  {
    id: 'present/opening',
    side: 'opened',
    pattern: opened(
      'có mặt|(?:tham|đến|tới|về|cùng) dự(?! (?:kiến|thảo|án|báo|toán|trữ|tính|định|phòng|bị))',
    ),
    says: present,
  },
  {
    id: 'present/guests',
    side: 'before',
    pattern: before(
      String.raw`(?:khách mời|thành phần (?:tham )?dự)(?: (?:của|tại|tham gia|danh dự|đặc biệt)[^.,;:“”]{0,60})?\s*:(?:\s+các)?${ADDRESS}`,
    ),
    says: present,
  },
  {
    id: 'present/list',
    side: 'before',
    pattern: new RegExp(
      String.raw`(?<![A-Za-zÀ-ỹ])(?:${ATTENDS}|tham dự|cùng dự|có mặt)(?![A-Za-zÀ-ỹ])[^.;:]{0,120}\scó[^.;:]{0,120}:\s*$`,
      'iu',
    ),
    says: present,
  },
  {
    id: 'present/after-others',
    side: 'before',
    pattern: before(
      String.raw`(?:${ATTENDS}|tham dự|có mặt)(?: [^.,;:]{1,40})? (?:có|gồm)\s[^.:“”"]{3,120};(?:\s+và)?(?:\s+các)?${ADDRESS}`,
    ),
    says: present,
  },
  {
    id: 'present/awarded',
    side: 'before',
    pattern: before(
      String.raw`(?<!truy |ghi )(?:tặng|trao(?! đổi)|nhận(?! xét| định| thức))\s[^.;:]{0,120}(?:,\s+(?:trong đó(?: [^.,;:]{2,40})? (?:có|là)|tiêu biểu (?:là|có|như))|\s(?:tặng|cho))(?:\s+các)?${ADDRESS}`,
    ),
    says: present,
  },
  {
    id: 'present/honoured',
    side: 'before',
    pattern: before(
      String.raw`(?:tập thể|cá nhân|người|gương|đại biểu|học viên)(?: [^.,;:]{1,40})? được (?:tuyên dương|biểu dương|khen thưởng|vinh danh|tôn vinh)(?: [^.,;:]{1,60})?,? (?:có|là|gồm)(?:\s+các)?${ADDRESS}`,
    ),
    says: present,
  },
  {
    id: 'present/awarded-list',
    side: 'before',
    pattern: before(
      String.raw`(?<!truy |ghi )(?:khen thưởng|tặng|trao(?! đổi)|nhận(?! xét| định| thức))\s[^.;:]{0,120}:\s*(?:\d{1,2}[.)]\s+)?`,
    ),
    says: present,
  },
  {
    id: 'present/award',
    side: 'after',
    pattern: after(
      '(?:trao|tặng|nhận|được (?:trao|tặng|nhận)(?! (?:đại biểu|học viên|cho|các|khách|bạn|tận)))(?= |$)',
    ),
    says: present,
  },
]
