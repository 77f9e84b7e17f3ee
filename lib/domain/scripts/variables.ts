/** What a script can say of the customer at hand; each name works in Chinese and in English. */
export const variableNames = {
  customer: ['称呼', 'customer'],
  company: ['公司', 'company'],
  product: ['产品', 'product'],
  lastOrder: ['上次购买', 'lastOrder'],
  date: ['日期', 'date'],
  birthday: ['生日', 'birthday'],
  me: ['我', 'me'],
} as const;

export type Variable = keyof typeof variableNames;
export const variables = Object.keys(variableNames) as Variable[]; // Object.keys forgets the literal type

/** Stands where a value is not known; it is seen in the message box and has to be written over. */
export const blank = '____';

export type Filled = {
  text: string;
  /** Names as they stand in the script whose value is not known, each once. */
  missing: string[];
};

const inBraces = /\{([^{}\n]{1,20})\}/g;

function variableOf(name: string): Variable | null {
  const plain = name.trim().toLowerCase();
  return (
    variables.find((each) =>
      [each, ...variableNames[each]].some((known) => known.toLowerCase() === plain),
    ) ?? null
  );
}

/** The language that a step is written in, whatever stands in its braces; null where it has no letters. */
export function languageOfStep(step: string): 'zh-CN' | 'en' | null {
  const plain = step.replace(inBraces, '');
  if (/\p{Script=Han}/u.test(plain)) return 'zh-CN';
  return /[a-z]/i.test(plain) ? 'en' : null;
}

/**
 * A step with its variables filled: `{称呼}` or `{customer}`. A name that is not known, or whose value is
 * empty, becomes a blank and is told in `missing`. A value is put in as it is, and never read again.
 */
export function fillVariables(step: string, values: Partial<Record<Variable, string>>): Filled {
  const missing = new Set<string>();
  const text = step.replace(inBraces, (_whole, name: string) => {
    const variable = variableOf(name);
    const value = variable ? (values[variable] ?? '').trim() : '';
    if (value === '') missing.add(name.trim());
    return value === '' ? blank : value;
  });
  return { text, missing: [...missing] };
}
