import { expect, it } from 'vitest'
import { ArchiveManifest } from '../../src/model/archive.ts'
import type { Conference } from '../../src/model/conference.ts'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { AUTHORITIES } from '../web/recorded-archive.ts'

const versionWith = (conferences: readonly Conference[], authorities = NO_AUTHORITIES) =>
  ArchiveManifest.parse(JSON.parse(archiveFiles(conferences, {}, authorities).manifest.content)).version

it('the version of the data changes with a record or an authority record, and with nothing else', () => {
  const version = versionWith([conferenceOf()])
  expect(version).toMatch(/^[0-9a-f]{16}$/u)
  expect(versionWith([conferenceOf()])).toBe(version)
  expect(versionWith([conferenceOf({ figures: [], agenda: [] })])).not.toBe(version)
  expect(versionWith([conferenceOf()], AUTHORITIES)).not.toBe(version)
})
