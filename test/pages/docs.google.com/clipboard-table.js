/** Rows of text as the table that the page puts on the clipboard. */
export function asHtml(rows) {
  const table = document.createElement('table');
  table.setAttribute('xmlns', 'http://www.w3.org/1999/xhtml');
  table.setAttribute('data-sheets-root', '1');
  const body = table.appendChild(document.createElement('tbody'));
  for (const cells of rows) {
    const line = body.appendChild(document.createElement('tr'));
    for (const text of cells) line.appendChild(document.createElement('td')).textContent = text;
  }
  return `<google-sheets-html-origin>${table.outerHTML}</google-sheets-html-origin>`;
}
