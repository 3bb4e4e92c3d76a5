import * as z from 'zod/mini'
import type { Issue } from '../model/issue.ts'
import { isReportAddress } from './is-report-address.ts'
import { readMarkdown } from './markdown.ts'
import { normalized } from './normalize.ts'
import type { Source } from './source.ts'
import { parsedYaml } from './yaml.ts'

const DAY = String.raw`\d{4}-\d{2}-\d{2}`
const TIME = String.raw`\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?`
const PUBLISHED = new RegExp(`^(?<day>${DAY})(?:[T ](?<time>${TIME}))?$`, 'u')

/** «2018-02-30» looks like a day and is none. */
function isPublished(value: string): boolean {
  const { day, time = '00:00' } = PUBLISHED.exec(value)?.groups ?? {}
  if (day === undefined || Number.isNaN(Date.parse(`${day}T${time}`))) return false
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

const Stated = z.nullish(z.string('not a text').check(z.trim(), z.minLength(1, 'empty')))

/** What may stand above the text of a digest; what is absent or null is not stated. */
const FrontMatter = z.strictObject({
  publisher: Stated,
  headline: Stated,
  byline: Stated,
  reprintOf: Stated,
  published: z.nullish(
    z.string('not a date').check(z.refine(isPublished, 'not a date such as 2018-07-12 or 2018-07-12T08:07')),
  ),
  url: z.nullish(z.string('not a text').check(z.refine(isReportAddress, 'not an http or https address'))),
  rights: z.optional(z.literal('digest', 'not "digest"')),
  /** True while a curator is still at work on it. */
  draft: z.optional(z.boolean('not true or false')),
})
type FrontMatter = z.infer<typeof FrontMatter>

const FENCED = /^\s*---[ \t]*\n(?<head>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/u

type Refused = { readonly issue: Issue }

const refusal = (message: string): Refused => ({ issue: { code: 'bad-front-matter', message } })

/** The longest that was written by hand has 700 characters; of 60,000 keys the parser makes a minute. */
const LONGEST_HEAD = 20_000

/** So much of a value tells a curator which it is. */
const LONGEST_SHOWN = 120

function shown(head: unknown, key: PropertyKey): string {
  const value = JSON.stringify(Object(head)[key])
  return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value
}

/** Names the key and the value, as a curator would look for them. */
function complaint(error: z.core.$ZodError, head: unknown): Refused {
  const [issue] = error.issues
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return refusal(`front matter "${key}" is an unknown key: ${shown(head, key)}`)
  }
  const key = issue?.path[0]
  if (issue === undefined || key === undefined) return refusal('front matter is no list of keys and values')
  return refusal(`front matter "${String(key)}" is ${shown(head, key)}: ${issue.message}`)
}

function readFrontMatter(yaml: string): { readonly head: FrontMatter } | Refused {
  if (yaml.length > LONGEST_HEAD) return refusal(`front matter is longer than ${LONGEST_HEAD} characters`)
  const parsed = parsedYaml(yaml)
  if ('fault' in parsed) return refusal(`front matter is no YAML: ${parsed.fault}`)
  const result = FrontMatter.safeParse(parsed.value)
  return result.success ? { head: result.data } : complaint(result.error, parsed.value)
}

const stated = (value: string | null | undefined) => (value == null ? null : normalized(value))

/** A decoded .md digest: front matter says whose report it retells, Markdown tells it in our own words. */
export function readDigest(text: string): Source | Refused {
  const fenced = FENCED.exec(text)
  if (fenced === null)
    return refusal('front matter is missing: the file does not begin with "---" and end it')
  const front = readFrontMatter(fenced.groups?.head ?? '')
  if ('issue' in front) return front
  const { publisher, headline, byline, reprintOf, published, url, draft } = front.head
  return {
    publisher: stated(publisher),
    headline: stated(headline),
    byline: stated(byline),
    reprintOf: stated(reprintOf),
    published: published?.replace(' ', 'T') ?? null,
    url: url ?? null,
    rights: 'digest',
    ...(draft && { draft }),
    text: readMarkdown(text.slice(fenced[0].length)),
  }
}
