import type { Finder, FinderSet, Loose, SiteData } from '../../domain/selectors/site-data.ts';

type Words = { readonly [name: string]: string };

/** What arrives for a host that was taught; `p0`, `p1` name its pages. */
export type Lessons = {
  readonly watch: SiteData['watch'];
  readonly css: { readonly near: string };
  readonly parts: { readonly [page: string]: FinderSet };
  readonly own: { readonly [page: string]: { readonly [label: string]: readonly Finder[] } };
  readonly labels: {
    readonly paths: Words;
    readonly kinds: Words;
    readonly states: Words;
    readonly beside: { readonly [page: string]: Words };
  };
  readonly composer: NonNullable<SiteData['composer']>;
};
export type TaughtData = Loose<Lessons>;

/** Nothing is known before something is taught: the background sends each host's own lessons. */
export const data = {
  watch: { roots: [], attributes: [], events: ['address'] },
  css: { near: 'dt, th, td, label' },
  parts: {},
  own: {},
  labels: { paths: {}, kinds: {}, states: {}, beside: {} },
  composer: [],
} as const satisfies SiteData & Lessons;
