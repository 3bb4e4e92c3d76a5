import { fold } from '../../src/text/fold.ts'

/** Two spellings are compared without diacritics and case, every dash a hyphen without spaces around it. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[–—−-]+/gu, '-')
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()

export const sameName = (one: string, other: string): boolean => bare(one) === bare(other)

/** One says what the other says and perhaps more; under three letters that would be chance. */
export function within(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a.length > 2 && b.length > 2 && (a.includes(b) || b.includes(a))
}

const bareProvince = (text: string | null | undefined): string =>
  bare(text ?? '')
    .replace(/^tp\.?\s*hcm$/u, 'ho chi minh')
    .replace(/^(?:tinh|thanh pho|tp\.?)\s*/u, '')

/** «TP HCM» is «Hồ Chí Minh», «tỉnh Phú Yên» is «Phú Yên»; no province is the same as no province. */
export const sameProvince = (one: string | null | undefined, other: string | null | undefined): boolean =>
  bareProvince(one) === bareProvince(other)

const bareNumber = (text: string): string =>
  bare(text)
    .replace(/^so\s+/u, '')
    .replace(/\s+/gu, '')
    .replace(/t\.?u\b/u, 'tw')

type NumberedDirective = { readonly type: string; readonly number: string | null }

/** Type and number agree; where the report says only «Nghị định 72», «72/2015/NĐ-CP» agrees as well. */
export function sameDirective(found: NumberedDirective, wanted: NumberedDirective): boolean {
  if (found.number === null || wanted.number === null) return false
  const [number, wantedNumber] = [bareNumber(found.number), bareNumber(wanted.number)]
  return (
    sameName(found.type, wanted.type) &&
    (number === wantedNumber || number.split(/[-/]/u)[0] === wantedNumber)
  )
}
