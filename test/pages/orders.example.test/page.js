/** A click or the focus marks a row, as order lists usually do. */
const rows = document.querySelectorAll('#orders tbody tr');

function mark(row) {
  for (const other of rows) {
    other.classList.toggle('selected', other === row);
    other.setAttribute('aria-selected', String(other === row));
  }
}

for (const row of rows) {
  row.addEventListener('click', () => mark(row));
  row.addEventListener('focus', () => mark(row));
}
