export const purchasesEn = {} as const;
