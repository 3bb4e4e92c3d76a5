/** The folder of a pack in which its program and archive stand. */
export const PROGRAM_FOLDER = 'chuong-trinh'

/** Under which name the scripts of a pack leave what they hold. */
export const PACKED = 'KY_YEU'

/** Where a part of the archive stands in a pack: a page from the disk may load scripts, and nothing else. */
export const packedPartPath = (name: string): string => `${PROGRAM_FOLDER}/${name}.js`

/** A script that leaves a text. */
export const packedPart = (name: string, text: string): string =>
  `(globalThis.${PACKED} ??= {})[${JSON.stringify(name)}] = ${JSON.stringify(text)}\n`
