import { asHtml } from '/clipboard-table.js';
import { sheets } from '/sheets.js';

/**
 * Behaviour of the page, as an extension meets it: the grid is a canvas, so that the document holds the
 * active cell only (its address in the name box, its content in the formula bar). Copying puts an HTML
 * table and tab-separated text on the clipboard. Click and arrows move, Shift extends, a click on a row
 * number takes the row.
 *   ?late=300  the formula bar follows the name box after exactly 300 ms (default: 20 to 80)
 */
const query = new URLSearchParams(location.search);
const fixedLate = query.has('late') ? Number(query.get('late')) : undefined;
const rowCount = 30;
const columnCount = 12;
const rowHeight = 26;
const headWidth = 44;
const find = (css) => document.querySelector(css);
const grid = find('.grid-container');
const canvas = find('canvas');
const nameBox = find('#t-name-box');
const formulaBar = find('#t-formula-bar-input-container .cell-input');
let sheet = sheets[0];
let active = { row: 0, column: 0 };
let far = { row: 0, column: 0 };
let moves = 0;

const columnName = (column) => String.fromCharCode(65 + column);
const widthOf = (column) => sheet.widths[column] ?? 100;
const leftOf = (column) =>
  headWidth +
  Array.from({ length: column }, (_, index) => widthOf(index)).reduce(
    (sum, width) => sum + width,
    0,
  );
const textAt = (row, column) => sheet.rows[row]?.[column] ?? '';
const clamp = (value, limit) => Math.max(0, Math.min(limit - 1, value));
const selection = () => ({
  top: Math.min(active.row, far.row),
  bottom: Math.max(active.row, far.row),
  left: Math.min(active.column, far.column),
  right: Math.max(active.column, far.column),
});

function draw() {
  const { width, height } = grid.getBoundingClientRect();
  const ratio = window.devicePixelRatio || 1;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const pen = canvas.getContext('2d');
  pen.scale(ratio, ratio);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  drawSelection(pen);
  drawLines(pen, width, height);
  drawTexts(pen);
  placeBorder();
}

function drawSelection(pen) {
  const { top, bottom, left, right } = selection();
  pen.fillStyle = '#e4efee';
  const isOneCell = top === bottom && left === right;
  if (!isOneCell) {
    pen.fillRect(
      leftOf(left),
      (top + 1) * rowHeight,
      leftOf(right + 1) - leftOf(left),
      (bottom - top + 1) * rowHeight,
    );
  }
  pen.fillStyle = '#f3f5f6';
  pen.fillRect(0, 0, 5000, rowHeight);
  pen.fillRect(0, 0, headWidth, 5000);
  pen.fillStyle = '#d5e5e3';
  pen.fillRect(leftOf(left), 0, leftOf(right + 1) - leftOf(left), rowHeight);
  pen.fillRect(0, (top + 1) * rowHeight, headWidth, (bottom - top + 1) * rowHeight);
}

function drawLines(pen, width, height) {
  pen.strokeStyle = '#dde1e4';
  pen.lineWidth = 1;
  pen.beginPath();
  for (let row = 1; row <= rowCount + 1; row += 1) {
    pen.moveTo(0, row * rowHeight + 0.5);
    pen.lineTo(width, row * rowHeight + 0.5);
  }
  for (let column = 0; column <= columnCount; column += 1) {
    pen.moveTo(leftOf(column) + 0.5, 0);
    pen.lineTo(leftOf(column) + 0.5, height);
  }
  pen.stroke();
}

function drawTexts(pen) {
  const family = getComputedStyle(document.body).fontFamily;
  pen.textBaseline = 'middle';
  pen.textAlign = 'center';
  pen.fillStyle = '#69737a';
  pen.font = `12px ${family}`;
  for (let column = 0; column < columnCount; column += 1) {
    pen.fillText(columnName(column), leftOf(column) + widthOf(column) / 2, rowHeight / 2);
  }
  for (let row = 0; row < rowCount; row += 1) {
    pen.fillText(String(row + 1), headWidth / 2, (row + 1.5) * rowHeight);
  }
  pen.textAlign = 'left';
  pen.fillStyle = '#23272b';
  sheet.rows.forEach((cells, row) => {
    pen.font = `${row === 0 ? '600 ' : ''}13px ${family}`;
    cells.forEach((text, column) => {
      pen.fillText(text, leftOf(column) + 7, (row + 1.5) * rowHeight, widthOf(column) - 10);
    });
  });
}

function placeBorder() {
  const left = leftOf(active.column);
  const top = (active.row + 1) * rowHeight;
  const width = widthOf(active.column);
  const sides = [
    [left, top - 1, width, 2],
    [left, top + rowHeight - 1, width, 2],
    [left - 1, top, 2, rowHeight],
    [left + width - 1, top, 2, rowHeight],
  ];
  document.querySelectorAll('.active-cell-border').forEach((side, index) => {
    const [x, y, wide, high] = sides[index];
    Object.assign(side.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${wide}px`,
      height: `${high}px`,
    });
  });
}

function select(row, column, to = { row, column }) {
  active = { row: clamp(row, rowCount), column: clamp(column, columnCount) };
  far = { row: clamp(to.row, rowCount), column: clamp(to.column, columnCount) };
  moves += 1;
  const turn = moves;
  const { top, bottom, left, right } = selection();
  const isRange = top !== bottom || left !== right;
  const isWholeRows = left === 0 && right === columnCount - 1;
  const first = `${isWholeRows ? '' : columnName(left)}${top + 1}`;
  const last = `${isWholeRows ? '' : columnName(right)}${bottom + 1}`;
  nameBox.value = isRange ? `${first}:${last}` : first;
  draw();
  setTimeout(
    () => {
      if (turn === moves) formulaBar.textContent = textAt(active.row, active.column);
    },
    fixedLate ?? 20 + Math.random() * 60,
  );
}

function selectRow(row, lastRow = row) {
  select(row, 0, { row: lastRow, column: columnCount - 1 });
}

function drawTabs() {
  const tabs = sheets.map((candidate) => {
    const tab = document.createElement('div');
    tab.className = 'docs-sheet-tab';
    tab.classList.toggle('docs-sheet-active-tab', candidate === sheet);
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', String(candidate === sheet));
    const name = document.createElement('span');
    name.className = 'docs-sheet-tab-name';
    name.textContent = candidate.name;
    tab.append(name);
    tab.addEventListener('click', () => {
      sheet = candidate;
      drawTabs();
      select(0, 0);
    });
    return tab;
  });
  find('.docs-sheet-tab-bar').replaceChildren(...tabs);
}

function cellAt(event) {
  const box = grid.getBoundingClientRect();
  const x = event.clientX - box.left;
  const row = Math.floor((event.clientY - box.top) / rowHeight) - 1;
  let column = 0;
  while (column < columnCount - 1 && leftOf(column + 1) <= x) column += 1;
  return { row, column, isRowHead: x < headWidth };
}

grid.addEventListener('mousedown', (event) => {
  const { row, column, isRowHead } = cellAt(event);
  if (row < 0) return;
  if (isRowHead) selectRow(event.shiftKey ? active.row : row, row);
  else if (event.shiftKey) select(active.row, active.column, { row, column });
  else select(row, column);
});

const steps = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
};
grid.addEventListener('keydown', (event) => {
  if (event.code === 'Space' && event.shiftKey) return selectRow(active.row);
  const step = steps[event.key];
  if (!step || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const from = event.shiftKey ? far : active;
  const to = { row: from.row + step[0], column: from.column + step[1] };
  if (event.shiftKey && event.key.startsWith('Arrow')) select(active.row, active.column, to);
  else select(to.row, to.column);
});

grid.addEventListener('copy', (event) => {
  const { top, bottom, left, right } = selection();
  const isWholeRows = left === 0 && right === columnCount - 1;
  const lastColumn = isWholeRows ? Math.max(...sheet.rows.map((cells) => cells.length)) - 1 : right;
  const rows = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells = [];
    for (let column = left; column <= lastColumn; column += 1) cells.push(textAt(row, column));
    rows.push(cells);
  }
  event.clipboardData.setData('text/plain', rows.map((cells) => cells.join('\t')).join('\n'));
  event.clipboardData.setData('text/html', asHtml(rows));
  event.preventDefault();
});

nameBox.addEventListener('keydown', (event) => {
  const address = /^([A-L])(\d{1,2})$/i.exec(nameBox.value.trim());
  if (event.key !== 'Enter' || !address) return;
  select(Number(address[2]) - 1, address[1].toUpperCase().charCodeAt(0) - 65);
  grid.focus();
});
window.addEventListener('resize', draw);
drawTabs();
select(0, 0);
grid.focus();
window.demo = { select, selectRow };
