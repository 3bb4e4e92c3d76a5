import { fold, slug } from '../../text/fold.ts'
import type { ReportText } from '../report-text.ts'
import { type Finding, runRules } from '../rule.ts'
import type { DirectiveFinding } from './directive-finding.ts'
import { DIRECTIVE_RULES } from './directive-rules.ts'

/** One document with every place and manner in which the report names it. */
export type DirectiveReading = Omit<DirectiveFinding, 'written'> & {
  readonly asWritten: readonly string[]
  readonly findings: readonly Finding<DirectiveFinding>[]
}

/** All that the rules find in headline and body; captions name no documents of their own. */
export function directiveFindings({ text, sentences }: ReportText): readonly Finding<DirectiveFinding>[] {
  return sentences
    .filter(({ zone }) => zone !== 'caption')
    .flatMap((sentence) => runRules(DIRECTIVE_RULES, text, sentence))
}

const serial = (number: string) => /^\d+/u.exec(number)?.[0] ?? number

/** «Nghị định 72» after «Nghị định 72/2015/NĐ-CP» is the same; two full numbers are one only when equal. */
function sameNumber(one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true
  return serial(one) === serial(other) && (/^\d+$/u.test(one) || /^\d+$/u.test(other))
}

function sameDirective(one: DirectiveFinding, other: DirectiveFinding): boolean {
  if (one.type !== other.type) return false
  if (one.number !== null && other.number !== null) return sameNumber(one.number, other.number)
  if (one.number !== null || other.number !== null) return false
  const [a, b] = [fold(one.written), fold(other.written)]
  return a.startsWith(b) || b.startsWith(a) || (one.title !== null && one.title === other.title)
}

const longest = (values: readonly (string | null)[]) =>
  values.reduce<string | null>(
    (best, value) => (value !== null && value.length > (best?.length ?? 0) ? value : best),
    null,
  )
const first = (values: readonly (string | null)[]) => values.find((value) => value !== null) ?? null

type Namings = [Finding<DirectiveFinding>, ...Finding<DirectiveFinding>[]]

function merged(findings: Namings): DirectiveReading {
  const values = findings.map(({ value }) => value)
  return {
    type: findings[0].value.type,
    number: longest(values.map(({ number }) => number)),
    date: first(values.map(({ date }) => date)),
    issuer: first(values.map(({ issuer }) => issuer)),
    title: first(values.map(({ title }) => title)),
    term: first(values.map(({ term }) => term)),
    asWritten: [...new Set(values.map(({ written }) => written))],
    findings,
  }
}

/** What namings of one document have in common; only those that share it need be held against each other. */
const shared = ({ type, number }: DirectiveFinding) =>
  number === null ? type : `${type} ${fold(serial(number))}`

/** Gathers the namings of one document into one reading, in the order of their first mention. */
export function readDirectives(findings: readonly Finding<DirectiveFinding>[]): readonly DirectiveReading[] {
  const groups: Namings[] = []
  const alike = new Map<string, Namings[]>()
  for (const finding of findings) {
    const near = alike.get(shared(finding.value)) ?? []
    const group = near.find((others) => others.some(({ value }) => sameDirective(value, finding.value)))
    if (group) {
      group.push(finding)
      continue
    }
    const own: Namings = [finding]
    groups.push(own)
    alike.set(shared(finding.value), [...near, own])
  }
  return groups.map(merged)
}

/** An address of many words is cut: the first tell one document from another. */
const LONGEST_ID = 80

/** A resolution of a congress or a plenum is known by whose it is. */
const BY_ITS_BODY = /^(?:Đại hội|Trung ương) /u

/** «ket-luan-16-kl-tw»; a document without a number is known by its first words. */
export function directiveId({ type, number, asWritten, title }: DirectiveReading): string {
  if (number !== null) return slug(`${type} ${number}`)
  return slug(title !== null && BY_ITS_BODY.test(title) ? `${type} ${title}` : (asWritten[0] ?? type))
    .slice(0, LONGEST_ID)
    .replace(/-$/u, '')
}
