import type { FieldKey } from '../sighting.ts';

/** Where a field stands on a page, as data. */
export type Finder = {
  readonly id: string;
  readonly css: string;
  /** text: with descendants; own: direct text only; value: of an input; @x: attribute x. */
  readonly take: 'text' | 'own' | 'value' | `@${string}`;
  /**
   * First group is the value; what does not match is no value. A bounded subset of RE2: no look
   * around, no reference back, every repetition with an upper bound; `(?i)` in front ignores case.
   */
  readonly pattern?: string;
  readonly confidence: number;
  /** Its absence is normal and not worth reporting. */
  readonly isOptional?: boolean;
};

export type FinderSet = Readonly<Partial<Record<FieldKey, readonly Finder[]>>>;

/** A place on a page that is not read as a field, such as the box a message is written in. */
export type Spot = {
  readonly id: string;
  readonly css: string;
  /** The element whose open shadow root it stands in. */
  readonly host?: string;
};

/** The box a message is written in. */
export type ComposerSpot = Spot & {
  /** The frame of the same site that it stands in. */
  readonly frame?: string;
  /**
   * Where the box stands in a window of its own over the conversation: what is around the whole
   * draft, and in it those to whom it goes. The box is used only if they are those of the conversation.
   */
  readonly draft?: { readonly around: string; readonly to: string };
};

export const pageEvents = ['address', 'selection', 'copy', 'focus', 'input', 'frames'] as const;
export type PageEvent = (typeof pageEvents)[number];

/** Named texts, lists of them, and groups of both. */
export type TextTree = { readonly [name: string]: string | readonly string[] | TextTree };

/** A row of a list of people, such as the inbox; `finders` are read within it. */
export type RowSpot = Spot & {
  /** What the mark stands in front of; the row itself where it is absent or not there. */
  readonly anchor?: string;
  /** Without a finder for names, only the contact points in these texts count. */
  readonly finders: Readonly<Partial<Record<'name' | 'email' | 'phone', readonly Finder[]>>>;
};

/**
 * All that a site's adapter knows of the page's mark-up, as plain JSON: a selector pack may put
 * another value at any place that exists here, and nothing anywhere else.
 */
export type SiteData = {
  /** What asks for another look at the page. */
  readonly watch: {
    /** Smallest stable elements to observe, in order of preference; the body otherwise. */
    readonly roots: readonly string[];
    /** Attributes whose change matters; child and text changes always do. */
    readonly attributes: readonly string[];
    readonly events: readonly PageEvent[];
    /** Elements whose open shadow root is watched too. */
    readonly shadows?: readonly string[];
  };
  /** Named selectors that the code asks for. Every text in here is a selector. */
  readonly css: TextTree;
  /** Read in the whole page or in the part that is open. */
  readonly finders?: FinderSet;
  /** Further sets, by the part of the page they are read within. */
  readonly parts?: Readonly<Record<string, FinderSet>>;
  /** Finders that fill no field of the person, such as the user's own name. */
  readonly single?: Readonly<Record<string, Finder>>;
  /** The business's own fields of a taught page, by page and label; best finder first. */
  readonly own?: Readonly<Record<string, Readonly<Record<string, readonly Finder[]>>>>;
  /** Words of the page in each language; compared as the adapter says. */
  readonly labels?: TextTree;
  /** Where a text is written before it is sent, best first. Chat and mail sites have at least one. */
  readonly composer?: readonly ComposerSpot[];
  /** Lists of people beside whose rows a mark may stand, for sites that have them. */
  readonly rows?: readonly RowSpot[];
};

/** The same shape with any values: what is left of a site's own data once a pack was applied. */
export type Loose<T> = T extends Finder
  ? Finder
  : T extends string
    ? string
    : T extends number
      ? number
      : T extends boolean
        ? boolean
        : T extends readonly (infer Item)[]
          ? readonly Loose<Item>[]
          : { readonly [Key in keyof T]: Loose<T[Key]> };
