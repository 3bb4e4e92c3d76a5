import { expect, it } from 'vitest'
import { readCapture } from '../../src/text/capture.ts'

it('states nothing of a capture and keeps its lines', () =>
  expect(readCapture('Trang chủ\n\nHội nghị họp.')).toEqual({
    headline: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    rights: 'capture',
    text: 'Trang chủ\n\nHội nghị họp.',
  }))
