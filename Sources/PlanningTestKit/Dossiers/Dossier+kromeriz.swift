// Made by .ci/embed-dossiers from Tests/Cases/dossiers/kromeriz.json; change the dossier, not this file.

extension GoldenDossier {
  static let kromerizText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "kromeriz",
      "title": "Plánování sociálních služeb v ORP Kroměříž",
      "sources": [
        {
          "id": "kromeriz-web",
          "title": "komunitní plánování",
          "extent": "whole",
          "note": "The text names neither its publisher nor its address nor a day."
        },
        {
          "id": "k1",
          "title": "Komunitní plánování sociálních služeb na Kroměřížsku",
          "address": "https://www.mesto-kromeriz.cz/urad/lide-a-organizace-mesta/mestsky-urad/odbor-socialnich-veci-a-zdravotnictvi/komunitni-planovani-socialnich-sluzeb-na-kromerizsku/",
          "extent": "whole",
          "note": "Used only for the plan 2020–2023, its adoption and its working groups, as far as the case file states them."
        }
      ],
      "documents": [
        {
          "id": "komunitni-planovani",
          "name": "Komunitní plánování sociálních služeb",
          "availability": "notIncluded",
          "sources": ["kromeriz-web"],
          "note": "Listed under the heading of documents; what it contains is not said."
        },
        {
          "id": "slozeni-ps-chropyne",
          "name": "Složení pracovní skupiny Chropyně",
          "kind": "membershipList",
          "availability": "notIncluded",
          "bodies": ["ps-chropyne"],
          "sources": ["kromeriz-web"]
        }
      ],
      "statements": [
        {
          "id": "nekoordinovane",
          "kind": "context",
          "text": "Společné plánování pro celý správní obvod ORP tu zatím nebylo; plánovalo se jen v letech 2006 až 2008 v jednom projektu.",
          "subject": "areas/orp-kromeriz",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "cil-metoda",
          "kind": "aim",
          "text": "Hlavní cíl: metoda plánování sociálních služeb se má koordinovaně zavést v celém obvodu ORP.",
          "subject": "projects/rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "cil-sluzby",
          "kind": "purpose",
          "text": "Následně mají být služby kvalitní, dostupné a odpovídat tomu, co potřebují dnešní i budoucí uživatelé.",
          "subject": "projects/rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "odbornici",
          "kind": "principle",
          "text": "Projekt stojí na tom, že úzce spolupracují kvalifikovaní odborníci na sociální služby z šesti oblastí.",
          "subject": "areas/oblasti-spoluprace",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "okoli",
          "kind": "scope",
          "text": "Skupiny se zabývají jednotlivými obcemi i jejich okolím; hranice okolí text neudává.",
          "subject": "promises/schuzky",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "navazny-cil",
          "kind": "aim",
          "text": "Další, navazující cíl: nový plán sociálních služeb pro ORP.",
          "subject": "plans/plan-2015-2017",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "poradi",
          "kind": "intention",
          "text": "Nejdříve analýza potřeb, teprve po ní samotné plánování.",
          "subject": "analyses/analyza-potreb",
          "sources": ["kromeriz-web"]
        }
      ],
      "statedCounts": [
        {
          "id": "skupiny",
          "counted": "workingGroups",
          "count": "9",
          "subject": "projects/rozvoj-planovani",
          "parts": ["skupiny-tematicke", "skupiny-uzemni"],
          "sources": ["kromeriz-web"]
        },
        {
          "id": "skupiny-tematicke",
          "counted": "thematicGroups",
          "count": "4",
          "subject": "projects/rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "skupiny-uzemni",
          "counted": "territorialGroups",
          "count": "5",
          "subject": "projects/rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "skupiny-pozdejsi",
          "counted": "workingGroups",
          "count": "4",
          "subject": "plans/kpss-2020-2023",
          "sources": ["k1"],
          "note": "By name: senioři; rodiny s dětmi; osoby se zdravotním postižením; osoby ohrožené sociálním vyloučením. Whether they are the four groups of the project is not stated."
        }
      ],
      "otherReadings": [
        {
          "id": "rozsah-cely",
          "path": "areas/uzemi-projektu/words",
          "text": "do celého regionu ORP Kroměříž",
          "sources": ["kromeriz-web"],
          "note": "The aim speaks of the whole region, the expected result of nearly the whole district."
        },
        {
          "id": "zdounky-mesto",
          "path": "organisations/zdounky/kind",
          "text": "town",
          "sources": ["kromeriz-web"],
          "note": "The sentence on the five groups places all of them in towns of the partners (\"v jednotlivých městech partnerů\"), Zdounky included; the sentence on the contracts calls Zdounky an obec."
        }
      ],
      "areas": [
        {
          "id": "orp-kromeriz",
          "name": "ORP Kroměříž",
          "coverage": "wholeDistrict",
          "district": "7203",
          "words": "správní obvod obce s rozšířenou působností (ORP) Kroměříž",
          "region": "3131",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "uzemi-projektu",
          "name": "ORP Kroměříž",
          "coverage": "words",
          "district": "7203",
          "words": "téměř v celém ORP Kroměříž",
          "region": "3131",
          "sources": ["kromeriz-web"],
          "note": "Which municipalities are left out is not said."
        },
        {
          "id": "oblasti-spoluprace",
          "name": "Kroměříž, Hulín, Chropyně, Koryčany, Morkovice-Slížany a Zdounky",
          "coverage": "words",
          "municipalities": ["588296", "588491", "588512", "588601", "588768", "589195"],
          "words": "šest oblastí, z nichž pocházejí spolupracující odborníci",
          "sources": ["kromeriz-web"],
          "note": "The text calls them areas (oblasti) and names each by a municipality; their borders are not stated."
        },
        {
          "id": "kromerizsko",
          "name": "Kroměřížsko",
          "coverage": "words",
          "words": "jednotlivé regiony Kroměřížska",
          "sources": ["kromeriz-web"],
          "note": "Neither the sub-regions nor their number are stated."
        },
        {
          "id": "mesto-kromeriz",
          "name": "město Kroměříž",
          "coverage": "listedMunicipalities",
          "municipalities": ["588296"],
          "sources": ["kromeriz-web"]
        }
      ],
      "organisations": [
        {
          "id": "kromeriz",
          "name": "Kroměříž",
          "kind": "town",
          "municipality": "588296",
          "sources": ["kromeriz-web", "k1"]
        },
        {
          "id": "hulin",
          "name": "Hulín",
          "kind": "town",
          "municipality": "588491",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "chropyne",
          "name": "Chropyně",
          "kind": "town",
          "municipality": "588512",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "korycany",
          "name": "Koryčany",
          "kind": "town",
          "municipality": "588601",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "morkovice-slizany",
          "name": "Morkovice-Slížany",
          "kind": "town",
          "municipality": "588768",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "zdounky",
          "name": "Zdounky",
          "kind": "village",
          "municipality": "589195",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "mikroregion-kromerizsko",
          "name": "Mikroregion Kroměřížsko",
          "kind": "microregion",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "zlinsky-kraj",
          "name": "Zlínský kraj",
          "kind": "region",
          "sources": ["kromeriz-web"]
        }
      ],
      "targetGroups": [
        {
          "id": "seniori",
          "name": "senioři",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "zdravotne-postizeni",
          "name": "zdravotně postižení",
          "sources": ["kromeriz-web"],
          "note": "Elsewhere in the text: osoby se zdravotním postižením."
        },
        {
          "id": "rodiny-s-detmi",
          "name": "rodiny s dětmi",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "osoby-ohrozene-vyloucenim",
          "name": "osoby ohrožené sociálním vyloučením",
          "sources": ["kromeriz-web"]
        }
      ],
      "projects": [
        {
          "id": "rozvoj-planovani",
          "name": "Rozvoj plánování sociálních služeb v ORP Kroměříž",
          "programme": {
            "programme": "Operační program Lidské zdroje a zaměstnanost"
          },
          "funds": ["esf", "stateBudget"],
          "budget": "1.263.544 Kč",
          "from": "1.6.2012",
          "to": "31.5.2014",
          "participants": [
            {"organisation": "kromeriz", "role": "cooperator", "agreement": "partnershipContract", "words": "spolupráce na realizaci projektu"},
            {"organisation": "hulin", "role": "partner", "agreement": "partnershipContract", "words": "partner zapojený do projektu"},
            {"organisation": "chropyne", "role": "partner", "agreement": "partnershipContract", "words": "partner zapojený do projektu"},
            {"organisation": "korycany", "role": "partner", "agreement": "partnershipContract", "words": "partner zapojený do projektu"},
            {"organisation": "morkovice-slizany", "role": "partner", "agreement": "partnershipContract", "words": "partner zapojený do projektu"},
            {"organisation": "zdounky", "role": "partner", "agreement": "partnershipContract", "words": "partner zapojený do projektu"}
          ],
          "area": "uzemi-projektu",
          "targetGroups": [
            {"name": "místní samosprávné celky (vybrané obce v ORP Kroměříž)"},
            {"name": "poskytovatelé sociálních služeb", "fields": ["seniori", "zdravotne-postizeni", "rodiny-s-detmi", "osoby-ohrozene-vyloucenim"]}
          ],
          "links": [
            {"relation": "produces", "target": "plans/plan-2015-2017"},
            {"relation": "produces", "target": "catalogueEditions/katalog"}
          ],
          "sources": ["kromeriz-web"],
          "note": "No registration number, beneficiary or carrier is stated. The text contrasts Kroměříž with the towns of the partners, so its role is only that of a cooperating municipality. The four fields are read as belonging to the providers only; the sentence allows both."
        },
        {
          "id": "planovani-2006-2008",
          "name": "komunitní plánování ve městě Kroměříž",
          "programme": {
            "programme": "Společný regionální operační program"
          },
          "funds": ["srop"],
          "from": "2006",
          "to": "2008",
          "participants": [
            {"organisation": "kromeriz", "role": "participant", "words": "plánování ve městě Kroměříž"},
            {"organisation": "mikroregion-kromerizsko", "role": "cooperator", "words": "ve spolupráci"},
            {"organisation": "hulin", "role": "cooperator", "words": "ve spolupráci"},
            {"organisation": "chropyne", "role": "cooperator", "words": "ve spolupráci"}
          ],
          "area": "mesto-kromeriz",
          "sources": ["kromeriz-web"],
          "note": "The text gives the earlier project no name; who carried it out is not stated."
        }
      ],
      "promises": [
        {
          "id": "analyza",
          "name": "analýza potřeb poskytovatelů a uživatelů před zahájením plánování",
          "kind": "analysis",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "katalog",
          "name": "elektronický katalog sociálních služeb v ORP Kroměříž",
          "kind": "catalogue",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "plan",
          "name": "nový plán sociálních služeb pro ORP Kroměříž na roky 2015 až 2017",
          "kind": "plan",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "schuzky",
          "name": "schůzky pracovních skupin o potřebách uživatelů a poskytovatelů",
          "kind": "meetings",
          "project": "rozvoj-planovani",
          "bodies": ["ps-seniori", "ps-zp", "ps-rodiny", "ps-vylouceni", "ps-hulin", "ps-chropyne", "ps-morkovice", "ps-korycany", "ps-zdounky"],
          "sources": ["kromeriz-web"],
          "note": "No number is stated."
        },
        {
          "id": "zmapovani",
          "name": "přehled o úrovni sociálních služeb téměř v celém ORP Kroměříž",
          "kind": "process",
          "project": "rozvoj-planovani",
          "bodies": ["ps-seniori", "ps-zp", "ps-rodiny", "ps-vylouceni", "ps-hulin", "ps-chropyne", "ps-morkovice", "ps-korycany", "ps-zdounky"],
          "sources": ["kromeriz-web"],
          "note": "Expected to come out of the meetings of the working groups."
        }
      ],
      "bodies": [
        {
          "id": "ps-seniori",
          "name": "PS Senioři",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["seniori"],
          "seatMunicipality": "588296",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "ps-zp",
          "name": "PS Zdravotně postižení",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["zdravotne-postizeni"],
          "seatMunicipality": "588296",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "ps-rodiny",
          "name": "PS Rodiny s dětmi",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["rodiny-s-detmi"],
          "seatMunicipality": "588296",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "ps-vylouceni",
          "name": "PS Osoby ohrožené sociálním vyloučením",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["osoby-ohrozene-vyloucenim"],
          "seatMunicipality": "588296",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "ps-hulin",
          "name": "PS Hulín",
          "kind": "workingGroup",
          "basis": "territory",
          "municipalities": ["588491"],
          "seatMunicipality": "588491",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "ps-chropyne",
          "name": "PS Chropyně",
          "kind": "workingGroup",
          "basis": "territory",
          "municipalities": ["588512"],
          "seatMunicipality": "588512",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "ps-morkovice",
          "name": "PS Morkovice-Slížany",
          "kind": "workingGroup",
          "basis": "territory",
          "municipalities": ["588768"],
          "seatMunicipality": "588768",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "ps-korycany",
          "name": "PS Koryčany",
          "kind": "workingGroup",
          "basis": "territory",
          "municipalities": ["588601"],
          "seatMunicipality": "588601",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "ps-zdounky",
          "name": "PS Zdounky",
          "kind": "workingGroup",
          "basis": "territory",
          "municipalities": ["589195"],
          "seatMunicipality": "589195",
          "project": "rozvoj-planovani",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "zastupitelstvo",
          "name": "Zastupitelstvo města Kroměříže",
          "kind": "assembly",
          "organisation": "kromeriz",
          "sources": ["k1"]
        }
      ],
      "topics": [
        {
          "id": "potreby",
          "name": "potřeby uživatelů a poskytovatelů sociálních služeb v obcích a jejich okolí",
          "bodies": ["ps-seniori", "ps-zp", "ps-rodiny", "ps-vylouceni", "ps-hulin", "ps-chropyne", "ps-morkovice", "ps-korycany", "ps-zdounky"],
          "promise": "schuzky",
          "sources": ["kromeriz-web"]
        }
      ],
      "analyses": [
        {
          "id": "analyza-potreb",
          "name": "analýza potřeb poskytovatelů a uživatelů sociálních služeb",
          "kind": "needs",
          "project": "rozvoj-planovani",
          "state": "promised",
          "made": "před samotným procesem plánování [..]",
          "area": "kromerizsko",
          "isPerSubregion": true,
          "respondents": ["poskytovatelé sociálních služeb", "uživatelé sociálních služeb"],
          "examines": ["potřeby poskytovatelů", "potřeby uživatelů"],
          "fulfils": ["analyza"],
          "sources": ["kromeriz-web"]
        }
      ],
      "plans": [
        {
          "id": "plan-2015-2017",
          "name": "plán sociálních služeb pro ORP Kroměříž",
          "kind": "communityPlan",
          "area": "orp-kromeriz",
          "from": "2015",
          "to": "2017",
          "links": [
            {"relation": "alignsWith", "target": "plans/plan-kraje", "words": "koncepce má navazovat na strategii kraje pro toto období"},
            {"relation": "alignsWith", "words": "koncepce má navazovat na související koncepty pro toto období"}
          ],
          "fulfils": ["plan"],
          "state": "promised",
          "sources": ["kromeriz-web"],
          "note": "Announced as a new plan; its holder and an earlier plan are not named."
        },
        {
          "id": "plan-kraje",
          "name": "střednědobý plán sociálních služeb",
          "kind": "regionalPlan",
          "aliases": ["strategie Zlínského kraje"],
          "holder": "zlinsky-kraj",
          "sources": ["kromeriz-web"]
        },
        {
          "id": "kpss-2020-2023",
          "name": "Komunitní plán sociálních služeb na Kroměřížsku",
          "kind": "communityPlan",
          "from": "2020",
          "to": "2023",
          "sources": ["k1"],
          "note": "No source relates it to the plan announced for 2015–2017."
        }
      ],
      "acts": [
        {
          "id": "schvaleni-2020-2023",
          "kind": "adopted",
          "subject": "plans/kpss-2020-2023",
          "bodies": ["zastupitelstvo"],
          "organisation": "kromeriz",
          "time": "2019-08-29",
          "resolutionNumber": "XXVII",
          "sources": ["k1"],
          "note": "Item XXVII of the VIIIth session of the assembly."
        }
      ],
      "catalogueEditions": [
        {
          "id": "katalog",
          "title": "elektronický katalog sociálních služeb v ORP Kroměříž",
          "medium": "electronic",
          "state": "promised",
          "area": "orp-kromeriz",
          "fulfils": ["katalog"],
          "sources": ["kromeriz-web"]
        }
      ]
    }
    """#
}
