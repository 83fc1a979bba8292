/** "1 signaal", "4 signalen". */
export const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;
