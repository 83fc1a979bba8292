/** Ready to stand between brackets in a phrase. Source: the words acts and amendments use for those who have rights and duties. */
export const persons =
  "aanvrager|aanvragers|afnemer|afnemers|apotheker|belanghebbende|belanghebbenden|belastingplichtige|bestuurder|bestuurders|bewoner|bewoners|burger|burgers|cliënt|cliënten|consument|consumenten|cursist|deelnemer|deelnemers|dochtermaatschappij|echtgenoot|eigenaar|eigenaren|exploitant|functionaris|functionarissen|gebruiker|gebruikers|gezinsleden|gezinsmigrant|houder|houders|hulpverlener|huurder|huurders|inwoner|inwoners|jongere|jongeren|kinderen|kleinverbruiker|landbouwer|landbouwers|leerling|leerlingen|mantelzorger|mantelzorgers|nabestaande|nabestaanden|ondernemer|ondernemers|ouder|ouders|ouderen|pachter|pachters|partner|partners|patiënt|patiënten|personen|persoon|rechthebbende|rechtzoekende|reiziger|reizigers|slachtoffer|slachtoffers|student|studenten|verdachte|vergunninghouder|verhuurder|verhuurders|verzekerde|verzekerden|vreemdeling|vreemdelingen|vrijwilliger|vrijwilligers|weduwe|werkgever|werkgevers|werknemer|werknemers|zelfstandige|zelfstandigen|zzp'ers|grootouder|grootouders|voogd|voogden|pleegouder|pleegouders|gezin|gezinnen|huishouden|huishoudens|alleenstaande|alleenstaanden|gepensioneerden|asielzoekers|statushouders|arts|artsen|verpleegkundigen|leraar|leraren|docenten|bedrijf|bedrijven|onderneming|ondernemingen|instelling|instellingen|vereniging|verenigingen|stichting|stichtingen|school|scholen|organisaties|huisvesters|agrariërs|boeren|uitkeringsgerechtigden|minderjarigen|gehuwden|militairen|ambtenaren";

/** Public bodies as acts name them. */
export const organs =
  "onze minister|onze ministers|de minister|het college|burgemeester en wethouders|de burgemeester|gedeputeerde staten|provinciale staten|de gemeenteraad|het dagelijks bestuur|de inspecteur|de inspectie|de toezichthouder|het bestuursorgaan|het bevoegd gezag|de raad|het uitvoeringsinstituut|het uwv|de sociale verzekeringsbank|de belastingdienst|de rechtbank|de rechter|de officier van justitie|de korpschef|de autoriteit";

/** Municipalities, provinces and water boards, and who speaks for them. */
export const localBodies =
  "gemeente|gemeenten|provincie|provincies|waterschap|waterschappen|gemeenteraad|gemeentebestuur|burgemeester|burgemeesters|regioburgemeesters|wethouders|gedeputeerde staten|provinciale staten|vng|ipo|medeoverheden|decentrale overheden|lokale overheden|veiligheidsregio's|gemeentebesturen|provinciale besturen|provinciebesturen|waterschapsbestuur|hoogheemraadschap|commissaris van de koning|commissaris der koningin|gemeenschappelijke regeling|bestuurscollege|eilandsraad|jeugdregio|jeugdregio's|zorgregio|arbeidsmarktregio|arbeidsmarktregio's|centrumgemeente|centrumgemeenten|eilandgebied|openbare lichamen";

/** Bodies that carry out, without ministers and judges. */
export const executingOrgans =
  "het college|burgemeester en wethouders|de burgemeester|gedeputeerde staten|het dagelijks bestuur|de inspecteur|de inspectie|het uitvoeringsinstituut|het uwv|het cak|het ciz|de sociale verzekeringsbank|de belastingdienst|de ontvanger|de korpschef|de dienst|het agentschap|het waarborgfonds|het zorginstituut|de huurcommissie|de autoriteit|rijkswaterstaat";

/** Who carries out what acts ask, as motions name them. */
export const executors =
  "gemeenten|gemeente|provincies|waterschappen|politie|uwv|svb|om|openbaar ministerie|vng|duo|coa|ind|ggd|ggd's|veiligheidsregio's|omgevingsdiensten|zorgverzekeraars|uitvoeringsorganisaties|uitvoerders|inspectie|belastingdienst|rijkswaterstaat|woningcorporaties|reclassering|medeoverheden|decentrale overheden";

/** Colleges that are no municipal executive, by the second word of their short name. Source: Zorgverzekeringswet (2005) 1, Wet marktordening gezondheidszorg. */
export const otherColleges = "zorgverzekeringen|toezicht|bouw|tarieven|financieel|donorregister|marktordening|sanering";
