/** Names for a format that has no field for them: «Chủ trì: Lê Thị Mẫu; Trần Văn Mẫu», nothing of none. */
export const named = (as: string, names: readonly string[]): string =>
  names.length === 0 ? '' : `${as}: ${names.join('; ')}`
