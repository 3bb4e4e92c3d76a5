/** Several values in one cell: « | » between them, so that «|» and «\» within one bear a «\». */
export const csvList = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\|]/gu, String.raw`\$&`)).join(' | ')
