import { isChineseName } from '../../domain/identity/chinese-surnames.ts';
import type { Candidate, FieldKey, SheetRow } from '../../domain/sighting.ts';
import { addTo, type Fields } from './candidates.ts';
import { fieldsOfHeader } from './column-headers.ts';
import { findContacts } from './contact-text.ts';

/** In: a row with its header (may be empty). Out: the fields that the header, or else the values, give. */
export function fieldsOfRow(row: SheetRow): Fields {
  const columns = fieldsOfHeader(row.header);
  const fields: Fields = {};
  row.cells.forEach((cell, at) => {
    const field = columns[at];
    if (field) addTo(fields, field, byHeader(field, cell));
  });
  const unheaded = row.cells.filter((_, at) => !columns[at]);
  for (const cell of unheaded) addByShape(fields, cell);
  return fields;
}

function byHeader(field: FieldKey, cell: string): Candidate[] {
  const found = (value: string): Candidate => ({ value, confidence: 0.9, finder: 'row-header' });
  if (field === 'email') return findContacts(cell).emails.map(found);
  if (field !== 'phone') return [found(cell)];
  const { phones } = findContacts(cell);
  if (phones.length > 0) return phones.map(found);
  // A landline or a foreign number without a plus: the header says that it is one.
  return cell.replace(/\D/g, '').length >= 5 ? [found(cell)] : [];
}

/** Without a header only what cannot be anything else, and a Chinese name as a guess. */
function addByShape(fields: Fields, cell: string): void {
  const { email, phone } = contactOfCell(cell);
  if (email && !fields.email) addTo(fields, 'email', [shaped(email, 0.7)]);
  if (phone && !fields.phone) addTo(fields, 'phone', [shaped(phone, 0.7)]);
  if (!fields.name && isChineseName(cell.trim())) addTo(fields, 'name', [shaped(cell, 0.4)]);
}

function shaped(value: string, confidence: number): Candidate {
  return { value, confidence, finder: 'cell-shape' };
}

/** A cell that is a contact point and nothing else. */
export function contactOfCell(cell: string): { email?: string; phone?: string } {
  const text = cell.trim();
  const { emails, phones } = findContacts(text);
  const email = emails[0];
  if (email !== undefined && email === text.toLowerCase()) return { email };
  const phone = phones[0];
  return phone !== undefined && phone === text.normalize('NFKC') ? { phone } : {};
}
