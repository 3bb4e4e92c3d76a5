import type {
  Authorities,
  BodyAuthority,
  DirectiveAuthority,
  OfficialAuthority,
  PlaceAuthority,
} from '../../src/model/authority.ts'

/** Invented authority records; `fields` replace what matters to a test. */
type Given<T> = Partial<T> & { readonly id: string; readonly preferredForm: string }

const heading = { variantForms: [], sources: ['Báo Mẫu'] }

export const officialOf = (fields: Given<OfficialAuthority>): OfficialAuthority => ({
  ...heading,
  titles: [],
  ...fields,
})

export const bodyOf = (fields: Given<BodyAuthority>): BodyAuthority => ({
  ...heading,
  abbreviations: [],
  successors: [],
  standing: null,
  ...fields,
})

export const directiveOf = (fields: Given<DirectiveAuthority>): DirectiveAuthority => ({
  ...heading,
  type: 'Kết luận',
  number: null,
  date: null,
  issuer: null,
  title: null,
  relations: [],
  ...fields,
})

export const placeOf = (fields: Given<PlaceAuthority>): PlaceAuthority => ({
  ...heading,
  from: null,
  to: null,
  kinds: [{ kind: 'province', from: null, to: null }],
  successor: null,
  ...fields,
})

export const titleOf = (title: string, from: string | null = null, to: string | null = null) => ({
  title,
  from,
  to,
  source: 'Báo Mẫu',
})

export const authoritiesOf = (lists: Partial<Authorities>): Authorities => ({
  officials: [],
  bodies: [],
  directives: [],
  places: [],
  ...lists,
})
