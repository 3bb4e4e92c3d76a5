/** The words of addresses that lead nowhere. */
export const notFoundStrings = {
  heading: 'Không có trang này',
  address: (address: string) => `Địa chỉ «${address}» không có trong kỷ yếu.`,
  /** Of an address that the page does not know. */
  nowhere: 'Địa chỉ này không có trong kỷ yếu.',
  conferenceHeading: 'Không có hội nghị này',
  conference: (id: string) => `Kỷ yếu không có hội nghị nào mang mã «${id}».`,
  page: 'Có thể là trang',
  nearest: 'Có thể là một trong các hội nghị sau',
  home: 'Về dòng thời gian',
} as const
