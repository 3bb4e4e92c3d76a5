import type { SpeakerRole } from '../../model/vocabulary.ts'
import { after, chair, type Frame, speaks } from './frame.ts'

const MEETING =
  '(?:hội nghị|hội thảo|tọa đàm|diễn đàn|buổi|cuộc họp|phiên họp|phiên thảo luận|lớp|phần thảo luận|điểm cầu|lễ (?:khai giảng|khai mạc|bế giảng|bế mạc))'
const CHAIRS = '(?:đồng |cùng )?(?:chủ trì|chủ tọa|điều hành)'
/** What is chaired is a meeting, or the sentence leaves it at that. */
const OF_MEETING = String.raw`(?= ${MEETING}(?![A-Za-zÀ-ỹ])|\s?[.,;)–-]|$)`

/** «chủ trì và …», «chủ trì hội nghị và …»: what who chairs does besides. */
const chairsAnd = (does: string) =>
  after(
    String.raw`${CHAIRS}(?: ${MEETING}(?: [^.,;:]{1,60}?)?)?(?:,? và (?:có )?|, (?=phát biểu))(?:phát biểu )?(?:ý kiến )?(?:${does})(?= (?:tại|${MEETING}|với)|[.,;:]|$)`,
  )

const besides = (id: string, does: string, role: SpeakerRole): Frame => ({
  id,
  side: 'after',
  pattern: chairsAnd(does),
  says: speaks(role),
})

/** What a sentence may say of somebody besides what the first frame that fits has told. */
export const SECOND_FRAMES: readonly Frame[] = [
  {
    id: 'chair/opening',
    side: 'opened',
    pattern: new RegExp(
      String.raw`^["“\s]*(?:(?:trực tiếp|(?:đến |tới |tham )?dự(?: và|,))\s)*${CHAIRS}(?: và [^,.;]{2,40}?)?(?: tại)? ${MEETING}(?![A-Za-zÀ-ỹ])[^,.;]{0,80},\s*$`,
      'iu',
    ),
    says: chair,
  },
  {
    id: 'chair/as',
    side: 'opened',
    pattern: new RegExp(
      String.raw`^["“\s]*với (?:vai trò|tư cách)(?: là)?(?: người)? ${CHAIRS}(?: ${MEETING}[^,.;]{0,60})?,\s*$`,
      'iu',
    ),
    says: chair,
  },
  {
    id: 'chair/later-verb',
    side: 'after',
    pattern: after(
      String.raw`(?:phát biểu|khai mạc|chỉ đạo|kết luận|dự|tham dự|làm Trưởng [Bb]an(?: Tổ chức)?)(?: (?:ý kiến|khai mạc|chỉ đạo|kết luận|bế mạc|chào mừng|tại|${MEETING}))*(?: và|,) ${CHAIRS}${OF_MEETING}`,
    ),
    says: chair,
  },
  {
    id: 'chair/on-behalf',
    side: 'after',
    pattern: after(String.raw`thay mặt [^.,;:]{2,60} ${CHAIRS}${OF_MEETING}`),
    says: chair,
  },
  {
    id: 'chair/person',
    side: 'after',
    pattern: new RegExp(String.raw`^[\s,(–-]+(?:là )?người ${CHAIRS}${OF_MEETING}`, 'iu'),
    says: chair,
  },
  besides('speaker/chairs-and-concludes', 'kết luận|bế mạc|tổng kết', 'kết luận'),
  besides('speaker/chairs-and-directs', 'chỉ đạo', 'chỉ đạo'),
  besides('speaker/chairs-and-opens', 'khai mạc|chào mừng', 'khai mạc'),
  besides('speaker/chairs-and-introduces', '(?:phát biểu )?đề dẫn|phát biểu', 'phát biểu'),
]
