/** The names of the characters 0xA0–0xFF in HTML, in their order (HTML 4.01, «Latin-1 entities»). */
const LATIN_1 = [
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr',
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest',
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml',
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig',
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml',
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
].flatMap((row) => row.split(' '))

const NAMED: ReadonlyMap<string, string> = new Map(
  LATIN_1.map((name, at) => [name, String.fromCharCode(0xa0 + at)]),
)

const ENTITY = /&(?:#(?<number>\d{3,5})|#x(?<hex>[\da-f]{2,4})|(?<name>[a-z]{2,6}[1-4]{0,2}));/giu

function character(entity: string, number?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? entity
  const code = number === undefined ? Number.parseInt(hex ?? '', 16) : Number(number)
  return code >= 0xa0 && code < 0xd800 ? String.fromCharCode(code) : entity
}

/** Letters that a page spells by name or number as themselves: «H&eacute;i» → «Héi»; what is markup stays spelled. */
export function withoutLetterEntities(html: string): string {
  return html.replace(ENTITY, character)
}
