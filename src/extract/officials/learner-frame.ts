import { LEARNER } from '../lexicon/callings.ts'
import { TELLS_REPORTER } from '../lexicon/speech.ts'
import { type Frame, present } from './frame.ts'

/** Who is told of by what he learns or where he lives, and has told a reporter something: he was there. */
export const LEARNER_FRAME: Frame = {
  id: 'present/learner',
  side: 'after',
  pattern: new RegExp(
    String.raw`^(?:(?:,|\s[-–—])\s(?:một |là )?(?:${LEARNER}|(?:công|viên) chức|cán bộ|nhân viên)(?![A-Za-zÀ-ỹ])[^.;:()“”"]{0,70}?|\s(?:ở|đến từ) (?:xã|phường|thôn|bản|ấp|buôn|làng)(?: \p{Lu}[\p{L}'’]*){1,4}),?\s(?:-\s)?(?:(?:đã|cũng|lại|thì|còn)\s)*${TELLS_REPORTER}(?![A-Za-zÀ-ỹ])`,
    'u',
  ),
  says: present,
}
