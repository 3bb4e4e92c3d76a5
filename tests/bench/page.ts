import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser.ts'
import type { BenchWish, Effort } from './bench.ts'
import { measuredProcess } from './build/measured-process.ts'
import { ourCommand } from './build/project.ts'
import { folderForBench, folderOfConferences } from './corpus/report-folder.ts'
import type { Figure, Findings, Measurement } from './frame/findings.ts'
import { quantile } from './frame/quantile.ts'
import { loadAllTexts } from './page/all-texts.ts'
import { firstParts } from './page/first-parts.ts'
import { heapOf } from './page/heap.ts'
import { barePage, siteOfOurs } from './page/places.ts'
import { newReader, slowPage } from './page/slow-phone.ts'
import { type TypedAnswer, typedAnswer } from './page/typed-answer.ts'
import { type Place, type Visit, visit, warmUp } from './page/visit.ts'

/** In conferences; the shipped archive has its own number. */
const SIZES: Readonly<Record<Effort, readonly (number | 'shipped')[]>> = {
  short: [30],
  whole: [30, 'shipped', 10_000],
  large: [30, 'shipped', 10_000, 50_000],
}
const RUNS: Readonly<Record<Effort, number>> = { short: 3, whole: 5, large: 5 }

const OURS = 'Kỷ yếu'
const BARE = 'bare page'
const HEAP_OF_ALL = 'heap, all texts, MB'

const TIME = { worse: 'more', digits: 0 } as const
const BYTES = { worse: 'more', digits: 0, tolerance: 1.1 } as const

const FIGURES: readonly (Figure & { readonly of: (visit: Visit) => number })[] = [
  { name: 'LCP cold, ms', ...TIME, tolerance: 1.4, budget: 1500, grows: true, of: ({ cold }) => cold.LCP },
  { name: 'LCP repeat, ms', ...TIME, tolerance: 1.6, grows: true, of: ({ repeat }) => repeat.LCP },
  { name: 'usable cold, ms', ...TIME, grows: true, of: ({ cold }) => cold.ready },
  { name: 'INP, ms', ...TIME, tolerance: 2, budget: 100, grows: true, of: ({ INP }) => INP },
  { name: 'CLS', worse: 'more', digits: 3, of: ({ CLS }) => CLS },
  { name: 'page cold, kB', ...BYTES, grows: true, of: ({ cold }) => cold.kilobytes },
  { name: 'all cold, kB', ...BYTES, tolerance: 1.5, grows: true, of: ({ cold }) => cold.sent },
  { name: 'page repeat, kB', worse: 'more', digits: 1, of: ({ repeat }) => repeat.kilobytes },
  {
    name: 'heap, session, MB',
    worse: 'more',
    digits: 1,
    tolerance: 1.5,
    grows: true,
    of: ({ heap }) => heap,
  },
]

const ANSWERS: readonly (Figure & { readonly of: (answer: TypedAnswer) => number })[] = [
  { name: 'found after the last letter, ms', ...TIME, tolerance: 1.6, of: ({ counted }) => counted },
  { name: 'in the texts, too, ms', ...TIME, tolerance: 1.6, of: ({ whole }) => whole },
]

/** Our site on a mid-range phone and slow 4G, beside a page of a button. */
export async function benchPage({ effort, progress }: BenchWish): Promise<readonly Findings[]> {
  const browser = await launchBrowser()
  const bare = await barePage()
  const measurements: Measurement[] = []
  const steps = new Set<string>()
  const partNames = new Set<string>()
  for (const asked of SIZES[effort]) {
    progress(`page: building the site of ${asked} conferences`)
    const folder = await siteOf(asked)
    // Of invented reports a few cannot be told from others; a size is what was asked for, so that runs compare.
    const size = asked === 'shipped' ? conferencesIn(folder) : asked
    const ours = await siteOfOurs(folder)
    const visits = await visitsTo({ ours, bare }, browser, { runs: RUNS[effort], progress })
    measurements.push(...told(OURS, size, visits.ours), ...told(BARE, size, visits.bare))
    for (const one of stepsOf(visits.ours, size)) {
      steps.add(one.figure)
      measurements.push(one)
    }
    progress(`page: typing a query to ${size} conferences`)
    measurements.push(...(await answersOf(ours, size, { browser, runs: RUNS[effort] })))
    const parts = firstParts(folder).map((one): Measurement => ({ subject: OURS, size, ...one }))
    for (const { figure } of parts) partNames.add(figure)
    measurements.push(...parts)
    progress(`page: all texts of ${size} conferences`)
    const value = await heapOfAllTexts(ours, folder, browser)
    measurements.push({ subject: OURS, figure: HEAP_OF_ALL, size, value })
    await ours.host.close()
  }
  await bare.host.close()
  await browser.close()
  const ofAll: Figure = { name: HEAP_OF_ALL, worse: 'more', digits: 1, budget: 150, grows: true }
  const ofParts = Array.from(partNames, (name): Figure => ({ name, ...BYTES, digits: 1, grows: true }))
  const ofSteps = Array.from(steps, (name): Figure => ({ name, digits: 0 }))
  return [
    {
      name: 'page',
      unit: 'conferences',
      subjects: [OURS, BARE],
      ours: [OURS],
      against: BARE,
      figures: [
        ...[...FIGURES, ...ANSWERS].map(({ of: _, ...figure }) => figure),
        ofAll,
        ...ofParts,
        ...ofSteps,
      ],
      measurements,
    },
  ]
}

async function siteOf(conferences: number | 'shipped'): Promise<string> {
  const out = path.join(folderForBench('site'), 'site')
  const from = conferences === 'shipped' ? [] : ['--from', folderOfConferences(conferences)]
  // Among invented reports are some that cannot be used.
  const words = ourCommand('build', ...from, '--out', out)
  await measuredProcess([process.execPath, ...words], { allowed: [0, 1] })
  return out
}

const conferencesIn = (folder: string) => readdirSync(path.join(folder, 'hoi-nghi')).length

type Visiting = { readonly runs: number; readonly progress: BenchWish['progress'] }

/** Visits both in turn, so that a busy machine is busy for both. */
async function visitsTo(
  places: Record<'ours' | 'bare', Place>,
  browser: Browser,
  { runs, progress }: Visiting,
) {
  const visits = { ours: [] as Visit[], bare: [] as Visit[] }
  for (const place of Object.values(places)) await warmUp(place, browser)
  for (let run = 0; run < runs; run++) {
    progress(`page: visit ${run + 1} of ${runs}`)
    visits.ours.push(await visit(places.ours, browser))
    visits.bare.push(await visit(places.bare, browser))
  }
  return visits
}

const told = (subject: string, size: number, visits: readonly Visit[]): readonly Measurement[] =>
  FIGURES.map(({ name: figure, of }) => ({ subject, figure, size, value: quantile(visits.map(of), 0.5) }))

/** Of each step of the session the median of what took longest in it. */
function stepsOf(visits: readonly Visit[], size: number): readonly Measurement[] {
  const names = new Set(visits.flatMap(({ interactions }) => interactions.map(({ step }) => step)))
  return Array.from(names, (name) => {
    const worst = visits.map(({ interactions }) =>
      Math.max(0, ...interactions.filter(({ step }) => step === name).map(({ duration }) => duration)),
    )
    return { subject: OURS, figure: `  ${name}, ms`, size, value: quantile(worst, 0.5) }
  })
}

/** How long a reader waits for what she types, the median of several readers. */
async function answersOf(
  ours: Place,
  size: number,
  { browser, runs }: { readonly browser: Browser; readonly runs: number },
): Promise<readonly Measurement[]> {
  const answers: TypedAnswer[] = []
  for (let run = 0; run < runs; run++) answers.push(await typedAnswer(ours, browser))
  return ANSWERS.map(({ name: figure, of }) => ({
    ...{ subject: OURS, figure, size },
    value: quantile(answers.map(of), 0.5),
  }))
}

/** How much is in memory when all of the index is, in megabytes. */
async function heapOfAllTexts(ours: Place, folder: string, browser: Browser): Promise<number> {
  const reader = await newReader(browser)
  const slow = await slowPage(reader)
  await slow.page.goto(ours.host.address)
  await ours.ready(slow)
  await slow.unslow()
  await loadAllTexts(slow, folder)
  const heap = await heapOf(slow)
  await reader.close()
  return heap
}
