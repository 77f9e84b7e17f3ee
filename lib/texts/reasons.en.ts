export const reasonsEn = {
  exactEmail: 'Same e-mail address',
  exactPhone: 'Same phone number',
  tolerantPhone: 'Same phone number, country code aside',
  handle: 'Same account',
  confirmedName: 'You confirmed this name: {{day}}',
  remarkPhone: 'Their phone number is in the name',
  remarkPerson: 'School, grade and name agree: {{school}} {{grade}}',
  sameName: 'Same name, nothing else is certain',
  inText: '{{value}} appears in the text',
  hint: 'The page may show {{value}}',
} as const;
