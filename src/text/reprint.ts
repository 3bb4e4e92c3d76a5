/** «TTXVN», «VGP News», «VOV.VN», «Báo Mẫu», «Cổng TTĐT Chính phủ», «dangcongsan.vn»: how outlets are called in credits. */
const OUTLET = [
  String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}]{2,4}){1,3}(?![\p{L}.])`,
  String.raw`(?:Báo|Tạp chí|Đài|Cổng TTĐT|Cổng thông tin điện tử|Trang tin)(?: điện tử)?(?: (?:và|-|\p{Lu}[\p{L}.+]*)){1,5}`,
  String.raw`(?!(?:UBND|HĐND|MTTQ|BCĐ|BTG|BTC|BCH|LHQ|SGD|TTĐN)(?!\p{L}))\p{Lu}{2,6}(?:/\p{Lu}{2,6})?(?: (?:News|Online|Plus))?(?!\p{L})`,
  String.raw`(?:Vietnam\+|\p{Lu}\p{Ll}+(?:Plus|Net|News|Online))(?!\p{L})`,
].join('|')

const CREDIT = new RegExp(
  String.raw`(?:^|\()\s*(?:[Tt]heo:?|THEO:?|[Nn]guồn\s*:)\s+(?<outlet>${OUTLET})`,
  'u',
)

/**
 * The outlet a credit names as where the text was taken from: «TTXVN» of «Lê Mẫu (Theo TTXVN)»; null where a body or
 * a person is credited, or nobody.
 */
export function reprintedFrom(credit: string): string | null {
  return CREDIT.exec(credit)?.groups?.outlet ?? null
}
