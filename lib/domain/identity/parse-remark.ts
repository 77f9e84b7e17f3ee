import { isChineseName, surnameOf } from './chinese-surnames.ts';
import {
  addressed,
  companyName,
  englishSchoolName,
  gradeFirst,
  gradeLast,
  isRoleOnly,
  roleAtEnd,
  schoolFirst,
  schoolLast,
  shortSchoolLast,
  yearGrade,
} from './remark-words.ts';

/** What a remark or a chat title says about a person; an empty text where it does not say. */
export type ParsedRemark = {
  name: string;
  company: string;
  school: string;
  grade: string;
  role: string;
  /** E.164: `+86…` for a Chinese mobile, else only numbers written with their `+`. */
  phone: string;
  email: string;
};

/** The parts found so far, with every token that reads as a person. */
type Draft = ParsedRemark & { people: string[] };

/** Words that speak of somebody without naming them. */
const aboutPerson = /客户|顾客|买家|卖家|供应商|朋友|介绍|推荐|新生|University|College|School/;

const mobile = /(?<![\d+])(?:\+?86[\s-]?)?(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4})(?!\d)/;
const international = /\+(?!86)[1-9]\d{0,2}[\s-]?(?:\d[\s-]?){6,12}\d(?!\d)/;
const email = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/i;
const separators =
  /\s+[-–—~]\s*|\s*[–—~|/_,，、;；:：()（）【】[\]「」<>《》]+\s*|(?<!\p{Script=Latin})-|-(?!\p{Script=Latin})/u;
const hanBeside =
  /(?<=\p{Script=Han})\s*(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d.])\s*(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

/**
 * Reads a remark such as `王小明-ACME采购 13800138000` or `北大大三李雷`. In: any text, cut at 200
 * characters. Out: what is surely there; a part that could be two things stays empty. The name is
 * empty unless one token reads as a person (Chinese surname, form of address) or is all that is left.
 */
export function parseRemark(remark: string): ParsedRemark {
  const found = emptyDraft();
  const text = takeContacts(remark.slice(0, 200).normalize('NFKC').trim(), found);
  const left: string[] = [];
  for (const token of tokensOf(text)) {
    if (!takeToken(token, found)) left.push(token);
  }
  const unread = takeEmployers(left, found);
  const { people, ...parts } = found;
  return { ...parts, name: nameAmong(people, unread, parts) };
}

function emptyDraft(): Draft {
  const parts = { name: '', company: '', school: '', grade: '', role: '', phone: '', email: '' };
  return { ...parts, people: [] };
}

/** Cuts out phone, e-mail and year of study, whose place in the text says nothing. */
function takeContacts(text: string, found: Draft): string {
  let rest = text.replace(email, (match) => {
    found.email = match.toLowerCase();
    return ' | ';
  });
  rest = rest.replace(mobile, (_match, digits: string) => {
    found.phone = `+86${digits.replace(/\D/g, '')}`;
    return ' | ';
  });
  if (found.phone === '') {
    rest = rest.replace(international, (match) => {
      found.phone = `+${match.replace(/\D/g, '')}`;
      return ' | ';
    });
  }
  return rest.replace(yearGrade, (match) => {
    found.grade = match.replace(/\s/g, '');
    return ' | ';
  });
}

function tokensOf(text: string): string[] {
  return text
    .split(separators)
    .flatMap((part) => (isLatinEmployer(part) ? [part] : part.split(hanBeside)))
    .map((token) => token.trim().replace(/^A{1,4}(?=\p{Script=Han})/u, ''))
    .filter((token) => token !== '' && !/^A{1,4}$/.test(token));
}

/** `Northwind采购`: one token, as the role says what the Latin word is. */
function isLatinEmployer(part: string): boolean {
  const [, before = ''] = roleAtEnd.exec(part) ?? [];
  return /^[\p{Script=Latin}][\p{Script=Latin}\d&.' ]+$/u.test(before);
}

/** Takes a token that can be only one thing; false where it may still be name or company. */
function takeToken(token: string, found: Draft): boolean {
  return (
    takeSchool(token, found) ||
    takeGrade(token, found) ||
    takePerson(token, found) ||
    takeWork(token, found)
  );
}

function takeSchool(token: string, found: Draft): boolean {
  if (found.school !== '') return false;
  if (englishSchoolName.test(token)) {
    found.school = token;
    return true;
  }
  // A short school after a name first: 王芳华师大 would else be read as one long school.
  return (
    takeNameThenSchool(token, shortSchoolLast, found) ||
    takeSchoolFirst(token, found) ||
    takeNameThenSchool(token, schoolLast, found)
  );
}

function takeSchoolFirst(token: string, found: Draft): boolean {
  const [, school, grade, rest] = schoolFirst.exec(token) ?? [];
  if (school === undefined) return false;
  if (rest && !isPerson(rest)) return false;
  found.school = school;
  if (grade) found.grade = grade;
  if (rest) takePerson(rest, found);
  return true;
}

function takeNameThenSchool(token: string, form: RegExp, found: Draft): boolean {
  for (const length of [3, 2, 4]) {
    const name = token.slice(0, length);
    const [, school, grade] = form.exec(token.slice(length)) ?? [];
    if (school === undefined || !isPerson(name)) continue;
    found.school = school;
    if (grade) found.grade = grade;
    return takePerson(name, found);
  }
  return false;
}

function takeGrade(token: string, found: Draft): boolean {
  const [, grade, after] = gradeFirst.exec(token) ?? [];
  if (grade !== undefined && (!after || isPerson(after))) {
    found.grade ||= grade;
    if (after) takePerson(after, found);
    return true;
  }
  const [, before, last] = gradeLast.exec(token) ?? [];
  if (before === undefined || last === undefined || !isPerson(before)) return false;
  found.grade ||= last;
  return takePerson(before, found);
}

function isPerson(token: string): boolean {
  return isChineseName(token) || surnameAndTitle(token) !== null;
}

function surnameAndTitle(token: string): string | null {
  const [, surname, title] = addressed.exec(token) ?? [];
  return surname !== undefined && title !== undefined && surnameOf(surname) === surname
    ? title
    : null;
}

function takePerson(token: string, found: Draft): boolean {
  if (!isPerson(token)) return false;
  found.people.push(token);
  const title = surnameAndTitle(token);
  if (title !== null && isRoleOnly.test(title)) found.role ||= title;
  return true;
}

function takeWork(token: string, found: Draft): boolean {
  if (isRoleOnly.test(token)) {
    found.role ||= token;
    return true;
  }
  if (found.company === '' && companyName.test(token)) {
    found.company = token;
    return true;
  }
  const [, before, role] = roleAtEnd.exec(token) ?? [];
  if (before === undefined || role === undefined || !isPerson(before.trim())) return false;
  if (!takePerson(before.trim(), found)) return false;
  found.role ||= role;
  return true;
}

/** Takes `腾讯采购` apart, once somebody else is named; hands back what nobody understood. */
function takeEmployers(left: readonly string[], found: Draft): string[] {
  return left.filter((token) => {
    const [, before, role] = roleAtEnd.exec(token) ?? [];
    if (!before || !role || found.people.length === 0 || found.company !== '') return true;
    found.company = before.trim();
    found.role ||= role;
    return false;
  });
}

function isNameable(token: string): boolean {
  return !aboutPerson.test(token) && !/^[\p{P}\s]*$/u.test(token);
}

/** The one full name, else the one form of address, else the one token that nobody understood. */
function nameAmong(
  people: readonly string[],
  unread: readonly string[],
  parts: Omit<ParsedRemark, 'name'>,
): string {
  if (people.length > 0) {
    const full = new Set(people.filter(isChineseName));
    const [only] = full.size > 0 ? full : new Set(people);
    return full.size > 1 || only === undefined ? '' : only;
  }
  const [only, second] = unread.filter(isNameable);
  if (only === undefined || second !== undefined || /\d/.test(only) || only.length < 2) return '';
  const isBare = Object.values(parts).every((part) => part === '');
  return isBare || only.length <= 4 || !/\p{Script=Han}/u.test(only) ? only : '';
}
