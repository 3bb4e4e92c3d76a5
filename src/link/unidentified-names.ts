import { NAME_KINDS, type UnidentifiedName } from '../model/archive-state.ts'
import type { Authorities } from '../model/authority.ts'
import type { Outline } from '../model/outline.ts'
import { nameKey } from './authority-forms.ts'
import { formKey } from './form-key.ts'

/** A name as one conference has it; `key` is what its spellings have in common. */
type Met = {
  readonly kind: UnidentifiedName['kind']
  readonly name: string
  readonly titles: readonly string[]
  readonly key: string
  readonly conference: string
}

const ALPHABET = new Intl.Collator('vi')

/** Every name that no authority record fits, once, the most met of a kind first. */
export function unidentifiedNames(
  conferences: readonly Outline[],
  { directives }: Pick<Authorities, 'directives'>,
): UnidentifiedName[] {
  const known = new Set(directives.map(({ id }) => id))
  // The same names come back in many conferences.
  const [personKey, bodyKey] = [remembered(nameKey), remembered(formKey)]
  const met = conferences.flatMap((conference) => [
    ...persons(conference, personKey),
    ...bodies(conference, bodyKey),
    ...unknownDirectives(conference, known),
  ])
  return gathered(met).toSorted(
    (one, other) =>
      NAME_KINDS.indexOf(one.kind) - NAME_KINDS.indexOf(other.kind) ||
      other.conferences.length - one.conferences.length ||
      ALPHABET.compare(one.name, other.name),
  )
}

type KeyOf = (name: string) => string

function remembered(keyOf: KeyOf): KeyOf {
  const keys = new Map<string, string>()
  return (name) => {
    const key = keys.get(name) ?? keyOf(name)
    keys.set(name, key)
    return key
  }
}

/** Who is identified in one list of a conference is no stranger in another. */
function persons({ id, chair, speakers, officials }: Outline, keyOf: KeyOf): readonly Met[] {
  const all = [...officials, ...speakers, ...chair.filter((one) => one.kind === 'person')]
  const known = new Set(all.filter(({ official }) => official !== null).map(({ name }) => keyOf(name)))
  return all
    .filter(({ name }) => !known.has(keyOf(name)))
    .map(({ name, titles }) => ({ kind: 'official', name, titles, key: keyOf(name), conference: id }))
}

function bodies({ id, chair, organisers }: Outline, keyOf: KeyOf): readonly Met[] {
  return [...organisers, ...chair.filter((one) => one.kind === 'body')]
    .filter(({ authority }) => authority === null)
    .map(({ name }) => ({ kind: 'body', name, titles: [], key: keyOf(name), conference: id }))
}

function unknownDirectives({ id, directives }: Outline, known: ReadonlySet<string>): readonly Met[] {
  return directives
    .filter((directive) => !known.has(directive.id))
    .map((directive) => ({
      kind: 'directive',
      name: calledBy(directive),
      titles: [],
      key: directive.id,
      conference: id,
    }))
}

/** «Kết luận 57-KL/TW»; without a number, as it was first written. */
function calledBy({ type, number, asWritten }: Outline['directives'][number]): string {
  return number === null ? (asWritten[0] ?? type) : `${type} ${number}`
}

/** One entry a name, under the spelling that was met first. */
function gathered(met: readonly Met[]): readonly UnidentifiedName[] {
  const mentions = new Map<string, Met[]>()
  for (const one of met) {
    const known = mentions.get(`${one.kind} ${one.key}`)
    if (known) known.push(one)
    else mentions.set(`${one.kind} ${one.key}`, [one])
  }
  return [...mentions.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const { kind, name } = first
    return [
      {
        ...{ kind, name },
        titles: [...new Set(all.flatMap(({ titles }) => titles))],
        conferences: [...new Set(all.map(({ conference }) => conference))],
      },
    ]
  })
}
