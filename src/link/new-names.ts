import type { Authorities, BodyAuthority, DirectiveAuthority, OfficialAuthority } from '../model/authority.ts'
import type { Conference, Directive } from '../model/conference.ts'
import { fold, slug } from '../text/fold.ts'
import { formsOf, nameKey } from './authority-forms.ts'
import { type AuthorityIndex, authorityIndex, found } from './authority-index.ts'
import { formHere, type Tier } from './form-here.ts'
import { formKey } from './form-key.ts'
import { type Occasion, occasionOf } from './occasion.ts'
import { sourceOf } from './source-of.ts'

/** A name that the authority files do not know, with what is to be written there. */
export type NewName =
  | { readonly kind: 'official'; readonly entry: OfficialAuthority }
  | { readonly kind: 'body'; readonly entry: BodyAuthority }
  | { readonly kind: 'directive'; readonly entry: DirectiveAuthority }
  /** Somebody of that name is known, in other offices. */
  | {
      readonly kind: 'office'
      readonly name: string
      readonly ids: readonly string[]
      readonly titles: OfficialAuthority['titles']
    }
  /** A directive of that number or name is known, with another date or issuer. */
  | { readonly kind: 'contradicting'; readonly name: string; readonly ids: readonly string[] }

type Context = {
  readonly conference: Conference
  readonly authorities: Authorities
  readonly index: AuthorityIndex
  readonly occasion: Occasion
  readonly tier: Tier
  /** Where the names were met, in the words of the authority files. */
  readonly source: string
}

/** What an identified record names that the authority files do not know: persons, bodies, directives. */
export function newNames(conference: Conference, authorities: Authorities): readonly NewName[] {
  const place = authorities.places.find(({ id }) => id === conference.place?.authority)
  const context: Context = {
    conference,
    authorities,
    index: authorityIndex(authorities),
    occasion: occasionOf(conference),
    tier: place?.kinds.at(-1)?.kind === 'city' ? 'thành phố' : 'tỉnh',
    source: sourceOf(conference),
  }
  return [...officialNames(context), ...bodyNames(context), ...directiveNames(context)]
}

/** Two records fit: that is a doubt of its own, and names nobody new. */
function isDoubted({ issues }: Conference, name: string): boolean {
  return issues.some(
    ({ code, message }) => code === 'ambiguous-name' && message.startsWith(`"${name}" may be `),
  )
}

function freeId(form: string, records: readonly { readonly id: string }[]): string {
  const id = slug(form)
  const isTaken = (candidate: string) => records.some((record) => record.id === candidate)
  const [free = id] = [id, ...records.map((_, index) => `${id}-${index + 2}`)].filter(
    (candidate) => !isTaken(candidate),
  )
  return free
}

const distinct = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] =>
  [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].toReversed()

function officialNames(context: Context): readonly NewName[] {
  const { chair, speakers, officials } = context.conference
  const persons = [...officials, ...speakers, ...chair.filter((one) => one.kind === 'person')]
  const known = new Set(persons.filter(({ official }) => official).map(({ name }) => nameKey(name)))
  return distinct(persons, ({ name }) => nameKey(name))
    .filter(({ name }) => !known.has(nameKey(name)) && !isDoubted(context.conference, name))
    .map(({ name }) => {
      const titles = persons.filter((one) => nameKey(one.name) === nameKey(name)).flatMap((one) => one.titles)
      return officialName(name, titles, context)
    })
}

function officialName(name: string, offices: readonly string[], context: Context): NewName {
  const { index, occasion, tier, source, authorities } = context
  const forms = offices.map((title) => formHere(title, occasion, tier))
  const titles = distinct(forms, formKey).map((title) => ({ title, from: null, to: null, source }))
  const key = nameKey(name)
  const namesakes = key === fold(key) ? found(index.unmarked, key) : found(index.officials, key)
  if (namesakes.length > 0) return { kind: 'office', name, ids: namesakes.map(({ id }) => id), titles }
  const id = freeId(name, authorities.officials)
  return {
    kind: 'official',
    entry: { id, preferredForm: name, variantForms: [], titles, sources: [source] },
  }
}

function bodyNames({ conference, occasion, tier, source, authorities }: Context): readonly NewName[] {
  const { organisers, chair } = conference
  const unknown = [...organisers, ...chair.filter((one) => one.kind === 'body')].filter(
    ({ authority }) => authority === null,
  )
  const forms = unknown.map(({ name }) => formHere(name, occasion, tier))
  return distinct(forms, formKey).map((preferredForm) => ({
    kind: 'body',
    entry: {
      id: freeId(preferredForm, authorities.bodies),
      preferredForm,
      variantForms: [],
      abbreviations: [],
      successors: [],
      standing: null,
      sources: [source],
    },
  }))
}

/** «kết luận của Bộ Chính trị» may be any: an entry for it would identify all of them. */
function isVague({ type, number, title, issuer, asWritten: [written = type] }: Directive): boolean {
  if (number !== null || title !== null) return false
  return [type, `${type} ${issuer ?? ''}`].some((bare) => formKey(bare) === formKey(written))
}

function directiveNames(context: Context): readonly NewName[] {
  const { conference, authorities } = context
  const known = new Set(authorities.directives.map(({ id }) => id))
  return conference.directives
    .filter((directive) => !known.has(directive.id) && !isVague(directive))
    .filter(({ asWritten, id }) => !isDoubted(conference, asWritten[0] ?? id))
    .map((directive) => directiveName(directive, context))
}

function directiveName(directive: Directive, { authorities, index, source }: Context): NewName {
  const { type, number, date, issuer, title, asWritten } = directive
  const preferredForm = number === null ? (asWritten[0] ?? `${type} ${title}`) : `${type} số ${number}`
  const rivals = authorities.directives.filter((record) =>
    formsOf(record).some((form) => formKey(form) === formKey(preferredForm)),
  )
  if (rivals.length > 0)
    return { kind: 'contradicting', name: preferredForm, ids: rivals.map(({ id }) => id) }
  const [body] = issuer === null ? [] : found(index.bodies, formKey(issuer))
  const entry = {
    id: freeId(number === null ? preferredForm : `${type} ${number}`, authorities.directives),
    preferredForm,
    variantForms: [],
    type,
    number,
    date,
    issuer: body?.id ?? null,
    title,
    relations: [],
    sources: [source],
  }
  return { kind: 'directive', entry }
}
