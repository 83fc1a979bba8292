/** The months as they are written in full, January first. */
export const months: readonly string[] =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
