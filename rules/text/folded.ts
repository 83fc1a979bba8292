/** Words or a text as they are compared: without capitals and with single spaces. */
export const folded = (text: string): string => text.toLowerCase().split(/\s+/).join(" ").trim();
