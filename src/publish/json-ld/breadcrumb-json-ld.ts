import type { BreadcrumbList, WithContext } from 'schema-dts'

/** The way to a page, from the front page on. */
export function breadcrumbJsonLd(
  steps: readonly { readonly name: string; readonly url: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: url,
    })),
  }
}
