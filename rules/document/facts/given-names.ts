/** Given names that often stand before a surname, to tell "Marie Hagedoorn" (given name) from "Ten Cate Hoekstra" (one surname). */
export const givenNames: ReadonlySet<string> = new Set(
  (
    "aart ad adriaan albert alexander alexandra amber andré andrea anja anke anna anne annelies annemarie annet annette anouk ans " +
    "anton antoinette arie arjan arno astrid attje barbara bart bas ben bert bianca bob bram brigitte carla carola caroline cees " +
    "chantal charlotte chris christa christel christine claudia coen cor cora corinne cornelis daan daniel daniëlle danielle david " +
    "dennis derk diederik dick dilan dirk don edwin eelco eline elise elke ellen els elsbeth emma eric erik ernst erwin esther eva " +
    "evelien farah femke ferdinand fleur floor foort frank frans fred frederik frits gabriëlle geert geertje gerard gerda gert gertjan " +
    "gijs habtamu hanneke hanna hans harm harry hein helma hendrik henk henri herman hester hugo huub ilse inge ingrid irene iris jaap " +
    "jacco jacob jacques jacqueline jan janneke jasper jeanet jelle jeroen jessica jesse jetta joba joep johan johannes john jolande " +
    "jolanda joost joris josé jos judith julian julius karel karin kees kim kirsten klaas koen laura lea lennard leo leon liesbeth lilian " +
    "lilianne linda lisa lisette loes lotte louis luc lucas lucille maarten machiel madeleine manon marc marcel marco margreet maria mariëlle " +
    "mariëtte marieke marie marijke marijn marion marit marja marjan marjolein mark marko marloes martijn martin martine mathijs matthijs " +
    "maurits max mei meindert melanie merel michel michelle michiel mieke miranda mirjam monica monique nathalie nico nicole niels nicolien " +
    "nine nina olger pauline paul perjan peter petra philippe pieter pim rachel ralf ramon raymond rebecca remco rens renske rené richard " +
    "rik rita rob robert robin roel roelof roger roos rosa rosanne rudmer ruud salima sandra sander saskia sarah sharon sietse silvio simon " +
    "simone sjoerd songül stefan stieneke stijn suzanne sven sylvia tamara tanja thea theo thierry thijs tim tjeerd tjitske tom ton " +
    "tony tunahan vera vicky victor vincent wendy wieke willem willemijn wim wouter wybren wytske yvette yvonne"
  ).split(" "),
);

/**
 * Surnames so common that the Kamer tells members apart by their given name.
 * Source: the thirty most borne surnames of the Nederlandse Familienamenbank (Meertens Instituut, CBG).
 */
export const commonSurnames: ReadonlySet<string> = new Set([
  "de jong",
  "jansen",
  "de vries",
  "van den berg",
  "van de berg",
  "van dijk",
  "bakker",
  "janssen",
  "visser",
  "smit",
  "meijer",
  "de boer",
  "mulder",
  "de groot",
  "bos",
  "vos",
  "peters",
  "hendriks",
  "van leeuwen",
  "dekker",
  "brouwer",
  "de wit",
  "dijkstra",
  "smits",
  "de graaf",
  "van der meer",
  "kok",
  "jacobs",
  "de haan",
  "vermeulen",
]);
