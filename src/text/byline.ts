const NAME = String.raw`\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’.]*){0,3}`
const AGENCY = String.raw`(?:\s*[([][^)\]]{2,40}[)\]])?`

/** The lines an author signs with; each is short and ends without a full stop. */
const BYLINES = [
  /^(?:tin|bài|ảnh|tin,? ?ảnh|tin,? ?bài|bài,? ?ảnh|tin và ảnh|bài và ảnh|thực hiện|tác giả|theo|pv|người viết)(?:\s*(?:và|,|&)\s*(?:ảnh|bài))?\s*:\s*\S.{0,60}$/iu,
  new RegExp(String.raw`^(?:\p{Lu}{1,3}\s?\.\s?){1,3}\p{Lu}?[\p{L}]*${AGENCY}$`, 'u'),
  new RegExp(
    String.raw`^\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}(?:\s*[-–,&]\s*\p{Lu}{2,}(?: \p{Lu}{2,}){0,3})*${AGENCY}$`,
    'u',
  ),
  new RegExp(String.raw`^${NAME}(?:\s*[-–,&]\s*${NAME}){0,3}${AGENCY}$`, 'u'),
]

/** A wire agency or another outlet named as the source: «(Theo TTXVN)», «Theo VGP News», «Nguồn: …». */
const CREDITS = [
  /^\(?nguồn\s*:.{2,90}$/iu,
  /^\(?theo\s+(?!báo cáo|đó)(?:[A-Z][\w.+-]*|Báo \p{Lu}\p{L}*|Cổng TTĐT \p{L}+)(?:[ /](?:\p{Lu}[\p{L}.+]*|điện tử)){0,4}\)?$/u,
  /^\((?:TTXVN|VOV|VTV|VGP|NDO?|QĐND|TTXVN\/\S+)\)$/u,
]

/** «Lê Mẫu (TTXVN)»: a line that is only its author's name, initials or house. */
export function isByline(line: string): boolean {
  return line.length <= 80 && line.split(' ').length <= 9 && BYLINES.some((pattern) => pattern.test(line))
}

/** «Nguồn: Sở TT&TT …»: a line that names where the text was taken from. */
export function isSourceCredit(line: string): boolean {
  return line.length <= 110 && CREDITS.some((pattern) => pattern.test(line))
}

/** The outlet's mark before the first sentence: «(Mic.gov.vn) - », «NDO - », «LSO-», «TGVN. », «VTV.vn - ». */
const DATELINE_TAG =
  /^(?:\((?<bracketed>[\p{L}][\p{L}\p{N}.+& ]{1,24})\)\s*[.,]?\s*[-–—]*\s*|(?<domain>[\p{L}\p{N}]+(?:\.(?:vn|gov|com|net|org))+)\s*[-–—.]+\s*|(?<code>\p{Lu}{2,6}(?: Online)?|Biên phòng|Văn hóa)(?:\s*[-–—]+\s*|\.\s+))(?=\S|$)/u

/** Bodies that open sentences in capitals, too, and are no outlet. */
const NO_OUTLET = new Set(['UBND', 'HĐND', 'MTTQ', 'BCĐ', 'BTG', 'TTĐN', 'TP', 'CA', 'BĐBP', 'ASEAN', 'APEC'])

export type DatelineTag = { readonly outlet: string; readonly length: number }

/** Reads the outlet's mark at the start of a paragraph and how many units it takes; null when there is none. */
export function datelineTag(paragraph: string): DatelineTag | null {
  const found = DATELINE_TAG.exec(paragraph)
  const { bracketed, domain, code } = found?.groups ?? {}
  const outlet = bracketed ?? domain ?? code
  if (!found || outlet === undefined || NO_OUTLET.has(outlet)) return null
  return { outlet, length: found[0].length }
}
