export const purchasesZh = {} as const;
