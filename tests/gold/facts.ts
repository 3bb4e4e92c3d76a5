import * as z from 'zod/mini'

const list = z._default(z.array(z.string()), [])

const DirectiveFacts = z.object({
  type: z.string(),
  number: z.nullable(z.string()),
  as_written: z.string(),
})

/**
 * What a person read in one report, against which a record is held. `notOfficials` and `noise` are traps: names and
 * strings that stand on the page and must not reach the record. `monthDay` is the day of an event whose year cannot
 * be known; `alsoAcceptable` lists further right answers.
 */
export const Facts = z.object({
  id: z.string(),
  kind: z.array(z.string()),
  level: z.string(),
  start: z.nullable(z.string()),
  end: z.nullable(z.string()),
  monthDay: z.optional(z.array(z.string())),
  place: z.object({ province: z.nullable(z.string()) }),
  chairs: z.array(z.string()),
  speakers: z.array(z.string()),
  officials: z.array(z.object({ name: z.string(), titles: z.array(z.string()) })),
  notOfficials: list,
  directives: z.array(DirectiveFacts),
  organisations: z.array(z.string()),
  participants: z.nullable(z.int()),
  agendaKeyphrases: z.array(z.string()),
  outcomeKeyphrases: z.array(z.string()),
  noise: list,
  alsoAcceptable: z._default(z.object({ start: list, end: list, level: list }), {
    start: [],
    end: [],
    level: [],
  }),
})
export type Facts = z.infer<typeof Facts>
