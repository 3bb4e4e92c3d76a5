import { hasWords } from './prose.ts'

const NAME = String.raw`\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’.]*){0,3}`
const AGENCY = String.raw`(?:\s*[([][^)\]]{2,40}[)\]])?`

/** «Tin, ảnh: Lê Mẫu»: a word that says who did what, and up to eight words after it. */
const LABELLED =
  /^(?:tin|bài|ảnh|tin,? ?ảnh|tin,? ?bài|bài,? ?ảnh|tin và ảnh|bài và ảnh|thực hiện|tác giả|theo|pv|người viết)(?:\s*(?:và|,|&)\s*(?:ảnh|bài))?\s*:\s*\S.{0,60}$/iu
const INITIALS = new RegExp(String.raw`^(?:\p{Lu}{1,3}\s?\.\s?){1,3}\p{L}*${AGENCY}$`, 'u')
const CAPITALS = String.raw`\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}(?:\s*[-–,&]\s*\p{Lu}{2,}(?: \p{Lu}{2,}){0,3})*`
const NAMES = String.raw`${NAME}(?:\s*[-–,&]\s*${NAME}){0,3}`
const NAME_ALONE = new RegExp(`^(?:${CAPITALS}|${NAMES})$`, 'u')
const FULL_NAME = String.raw`\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’.]*){1,3}`
/** «Bùi Mẫu và Trần Mẫu»: two whole names; «Việt Nam và Lào» are not. */
const TWO_NAMES = `${FULL_NAME} và ${FULL_NAME}`
/** «Thanh Mẫu/VOV Đông Bắc»: the writer's house after a stroke. */
const HOUSED = String.raw`${NAME}\s?\/\s?(?:\p{Lu}{3}[.\p{L}]*(?: \p{Lu}\p{L}*){0,2}|Báo \p{Lu}[\p{L} ]{1,20}|Vietnam\+)`
const SIGNED = new RegExp(`^(?:${CAPITALS}|${NAMES}|${TWO_NAMES}|${HOUSED})${AGENCY}$`, 'u')

/** Words of headlines and subheads, which are written in capitals too and name nobody. */
const NO_NAME =
  /(?<!\p{L})(?:hội nghị|hội thảo|tọa đàm|tập huấn|tổng kết|sơ kết|triển khai|công tác|thông tin|đối ngoại|tuyên truyền|kết quả|nhiệm vụ|phương hướng|giải pháp|hạn chế|kiến nghị|biển đảo|biển, đảo|chương trình|kế hoạch)(?!\p{L})/iu

/** The word for who did what needs somebody after it, and no clause: «Thực hiện: rà soát văn bản.» signs nothing. */
const isClause = (line: string) => /(?<!\.\p{L}*|\p{Lu})[.;]$/u.test(line)

/** A wire agency or another outlet named as the source: «(Theo TTXVN)», «Theo VGP News», «Nguồn: …». */
const CREDITS = [
  /^\(?nguồn\s*:.{2,90}$/iu,
  /^\(?[Tt]heo\s+(?:[A-Z][\w.+-]*|Báo \p{Lu}\p{L}*|Cổng TTĐT \p{L}+)(?:[ /](?:\p{Lu}[\p{L}.+]*|điện tử)){0,4}\)?$/u,
  /^\((?:TTXVN|VOV|VTV|VGP|NDO?|QĐND|TTXVN\/\S+)\)$/u,
]

const isShort = (line: string) => line.length <= 80 && !hasWords(line, 10)

/** A line that is nothing but a person's name, or several; in mid-article it may be a subhead. */
export function isNameAlone(line: string): boolean {
  return isShort(line) && NAME_ALONE.test(line)
}

/** «Lê Mẫu (TTXVN)»: a line that is only its author's name, paper or house. */
export function isByline(line: string): boolean {
  if (!isShort(line)) return false
  if (LABELLED.test(line)) return !isClause(line)
  return INITIALS.test(line) || (SIGNED.test(line) && !NO_NAME.test(line))
}

/** «Nguồn: Sở TT&TT …»: a line that names where the text was taken from. */
export function isSourceCredit(line: string): boolean {
  return line.length <= 110 && CREDITS.some((pattern) => pattern.test(line))
}

/** Words that open the first sentence of a report. */
const OPENER = '(?=(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Trong|Từ|Vừa|Mới|Nhân|Tại) )'

const MARKS = [
  String.raw`\((?<bracketed>[\p{L}][\p{L}\p{N}.+& ]{1,24})\)\s*[.,]?\s*[-–—]*\s*`,
  String.raw`(?<domain>[\p{L}\p{N}]+(?:\.(?:vn|gov|com|net|org|VN|GOV|COM|NET|ORG))+)\s*[-–—.]+\s*`,
  String.raw`(?<code>\p{Lu}{2,6}(?: Online)?|Biên phòng|Văn hóa)(?:\s*[-–—]+\s*|\.\s+)`,
  String.raw`(?<paper>(?:Báo|Đài)(?: \p{Lu}\p{L}*){1,4})\s?\(\p{Lu}{2,6}\)[\s.–—-]*${OPENER}`,
  String.raw`(?!Internet|Intranet)(?<site>\p{L}{3,12}(?:news|net|online|plus|Net|Online|Plus))\s+${OPENER}`,
]

/** The outlet's mark before the first sentence: «(Mic.gov.vn) - », «NDO - », «LSO-», «TGVN. », «Báo Mẫu(BMO) ». */
const DATELINE_TAG = new RegExp(String.raw`^(?:${MARKS.join('|')})(?=[^\s\d]|$)`, 'u')

/** Bodies and things that open sentences in capitals, too, and are no outlet. */
const NO_OUTLET = new Set(
  [
    'UBND HĐND MTTQ BCĐ BCH BTV BTC BTG TTĐN TTTT TP CA BĐBP LLVT CNTT THPT THCS VN',
    'ASEAN APEC ASEM AIPA EU LHQ WTO NATO UNESCO UNICEF CPTPP COVID FDI ODA GDP',
  ]
    .join(' ')
    .split(' '),
)

/** «(Hà Nội) - » says where, not who. */
const PLACE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u

/** No mark is longer. */
const TAG_REACH = 60

export type DatelineTag = { readonly outlet: string; readonly length: number }

/** Reads the outlet's mark at the start of a paragraph and how many units it takes; null when there is none. */
export function datelineTag(paragraph: string): DatelineTag | null {
  const found = DATELINE_TAG.exec(paragraph.slice(0, TAG_REACH))
  const { bracketed, domain, code, paper, site } = found?.groups ?? {}
  const outlet = bracketed ?? domain ?? code ?? paper ?? site
  if (!found || outlet === undefined || NO_OUTLET.has(outlet) || PLACE.test(bracketed ?? '')) return null
  return { outlet, length: found[0].length }
}
