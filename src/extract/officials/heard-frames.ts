import type { SpeakerRole } from '../../model/vocabulary.ts'
import { ADDRESS, before, type Frame, speaks } from './frame.ts'

/** «nghe bài phát biểu … của», «sau lời khai mạc của»: words that were heard in the hall, right before who spoke them. */
const heard = (what: string) =>
  String.raw`(?:nghe|sau|(?:kết thúc|khép lại|mở đầu|bắt đầu) (?:với|bằng))(?: (?:các|những|bài|phần|lời|ý kiến))* (?:${what}) của(?:\s+các)?${ADDRESS}`

const OPENING = '(?:phát biểu |diễn văn )?(?:khai mạc|chào mừng)'
const DIRECTING = '(?:phát biểu|ý kiến) chỉ đạo'
const CONCLUDING = '(?:phát biểu|ý kiến|lời) (?:kết luận|bế mạc|tổng kết)'
const SPEECH = 'phát biểu|trao đổi|chia sẻ|trình bày|thuyết trình'

/** Whether the words spoken of were spoken at the event: «học tập bài phát biểu của …» were not. */
export const HEARD = before(heard([OPENING, DIRECTING, CONCLUDING, SPEECH].join('|')))

const row = (id: string, what: string, role: SpeakerRole): Frame => ({
  id,
  side: 'before',
  pattern: before(heard(what)),
  says: speaks(role),
})

/** Who spoke, told by what was heard. */
export const HEARD_FRAMES: readonly Frame[] = [
  row('speaker/heard-opening', OPENING, 'khai mạc'),
  row('speaker/heard-directing', DIRECTING, 'chỉ đạo'),
  row('speaker/heard-concluding', CONCLUDING, 'kết luận'),
  row('speaker/heard', SPEECH, 'phát biểu'),
]
