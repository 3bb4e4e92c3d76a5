import type { OutcomeType } from '../../model/vocabulary.ts'
import type { Reading } from './reading.ts'
import { tenseOf } from './tense.ts'

const JOINED = String.raw`^(?:và |đồng thời,? |cũng |từ đó,? |trên cơ sở đó,? )?`
const AFTER = String.raw`(?![A-Za-zÀ-ỹ])`

/** «…; ghi nhận …»: what follows was said of what has been. */
const PRAISES = new RegExp(
  `${JOINED}(?:đánh giá cao|ghi nhận|biểu dương|cảm ơn|hoan nghênh|chúc mừng|khen ngợi)${AFTER}`,
  'iu',
)
/** «…; đề nghị …», «…; thời gian tới cần …»: what follows is asked for. */
const ASKS = new RegExp(
  `${JOINED}(?:đề nghị|yêu cầu|giao (?:nhiệm vụ|cho|cục|các|sở|phòng|ban|vụ|ubnd|công an|bộ|đơn vị|văn phòng)|lưu ý|kêu gọi|(?:trong )?thời gian tới|sang năm|cần(?! thiết)|phải)${AFTER}`,
  'iu',
)

/** What a verb of saying at the head of an item makes of it and of those after it; praise ends where something is asked. */
function saidIn(text: string, before: OutcomeType | null): OutcomeType | null {
  if (ASKS.test(text)) return 'task'
  if (PRAISES.test(text)) return 'result'
  return before === 'result' && tenseOf(text.toLowerCase()) === 'ahead' ? 'task' : before
}

const SAID: readonly OutcomeType[] = ['result', 'task', 'decision']

/** The items of one sentence, each under the last verb of saying before it: «đánh giá …; đề nghị …; mở …». */
export function withSpeech(texts: readonly string[], readings: readonly Reading[]): readonly Reading[] {
  let type: OutcomeType | null = readings[0]?.rule === 'outcome/said' ? 'result' : null
  return readings.map((reading, index) => {
    if (reading.telling.tells !== 'outcome' || !SAID.includes(reading.telling.type)) return reading
    if (index > 0) type = saidIn(texts[index] ?? '', type)
    return type && type !== reading.telling.type
      ? { ...reading, rule: `outcome/said-${type}`, telling: { tells: 'outcome', type } }
      : reading
  })
}
