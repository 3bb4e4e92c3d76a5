import { expect, it } from 'vitest'
import { joinedChairs, joinedPersons } from '../../src/link/joined-lists.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const { evidence } = conferenceOf().event
const person = (official: string | null) => ({ name: 'Lê Văn Mẫu', titles: [], official, evidence })
const idsOf = (persons: readonly { readonly official: string | null }[]) =>
  persons.map(({ official }) => official)

it.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [['a', 'a'], ['a']],
  [['a', null], ['a']],
  [[null, 'a'], ['a']],
  [[null, null], [null]],
])('of persons of one name %j, %j remain', (given, kept) =>
  expect(idsOf(joinedPersons(given.map(person)))).toEqual(kept),
)

it('namesakes chair side by side', () =>
  expect(joinedChairs(['a', 'b'].map((id) => ({ kind: 'person', ...person(id) })))).toHaveLength(2))
