/** Whether a report may say that it stands there: http or https, and no name before the host that passes for it. */
export function isReportAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, username, password } = new URL(url)
  return /^https?:$/u.test(protocol) && username + password === ''
}
