import { ownValue } from '../../own-value.ts'
import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'

/** The words that reports put before a number of people. */
const QUALIFIERS: Readonly<Record<string, string>> = {
  hơn: 'more than',
  trên: 'over',
  gần: 'nearly',
  ngót: 'just under',
  khoảng: 'about',
  chừng: 'about',
  'ước khoảng': 'an estimated',
}

/** What documents of Party and State are called. */
const DIRECTIVE_TYPES: Readonly<Record<string, string>> = {
  'Nghị quyết': 'Resolution',
  'Kết luận': 'Conclusion',
  'Chỉ thị': 'Directive',
  'Quyết định': 'Decision',
  'Nghị định': 'Decree',
  'Thông tư': 'Circular',
  'Thông tư liên tịch': 'Joint Circular',
  'Hướng dẫn': 'Guidelines',
  'Kế hoạch': 'Plan',
  'Thông báo': 'Notice',
  'Quy định': 'Regulation',
  'Quy chế': 'Rules',
  'Công văn': 'Official Letter',
  'Chương trình': 'Programme',
  'Chương trình hành động': 'Programme of Action',
  'Chương trình phối hợp': 'Programme of Coordination',
  'Quy chế phối hợp': 'Rules of Coordination',
  'Đề án': 'Scheme',
  'Pháp lệnh': 'Ordinance',
  Luật: 'Law',
  'Thông tri': 'Party Circular',
  'Báo cáo': 'Report',
  'Công điện': 'Official Telegram',
  Lệnh: 'Order',
  'Chiến lược': 'Strategy',
}

/** The words of the facts of a conference. */
export const factStrings: Strings['fact'] = {
  title: 'Title',
  titleStated: 'as the report gives it',
  titleInferred: 'composed from kind, subject and year',
  kinds: 'Kind, level',
  level: 'Level',
  date: 'Date',
  place: 'Place',
  linkPoints: (count) => `linked online with ${counted(count, 'site')}`,
  chair: 'Chair',
  organisers: 'Organisers',
  speakers: 'Speakers',
  officials: 'People attending',
  participants: 'Attendance',
  attendance: (count, qualifier) =>
    [
      qualifier === null ? null : (ownValue(QUALIFIERS, qualifier) ?? qualifier),
      counted(count, 'person', 'people'),
    ]
      .filter((part) => part !== null)
      .join(' '),
  directives: 'Documents',
  directiveType: (type) => ownValue(DIRECTIVE_TYPES, type) ?? null,
  naming: {
    reviewed: 'reviewed here',
    spread: 'spread or put into effect here',
    cited: 'referred to here',
  },
  ofTerm: (issuer, term) => `${issuer}, term ${term}`,
  directiveUnsaid: (noIssuer, noDate) => {
    if (noIssuer && noDate) return 'issuer and date not given'
    if (noIssuer) return 'issuer not given'
    return noDate ? 'date not given' : null
  },
  noTitle: 'office not given',
  figures: 'Figures',
  byRecord: 'By the record, it',
  ties: {
    replaces: 'replaces',
    replaced: 'was later replaced by',
    implements: 'implements',
    reviews: 'reviews',
  },
}
