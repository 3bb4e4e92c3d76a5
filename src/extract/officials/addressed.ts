import { HONORIFIC } from '../lexicon/titles.ts'

/** How persons are addressed before their names; teachers by what they are: «thầy giáo Điểu N'Mẫu». */
export const ADDRESSED = `(?:${HONORIFIC}|(?:thầy|cô) giáo(?!,))`
