import type { BriefDirective } from './brief.ts'

/** A directive as one speaks of it: «Kết luận 16-KL/TW», «Nghị quyết Đại hội XIII của Đảng». */
export function directiveName({
  type,
  number,
  title,
  asWritten,
}: Pick<BriefDirective, 'type' | 'number' | 'title' | 'asWritten'>): string {
  if (number !== null) return `${type} ${number}`
  return asWritten[0] ?? [type, title].filter(Boolean).join(' ')
}
