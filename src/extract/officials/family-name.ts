import { FAMILY_NAMES } from '../lexicon/family-names.ts'

/** Whether a word is a family name, of the lexicon or as Highland peoples have them: «Nguyễn», «K'Brơi». */
export const isFamilyName = (word: string) => FAMILY_NAMES.has(word.toLowerCase()) || /^[KHY]['’]/u.test(word)
