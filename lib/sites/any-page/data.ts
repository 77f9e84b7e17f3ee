import type { Loose, SiteData } from '../../domain/selectors/site-data.ts';

export const data = {
  watch: { roots: [], attributes: [], events: ['address', 'selection', 'focus'] },
  css: {
    /** Parts of a page that are the site's own: who is named there is not a customer. */
    own: 'footer, nav, aside, [role="contentinfo"], [role="navigation"], [role="banner"], [role="complementary"], [role="search"], #footer, .footer, .site-footer, #cookie-banner, .cookie',
    /** Who wrote or published something. */
    byline:
      '[rel~="author"], .author, .p-author, .byline, [itemprop="author"], [itemprop="publisher"], [itemprop="creator"], .h-entry, .hentry, .h-feed, .h-review, .hreview',
    /** In the head: this page is an article, so who is named in it is not its subject. */
    articleMeta:
      'meta[property="og:type"][content^="article"], meta[property="article:published_time"]',
    article:
      '[itemtype*="schema.org/Article"], [itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/BlogPosting"], .h-entry, .hentry',
    /** A dated or signed article may also be a post on somebody's profile: a firm on it is its publisher. */
    post: 'article time, article .byline, article [rel~="author"]',
    main: 'main, [role="main"], #main, #content',
    /** The smallest thing around the focus that reads as one entry. */
    region:
      'tr, li, dd, address, [role="row"], [role="listitem"], [role="option"], article, section, fieldset, form, p, td, div',
    contactLink:
      'a[href^="mailto:" i], a[href^="tel:" i], a[href*="//wa.me/"], a[href*="//api.whatsapp.com/send"], a[href*="//t.me/"]',
    /** Visiting cards to download, and those that stand in the link itself. */
    vcardLink:
      'a[type="text/vcard" i], a[href$=".vcf" i], a[href^="data:text/vcard" i], a[href^="data:text/x-vcard" i]',
    jsonLd: 'script[type="application/ld+json"]',
    profileMeta: {
      type: 'meta[property="og:type"][content="profile"]',
      first: 'meta[property="profile:first_name"]',
      last: 'meta[property="profile:last_name"]',
      title: 'meta[property="og:title"]',
    },
    /** Ways to mark up a person: microformats 2, hCard of microformats 1, schema.org microdata. */
    cards: {
      'h-card': {
        root: '.h-card',
        properties: {
          name: '.p-name',
          email: '.u-email, .p-email',
          phone: '.p-tel, .u-tel',
          company: '.p-org',
          title: '.p-job-title, .p-role',
        },
      },
      hcard: {
        root: '.vcard',
        properties: {
          name: '.fn',
          email: '.email',
          phone: '.tel',
          company: '.org',
          title: '.title, .role',
        },
      },
      microdata: {
        root: '[itemscope][itemtype$="schema.org/Person"]',
        properties: {
          name: '[itemprop="name"]',
          email: '[itemprop="email"]',
          phone: '[itemprop="telephone"]',
          company: '[itemprop="worksFor"], [itemprop="affiliation"]',
          title: '[itemprop="jobTitle"]',
        },
      },
    },
  },
} as const satisfies SiteData;

export type PageCss = Loose<(typeof data)['css']>;
