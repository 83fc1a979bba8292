import type { Sentences } from "./index.ts";

export const voorlichtingSentences: Sentences = {
  nieuw: [
    "Ouders worden tijdig ingelicht over hun rechten.",
    "Elke bewoner krijgt een brief.",
    "Het college geeft uitleg over de wijze van betalen.",
    "De instelling vermeldt dit op haar website.",

    "Het college informeert de bewoners over de mogelijkheden.",
    "Van het besluit wordt mededeling gedaan aan de belanghebbende.",
    "Het UWV wijst de werknemer op zijn rechten.",
    "De Belastingdienst stuurt de belanghebbende een herinnering.",
    "Onze Minister stelt een begrijpelijke samenvatting beschikbaar.",
    "Het college nodigt de ouders uit voor een gesprek.",
    "De gemeente biedt kosteloze hulp bij het invullen.",
    "De dienst licht de aanvrager in over het verloop.",
    "De betrokkene ontvangt hierover schriftelijk bericht.",
    "De kennisgeving is gesteld in eenvoudige bewoordingen.",
    "Het CAK neemt telefonisch contact op met de verzekerde.",
    "De beslissing wordt mondeling toegelicht.",
    "Op de website wordt bekendgemaakt welke punten open zijn.",
    "De burgemeester brengt dit ter kennis van de inwoners.",
    "Er is een vast aanspreekpunt voor de ouders.",
    "Het college maakt het besluit bekend in een huis-aan-huisblad.",
    "De werkgever wordt van de beslissing op de hoogte gesteld.",
    "De brief is opgesteld in voor de ontvanger duidelijke taal.",
    "Het UWV begeleidt de werkloze naar werk.",
    "Onze Minister draagt zorg voor voorlichting over het gebruik.",
    "De gemeente benadert inwoners die geen gebruik maken van de regeling.",
    "De Belastingdienst meldt dit aan de burger.",
    "De dienst staat de aanvrager bij met raad en daad.",
  ],
};
