/**
 * For a task of which it is not clear who executes it: the guide names the steps and, new in it, who decides when these
 * do not lead to a choice (Werk aan Uitvoering, voortgangsrapportage 2025). No address of it was confirmed.
 */
export const escalationSentence =
  "Is niet duidelijk wie dit kan uitvoeren? De handreiking ‘Beleid zoekt Uitvoerder’ bij het Beleidskompas helpt kiezen, en heeft een escalatieladder voor als dat niet lukt.";
