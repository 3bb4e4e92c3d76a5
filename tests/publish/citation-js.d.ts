declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown)
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
  export const plugins: { readonly input: { readonly data: (data: unknown, type: string) => unknown } }
}
