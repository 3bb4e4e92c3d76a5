import type { Reported } from '../../src/extract/extract.ts'
import { readCapture } from '../../src/text/capture.ts'
import type { Source } from '../../src/text/source.ts'

/** An invented report as the pipeline hands it over; a capture unless `stated` says otherwise. */
export function reportedOf(text: string, stated: Partial<Source> = {}): Reported {
  return {
    id: 'bai-mau',
    file: 'bai-mau.txt',
    sha256: '0'.repeat(64),
    decoding: { encoding: 'utf-8', repairs: [] },
    source: { ...readCapture(text), ...stated },
  }
}
