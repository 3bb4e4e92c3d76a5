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

const named = (name: string) => ({ ...person(null), name })
const namesOf = (...names: readonly string[]) => joinedPersons(names.map(named)).map(({ name }) => name)

it.each([
  ['Nguyễn Văn Minh', 'Nguyễn Văn Mính'],
  ['Trần Thị Hạnh', 'Trần Thị Hành'],
  ['Lê Hoàng Mẫu', 'Lê Hoằng Mẫu'],
])('%s and %s are two', (one, other) => expect(namesOf(one, other)).toEqual([one, other]))

it.each([
  ['Nguyễn Thúy Mẫu', 'Nguyễn Thuý Mẫu'],
  ['Nguyễn Văn Mẫu', 'Nguyen Van Mau'],
  ['Nguyễn Văn Mẫu', 'NGUYỄN VĂN MẪU'],
  ['Trương Minh Mẫu', 'Trương Ming Mẫu'],
])('%s and %s are one', (one, other) => expect(namesOf(one, other)).toEqual([one]))

it('the full name stays, whichever report is read first', () =>
  expect(namesOf('Út Mười', 'Nguyễn Thị Út Mười')).toEqual(['Nguyễn Thị Út Mười']))

it('of two whose names differ by a tone each takes the part told of him', () =>
  expect(
    joinedChairs(['Nguyễn Văn Minh', 'Nguyễn Văn Mính'].map((name) => ({ kind: 'person', ...named(name) }))),
  ).toHaveLength(2))

it('namesakes chair side by side', () =>
  expect(joinedChairs(['a', 'b'].map((id) => ({ kind: 'person', ...person(id) })))).toHaveLength(2))
