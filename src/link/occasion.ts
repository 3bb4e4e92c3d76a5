import type { Conference } from '../model/conference.ts'
import { exactWords } from '../text/pattern.ts'
import { withoutAsides } from './authority-index.ts'
import { formKey } from './form-key.ts'

/** What a report leaves unsaid because its readers know it: where, when and among whom the conference meets. */
export type Occasion = {
  readonly province: string | null
  readonly sphere: 'central' | 'local'
  /** The first day as far as it is known: «2022-02-23», «2017», or null. */
  readonly day: string | null
}

export function occasionOf({ place, event, date }: Conference): Occasion {
  return {
    province: place?.province ?? null,
    sphere: event.level === 'tỉnh/thành' || event.level === 'huyện' ? 'local' : 'central',
    day: date?.start ?? null,
  }
}

/** Bodies that every province has: «Sở Ngoại vụ», «UBND tỉnh», «Tỉnh ủy». */
const LOCAL = exactWords('Sở|UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Tỉnh ủy|Thành ủy|Tỉnh đoàn|[Tt]ỉnh')

export function isLocal(form: string): boolean {
  return form.search(LOCAL) >= 0
}

/**
 * The keys a body's or an office's name may have here, the most likely first: «Sở TT&TT» at Lạng Sơn is that of Lạng
 * Sơn, «Ban Chỉ đạo công tác TTĐN» of a national conference the central one.
 */
export function keysHere(form: string, { province, sphere }: Occasion): readonly string[] {
  const bare = withoutAsides(form)
  const key = formKey(bare)
  const home = province === null ? '' : formKey(province)
  const ofProvince = home === '' || ` ${key} `.includes(` ${home} `) ? [] : [formKey(`${bare} ${province}`)]
  return sphere === 'local' || isLocal(form) ? [...ofProvince, key] : [key, `${key} trung uong`]
}
