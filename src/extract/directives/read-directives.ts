import { slug } from '../../text/fold.ts'
import type { ReportText } from '../report-text.ts'
import { type Finding, runRules } from '../rule.ts'
import type { DirectiveFinding } from './directive-finding.ts'
import { DIRECTIVE_RULES } from './directive-rules.ts'
import { knownDirectives } from './known-directives.ts'

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

/** Gathers the namings of one document into one reading, in the order of their first mention. */
export function readDirectives(findings: readonly Finding<DirectiveFinding>[]): readonly DirectiveReading[] {
  const documents: Namings[] = []
  const known = knownDirectives()
  for (const finding of findings) {
    const nth = known.find(finding.value) ?? documents.length
    known.add(finding.value, nth)
    const namings = documents[nth]
    if (namings) namings.push(finding)
    else documents.push([finding])
  }
  return documents.map(merged)
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
