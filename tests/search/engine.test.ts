import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { fold } from '../../src/text/fold.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { authoritiesOf, placeOf } from '../link/authorities.ts'
import { builtEngine } from './built-engine.ts'

/** A record that says only this, in its body or under the field named. */
function saying(id: string, text: string, fields: Partial<Conference> = {}): Conference {
  const bare = { chair: [], officials: [], organisers: [], agenda: [], outcomes: [], directives: [] }
  const report = reportOf(text, { id, headline: null })
  const event = { title: 'x', inferred: [], kinds: [], level: null, evidence: evidence(id) }
  return conferenceOf({ id, event, date: null, place: null, ...bare, ...fields, reports: [report] })
}

const evidence = (report: string) => [{ report, start: 0, end: 1, quote: 'H', rule: 'test/given' }]

const engineOf = (...conferences: readonly Conference[]) => builtEngine(conferences)

const idsFor = (query: string, ...conferences: readonly Conference[]) =>
  engineOf(...conferences)
    .search(query)
    .hits.map(({ id }) => id)

const MARKED = saying('marked', 'Hội nghị triển khai công tác thông tin đối ngoại')
const UNMARKED = saying('unmarked', 'Hoi nghi trien khai cong tac thong tin doi ngoai')
const OTHER = saying('other', 'Hội chợ có đôi lồng đèn treo ngoài ngõ, thông báo cho tỉnh')
const DECOMPOSED = saying('decomposed', 'Hội nghị triển khai công tác thông tin đối ngoại'.normalize('NFD'))

describe('marks', () => {
  it.each([
    ['thong tin doi ngoai', ['unmarked', 'marked', 'decomposed']],
    ['thông tin đối ngoại', ['marked', 'decomposed', 'unmarked']],
    ['thông tin đối ngoại'.normalize('NFD'), ['marked', 'decomposed', 'unmarked']],
    ['THÔNG TIN ÐỐI NGOẠI', ['marked', 'decomposed', 'unmarked']],
    ['thong tin dối ngoai', ['unmarked', 'marked', 'decomposed']],
  ])('«%s» finds every spelling and prefers its own', (query, ids) =>
    expect(idsFor(query, MARKED, UNMARKED, OTHER, DECOMPOSED)).toEqual(ids),
  )

  it('that are not typed favour no page', () => {
    const scores = engineOf(MARKED, UNMARKED, OTHER).search('hoi nghi doi ngoai').hits
    expect(scores.map(({ id }) => id).toSorted()).toEqual(['marked', 'unmarked'])
    expect(scores[0]?.score).toBe(scores[1]?.score)
  })

  it('that are not typed favour no page, even where marks tell words of one fold apart', () => {
    const marked = saying('marked', 'là lá la đối đổi đôi ngoại ngoài')
    const unmarked = saying('unmarked', 'la la la doi doi doi ngoai ngoai')
    const [first, second] = engineOf(marked, unmarked).search('doi ngoai').hits
    expect(first?.score).toBe(second?.score)
  })

  it('that contradict what is typed are other words: «đối ngoại» is not «đôi … ngoài»', () =>
    expect(idsFor('đối ngoại', OTHER, MARKED)).toEqual(['marked']))

  it.each(['hoà bình', 'hòa bình', 'hoa binh', 'HOÀ BÌNH'])('find both tone placements: %s', (query) =>
    expect(
      idsFor(query, saying('new', 'vì hoà bình'), saying('old', 'vì hòa bình'), saying('none', 'vì họa')),
    ).toEqual(['old', 'new']),
  )

  it('of đ are no letters to lose', () => expect(idsFor('oi ngoai', MARKED)).toEqual([]))

  it.each(['ttdn', 'TTĐN', 'ttđn'])('of abbreviations are optional: %s', (query) =>
    expect(idsFor(query, saying('abbreviated', 'công tác TTĐN'), OTHER)).toEqual(['abbreviated']),
  )
})

describe('words', () => {
  it('are all required', () => expect(idsFor('đối ngoại biển', MARKED, OTHER)).toEqual([]))
  it.each([
    ['doi ngo', ['marked']],
    ['đối ngoạ', ['marked']],
    ['ngo doi', []],
    ['doi n', ['marked']],
    ['doi n ', []],
    ['doi z', ['marked']],
    ['doi zz', []],
    ['doi 7', []],
    ['"doi" z', ['marked']],
    ['doi "z', []],
    ['n', ['marked']],
    ['đ', ['marked']],
    ['ngoại đ', ['marked']],
    ['z', []],
    ['ă', []],
    ['n ', []],
  ])('the last may be in typing: «%s»', (query, ids) => expect(idsFor(query, MARKED)).toEqual(ids))
})

describe('numbers and dates', () => {
  const directive = saying('directive', 'Quán triệt Kết luận 16-KL/TW và Nghị định 72/2015/NĐ-CP trong quý')
  const strewn = saying('strewn', 'Họp 16 điểm cầu, đại diện KL và TW, năm 2015, 72 đại biểu')
  it.each([
    ['16-KL/TW', ['directive']],
    ['16 kl tw', ['directive', 'strewn']],
    ['72/2015/nd-cp', ['directive']],
    ['72/2015/NĐ-CP', ['directive']],
    ['72/2015', ['directive']],
    ['2015', ['directive', 'strewn']],
  ])('«%s»', (query, ids) => expect(idsFor(query, strewn, directive).toSorted()).toEqual(ids.toSorted()))
  it('a number is found where somebody wrote its parts in their order', () =>
    expect(idsFor('16-KL/TW', strewn, saying('apart', 'theo Kết luận số 16 KL TW'))).toEqual(['apart']))

  const dated = saying('dated', 'Sáng 24/12/2019, hội nghị khai mạc')
  const pieces = saying('pieces', 'Năm 2019 có 24 lớp và 12 đoàn')
  it.each(['24/12/2019', '24-12-2019', '24.12.2019', '2019-12-24', '24/12', '12/2019'])('«%s»', (query) =>
    expect(idsFor(query, pieces, dated)).toEqual(['dated']),
  )
  it('the year of a date is found', () =>
    expect(idsFor('2019', pieces, dated).toSorted()).toEqual(['dated', 'pieces']))
  it('the date of the record is found in whatever way the report writes it', () => {
    const date = { edtf: '2019-12-24', start: '2019-12-24', end: '2019-12-24', inferred: [] }
    const record = saying('record', 'Hôm qua, hội nghị khai mạc', {
      date: { ...date, evidence: evidence('record') },
    })
    expect(idsFor('24/12/2019', record)).toEqual(['record'])
  })
})

describe('fields', () => {
  const padding = 'Báo cáo nêu kết quả, nhiệm vụ và giải pháp của địa phương.'
  const body = saying('body', `${padding} Lê Thị Mẫu, Đà Nẵng, biên giới.`)
  const evidenceHere = evidence('field')
  const person = { name: 'Lê Thị Mẫu', titles: ['Phó Chủ tịch'], official: null, evidence: evidenceHere }
  const item = { text: 'biên giới', evidence: evidenceHere }
  const directive = {
    ...{
      id: 'x',
      type: 'Chỉ thị',
      number: '26-CT/TW',
      date: null,
      issuer: null,
      title: 'biên giới',
      term: null,
    },
    ...{ asWritten: [], evidence: evidenceHere },
  }
  const place = {
    province: 'Đà Nẵng',
    venue: null,
    authority: null,
    linkPoints: null,
    inferred: [],
    evidence: evidenceHere,
  }
  it.each<[string, Partial<Conference>, string]>([
    ['title', { event: { ...body.event, title: 'Hội nghị biên giới' } }, 'biên giới'],
    ['chair', { chair: [{ kind: 'person', ...person }] }, 'lê thị mẫu'],
    ['officials', { officials: [person] }, 'le thi mau'],
    ['directives', { directives: [directive] }, 'biên giới'],
    ['agenda', { agenda: [item] }, 'biên giới'],
    ['outcomes', { outcomes: [{ ...item, type: 'task' }] }, 'biên giới'],
    ['place', { place }, 'da nang'],
  ])('%s stands above body text', (_, fields, query) =>
    expect(idsFor(query, body, saying('field', padding, fields))).toEqual(['field', 'body']),
  )
  it('an official is found by the title held', () =>
    expect(idsFor('phó chủ tịch', body, saying('field', padding, { officials: [person] }))).toEqual([
      'field',
    ]))
})

describe('any query', () => {
  const engine = engineOf(MARKED, UNMARKED, OTHER)
  it.each([
    '',
    '   ',
    '«»…!?',
    '🎉🇻🇳',
    '\ud800\udc00\ud800',
    '\u0301\u0323',
    'constructor __proto__ toString hasOwnProperty',
    'đối '.repeat(2500),
    'đ'.repeat(10_000),
    '1/'.repeat(5000),
    Array.from({ length: 2000 }, (_, index) => `từ${index}`).join(' '),
    '\u0000\uffff<script>',
    '(a+)+$ \\ [',
  ])('is answered: %#', (query) => expect(() => engine.search(query)).not.toThrow())
  it('is answered, whatever it holds', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) =>
        Array.isArray(engine.search(query).hits),
      ),
    ))
})

describe('the index', () => {
  it('puts the newer of two equals first', () =>
    expect(idsFor('biển', saying('2018-a', 'biển'), saying('2020-a', 'biển'))).toEqual(['2020-a', '2018-a']))
  it('of an empty archive finds nothing', () => expect(idsFor('hội nghị')).toEqual([]))
})

describe('tiers', () => {
  const spelt = ['đường', 'đương', 'đuong', 'duong'].map((word, at) => saying(`tier-${at}`, `con ${word}`))
  it('put what is written as typed first, then what lacks the tone, the marks, the stroke', () =>
    expect(
      engineOf(...spelt.toReversed())
        .search('đường')
        .hits.map(({ id, tier }) => [id, tier]),
    ).toEqual([
      ['tier-0', 0],
      ['tier-1', 1],
      ['tier-2', 2],
      ['tier-3', 3],
    ]))
  it('are one for who types no marks', () =>
    expect(
      new Set(
        engineOf(...spelt)
          .search('duong')
          .hits.map(({ score }) => score),
      ).size,
    ).toBe(1))
  it('are word by word: «thong tin đối ngoại» does not favour «thong tin»', () => {
    const half = saying('2030-half', 'thong tin doi ngoai')
    const whole = saying('2029-whole', 'thông tin đối ngoại')
    expect(idsFor('thong tin đối ngoại', half, whole)).toEqual(['2029-whole', '2030-half'])
  })
})

describe('the national conference', () => {
  const level = (id: string, of: 'trung ương' | 'huyện', text = 'thông tin đối ngoại') =>
    saying(id, text, { event: { title: 'x', inferred: [], kinds: [], level: of, evidence: evidence(id) } })
  it('comes first of near equals', () =>
    expect(idsFor('thong tin', level('2031-b', 'huyện'), level('2031-a', 'trung ương'))).toEqual([
      '2031-a',
      '2031-b',
    ]))
  it('gives way to what answers better', () =>
    expect(
      idsFor('thong tin', level('2031-b', 'huyện'), level('2031-a', 'trung ương', 'tin ấy thông suốt')),
    ).toEqual(['2031-b', '2031-a']))
})

describe('what stands together', () => {
  const strewn = saying(
    'strewn',
    'Lê Hải Yến và Trần Bình dự, ông Lê Văn Hải nói; bình luận là Lê, rồi Hải, rồi Bình.',
  )
  const name = saying('name', 'Dự có nhiều đại biểu. Ông Lê Hải Bình kết luận.')
  it('comes before what is strewn', () => expect(idsFor('le hai binh', strewn, name)[0]).toBe('name'))
  it('is asked for in quotation marks', () => {
    expect(idsFor('"le hai binh"', strewn, name)).toEqual(['name'])
    expect(idsFor('"lê hải bình"', strewn, name)).toEqual(['name'])
  })
  it('may be mixed with what is not', () =>
    expect(idsFor('"hai binh" đại biểu -yến', strewn, name)).toEqual(['name']))
  it('is not what ends one paragraph and begins the next', () =>
    expect(idsFor('"mau da nang"', saying('x', 'Báo Mẫu\nĐà Nẵng, ngày hội'))).toEqual([]))
  it('is not what ends one value and begins the next', () =>
    expect(
      idsFor('"mau da nang"', saying('x', 'Mẫu', { event: { ...name.event, title: 'Đà Nẵng' } })),
    ).toEqual([]))
  it('reaches over the whole number before its parts', () =>
    expect(idsFor('"kết luận số 16"', saying('x', 'theo Kết luận số 16-KL/TW của'))).toEqual(['x']))
})

describe('short forms', () => {
  const long = saying('long', 'Ban Chỉ đạo công tác thông tin đối ngoại Trung ương')
  const short = saying('short', 'BCĐ công tác TTĐN T.Ư')
  it.each([
    'ttdn',
    'TTĐN',
    'thông tin đối ngoại',
    '"thong tin doi ngoai"',
    'BCĐ trung ương',
    'bcd tw',
    'ban chỉ đạo T.Ư',
  ])('and what they stand for are one: «%s»', (query) =>
    expect(idsFor(query, long, short, OTHER).toSorted()).toEqual(['long', 'short']),
  )
})

describe('every short form', () => {
  it.each([
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
    ['BTG', 'Ban Tuyên giáo'],
    ['BTGTW', 'Ban Tuyên giáo Trung ương'],
    ['BCĐ', 'Ban Chỉ đạo'],
    ['BCH', 'Ban Chấp hành'],
    ['BTV', 'Ban Thường vụ'],
    ['TTĐN', 'thông tin đối ngoại'],
    ['TT&TT', 'Thông tin và Truyền thông'],
    ['TT-TT', 'Thông tin và Truyền thông'],
    ['TTTT', 'Thông tin và Truyền thông'],
    ['KH&CN', 'Khoa học và Công nghệ'],
    ['VHTTDL', 'Văn hóa, Thể thao và Du lịch'],
    ['VHTT&DL', 'Văn hóa, Thể thao và Du lịch'],
    ['VH-TT&DL', 'Văn hóa, Thể thao và Du lịch'],
    ['BTGTƯ', 'Ban Tuyên giáo Trung ương'],
    ['TTXVN', 'Thông tấn xã Việt Nam'],
    ['NVNONN', 'người Việt Nam ở nước ngoài'],
    ['CHXHCN', 'Cộng hòa xã hội chủ nghĩa'],
    ['ĐHQG', 'Đại học Quốc gia'],
    ['CHQS', 'Chỉ huy Quân sự'],
    ['LLVT', 'lực lượng vũ trang'],
    ['QP-AN', 'quốc phòng - an ninh'],
    ['BĐBP', 'Bộ đội Biên phòng'],
    ['CAND', 'Công an nhân dân'],
    ['TW', 'Trung ương'],
    ['TƯ', 'Trung ương'],
    ['T.Ư', 'Trung ương'],
  ])('«%s» and «%s» find each other, typed in capitals or small, with marks or without', (short, long) => {
    const engine = engineOf(
      saying('short', `Đại diện ${short} tỉnh dự`),
      saying('long', `Đại diện ${long} tỉnh dự`),
      saying('other', 'Đại diện tỉnh dự'),
    )
    // «tư» and «từ» are words before they are «TƯ».
    const typed = [short, long, `"${long}"`, long.normalize('NFD'), long.toUpperCase()]
    const small = short === 'TƯ' ? [] : [short.toLowerCase(), fold(short), fold(long)]
    for (const query of [...typed, ...small])
      expect([
        query,
        engine
          .search(`${query} `)
          .hits.map(({ id }) => id)
          .toSorted(),
      ]).toEqual([query, ['long', 'short']])
  })
})

describe('a query that was typed otherwise', () => {
  const engine = engineOf(
    saying('2031-a', 'Hội nghị thông tin đối ngoại tại Ninh Thuận do ông Võ Văn Thưởng chủ trì, theo KL 57'),
    saying('2031-b', 'Lớp tập huấn phát ngôn tại Đà Nẵng'),
  )
  it.each([
    ['thoong tin ddoois ngoaij', 'thông tin đối ngoại', 'decoded'],
    ['tho6ng tin d9o61i ngoa5i', 'thông tin đối ngoại', 'decoded'],
    ['Vox Vawn Thuwowngr', 'Võ Văn Thưởng', 'decoded'],
    ['kl57', 'kl 57', 'decoded'],
    ['hội nghị Ninh Thuậm', 'hội nghị Ninh Thuận', 'corrected'],
    ['thông tin đối ngọai Ninh Thuậnn', 'thông tin đối ngoại Ninh Thuận', 'corrected'],
    ['thogn tin doi ngaoi', 'thông tin doi ngoại', 'corrected'],
    ['Nihn Thuậm', 'Ninh Thuận', 'corrected'],
  ])('«%s» is read as «%s»', (query, text, understood) => {
    const answer = engine.search(query)
    expect(answer).toMatchObject({ text, understood, missing: [] })
    expect(answer.hits.map(({ id }) => id)).toEqual(['2031-a'])
  })
  it.each([
    ['Vox Vawn Thuwo', 'Võ Văn Thươ'],
    ['Vox Vawn Thuwow', 'Võ Văn Thươ'],
    ['Vo4 Va8n Thu7o73', 'Võ Văn Thưở'],
    ['thoon', 'thôn'],
    ['tho6n', 'thôn'],
    ['thoong t', 'thông'],
    ['thoong tin dd', 'thông tin'],
  ])('«%s» is on its way, and so is «%s»', (query, text) => {
    const answer = engine.search(query)
    expect(answer).toMatchObject({ text, understood: 'decoded', missing: [] })
    expect(answer.hits.map(({ id }) => id)).toEqual(['2031-a'])
  })
  it.each(['Thuwow ', '"Thuwow"', 'thuwow tin'])('is not on its way in «%s»', (query) =>
    expect(engine.search(query)).toMatchObject({ hits: [], understood: 'as-typed' }),
  )
  it('a slip is taken for the word with which most is found, not for the rarest', () => {
    const often = ['a', 'b'].map((id) => saying(id, `Bản ${id} kể về thông tin đối ngoại`))
    const rare = saying('rare', 'Ở thôn Thông Tâm')
    expect(engineOf(...often, rare).search('thông tim').text).toBe('thông tin')
  })
  it('three words that are nowhere are no slips', () =>
    expect(engine.search('thogn tni ngaoi')).toMatchObject({ hits: [], understood: 'as-typed' }))
  it('is not, when that is asked for', () =>
    expect(engine.search('thoong tin', 'literally')).toMatchObject({
      hits: [],
      understood: 'as-typed',
      missing: ['thoong'],
    }))
  it('is not, when the archive has the word as typed', () =>
    expect(
      engineOf(saying('x', 'chữ vox'), saying('y', 'chữ võ'))
        .search('vox')
        .hits.map(({ id }) => id),
    ).toEqual(['x']))
  it.each(['hội nghị Ninh Thuậm Tập', 'Cà Mau', 'phát Thuậm'])(
    'is not guessed at where the correction stands beside nothing: «%s»',
    (query) => expect(engine.search(query).hits).toEqual([]),
  )
})

describe('a query without an answer', () => {
  const engine = engineOf(
    saying('2031-a', 'Hội nghị thông tin đối ngoại tại Ninh Thuận'),
    saying('2031-b', 'Lớp tập huấn phát ngôn tại Đà Nẵng'),
  )
  it('names the words that are nowhere and offers the search without them', () =>
    expect(engine.search('hội nghị blockchain Ninh Thuận')).toMatchObject({
      hits: [],
      missing: ['blockchain'],
      offers: [{ text: 'hội nghị Ninh Thuận', found: 1 }],
    }))
  it('names each of them once', () =>
    expect(engine.search('blockchain và blockchain').missing).toEqual(['blockchain', 'và']))
  it('offers a condition less where every word is somewhere', () =>
    expect(engine.search('nghị phát').offers).toEqual([
      { text: 'phát', found: 1 },
      { text: 'nghị', found: 1 },
    ]))
  it('of what must not be alone finds nothing', () => expect(engine.search('-hội').hits).toEqual([]))
})

describe('names of the authority files', () => {
  const named = (place: string) => ({
    province: 'Tây Mẫu',
    venue: null,
    authority: place,
    linkPoints: null,
    inferred: [],
    evidence: evidence('x'),
  })
  const places = [
    placeOf({
      id: 'tay-mau',
      preferredForm: 'Tây Mẫu',
      variantForms: ['TM'],
      successor: { id: 'dong-mau', date: '2031-07-01', source: 'Nghị quyết mẫu' },
    }),
    placeOf({ id: 'dong-mau', preferredForm: 'Đông Hải' }),
  ]
  const engine = builtEngine([saying('x', 'Lớp học', { place: named('tay-mau') })], authoritiesOf({ places }))
  it.each(['tay mau', 'TM', 'Đông Hải'])('find what bears another name: «%s»', (query) =>
    expect(engine.search(query).hits.map(({ id }) => id)).toEqual(['x']),
  )
})

describe('exactly', () => {
  const engine = engineOf(MARKED, UNMARKED, OTHER, DECOMPOSED)
  const exactly = (query: string) =>
    engine
      .search(query, 'exactly')
      .hits.map(({ id }) => id)
      .toSorted()

  it.each([
    ['thông tin đối ngoại', ['decomposed', 'marked']],
    ['thông tin đối ngoại'.normalize('NFD'), ['decomposed', 'marked']],
    ['THÔNG TIN ÐỐI NGOẠI', ['decomposed', 'marked']],
    ['thong tin doi ngoai', ['unmarked']],
    ['thông tin đối ngoai', []],
    ['hội chợ', ['other']],
    ['thông tin đối ngo', ['decomposed', 'marked']],
    ['"đối ngoại"', ['decomposed', 'marked']],
    ['"doi ngoai"', ['unmarked']],
    ['công tác -thông', []],
    ['tác -doi', ['decomposed', 'marked']],
  ])('«%s» is answered by %j', (query, ids) => expect(exactly(query)).toEqual(ids))

  it('d is no đ and a no ă', () => {
    const places = engineOf(saying('a', 'Dak Lak'), saying('b', 'Đak Lak'), saying('c', 'Dăk Lăk'))
    expect(places.search('dak lak', 'exactly').hits.map(({ id }) => id)).toEqual(['a'])
  })

  it.each(['hoà', 'hòa', 'HOÀ'])('placement of tones and i for y are one spelling: %s', (query) => {
    const spellings = engineOf(saying('a', 'hoà bình'), saying('b', 'HÒA bình'), saying('c', 'hoa bình'))
    expect(
      spellings
        .search(query, 'exactly')
        .hits.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['a', 'b'])
  })

  it('a short form is what it stands for, with its marks', () => {
    const forms = engineOf(
      saying('a', 'công tác TTĐN'),
      saying('b', 'thông tin đối ngoại'),
      saying('c', 'ttdn'),
    )
    const ids = (query: string) =>
      forms
        .search(query, 'exactly')
        .hits.map(({ id }) => id)
        .toSorted()
    expect(ids('ttđn')).toEqual(['a', 'b'])
    expect(ids('thông tin đối ngoại')).toEqual(['a', 'b'])
    expect(ids('ttdn')).toEqual(['c'])
  })

  it('a letter that words begin with is no other letter', () => {
    expect(exactly('đ')).toEqual(['decomposed', 'marked', 'other'])
    expect(exactly('thông d')).toEqual(['decomposed', 'marked', 'other'])
    expect(exactly('ô')).toEqual([])
  })

  it('nothing is decoded or corrected', () =>
    expect(engine.search('thoong', 'exactly')).toMatchObject({ understood: 'as-typed', missing: ['thoong'] }))

  it('says how many there are when marks may be missing', () => {
    expect(engine.search('thông tin dối ngoai', 'exactly')).toMatchObject({ hits: [], withMarksOptional: 3 })
    expect(engine.search('thông tin', 'exactly').withMarksOptional).toBeNull()
    expect(engine.search('blockchain', 'exactly').withMarksOptional).toBe(0)
  })
})
