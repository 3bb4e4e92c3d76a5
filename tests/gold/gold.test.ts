import { describe, expect, it } from 'vitest'
import { complaintsOf } from './complaints.ts'
import { linesOf } from './floors.ts'
import { readFloors } from './floors-file.ts'
import { recordOf } from './record-of.ts'
import { scoreOf } from './score.ts'
import { absenceFails, casesOf, folderOf, SET_NAMES } from './sets.ts'

describe.each(SET_NAMES)('gold/%s', (name) => {
  const cases = casesOf(name)
  if (cases === null && !absenceFails()) {
    it.skip(`there is no ${folderOf(name)}`)
    return
  }
  it('is there', () => expect(cases ?? [], `There is no "${folderOf(name)}"`).not.toEqual([]))
  it('holds every floor', () => {
    const { figures, misses } = scoreOf(cases ?? [], recordOf)
    const complaints = complaintsOf(linesOf(figures, readFloors()[name]), misses)
    expect(complaints, complaints.join('\n')).toEqual([])
  })
})
