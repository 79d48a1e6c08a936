// Made by .ci/embed-dossiers from Tests/Cases/dossiers/luhacovice.json; change the dossier, not this file.

extension GoldenDossier {
  static let luhacoviceText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "luhacovice",
      "title": "Komunitní plánování sociálních služeb ORP Luhačovice",
      "sources": [
        {
          "id": "luhacovice-web",
          "title": "Projekt zaměřený na komunitní plánování sociálních služeb ORP Luhačovice se blíží do finále",
          "extent": "whole",
          "leadsTo": ["www.mesto.luhacovice.cz"],
          "note": "The text names neither its publisher nor its address nor a day."
        },
        {
          "id": "l1",
          "title": "Komunitní plánování sociálních služeb ORP Luhačovice",
          "address": "https://www.mesto.luhacovice.eu/25034-komunitni-planovani-socialnich-sluzeb",
          "extent": "whole",
          "note": "Used only for the second printing of the registration number and for the steering group, as far as the case file states them."
        }
      ],
      "documents": [
        {
          "id": "web-luhacovice",
          "name": "webové stránky města Luhačovice",
          "kind": "webPage",
          "availability": "linked",
          "address": "www.mesto.luhacovice.cz",
          "sources": ["luhacovice-web"],
          "note": "Said to hold more information on the process."
        }
      ],
      "statements": [
        {
          "id": "finale",
          "kind": "context",
          "text": "Projekt se chýlí ke konci.",
          "subject": "projects/vytvoreni-kp",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "pojmy",
          "kind": "context",
          "text": "Uživatelem se rozumí ten, kdo službu využívá, poskytovatelem ten, kdo ji poskytuje.",
          "subject": "bodies/ps-zp-seniori/composition",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "zastupci",
          "kind": "context",
          "text": "Zástupci na setkáních spoluvytvářejí plánování sociálních služeb ORP Luhačovice.",
          "subject": "meetings/setkavani",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "vycet-temat",
          "kind": "scope",
          "text": "Témata pracovních skupin text uvádí jen jako příklady.",
          "subject": "bodies/ps-zp-seniori",
          "sources": ["luhacovice-web"],
          "note": "The list of nine topics begins with \"např.\"."
        },
        {
          "id": "spoluprace-orp",
          "kind": "aim",
          "text": "Blíže spolupracovat s městy a obcemi sousedních ORP.",
          "subject": "events/workshopy",
          "sources": ["luhacovice-web"],
          "note": "The text says surrounding (okolních) ORPs and names none."
        },
        {
          "id": "vyznamny-vystup",
          "kind": "claim",
          "text": "Katalog je označen za významný výstup projektu.",
          "subject": "catalogueEditions/katalog",
          "sources": ["luhacovice-web"]
        }
      ],
      "statedCounts": [
        {
          "id": "skupiny",
          "counted": "workingGroups",
          "count": "2",
          "subject": "projects/vytvoreni-kp",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "zvlastni-setkani",
          "counted": "specialMeetings",
          "count": "2",
          "subject": "projects/vytvoreni-kp",
          "sources": ["luhacovice-web"]
        }
      ],
      "otherReadings": [
        {
          "id": "cislo-bez-mezery",
          "path": "projects/vytvoreni-kp/registrationNumber",
          "text": "CZ.03.2.63/0.0/0.0/16_063/0006588",
          "sources": ["l1"],
          "note": "Printed without the stray space."
        },
        {
          "id": "nazev-programu",
          "path": "projects/vytvoreni-kp/programme/programme",
          "text": "Operační program zaměstnanost",
          "sources": ["luhacovice-web"],
          "note": "The closing sentence writes the last word small, the list of names with a capital letter."
        }
      ],
      "areas": [
        {
          "id": "orp-luhacovice",
          "name": "ORP Luhačovice",
          "coverage": "wholeDistrict",
          "district": "7204",
          "words": "území ORP Luhačovice",
          "sources": ["luhacovice-web"],
          "note": "No municipalities are listed beside the partners."
        }
      ],
      "organisations": [
        {
          "id": "luhacovice",
          "name": "Luhačovice",
          "kind": "town",
          "municipality": "585459",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "slavicin",
          "name": "Slavičín",
          "kind": "town",
          "municipality": "585751",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "pozlovice",
          "name": "Pozlovice",
          "kind": "marketTown",
          "municipality": "549401",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "mu-luhacovice",
          "name": "Městský úřad Luhačovice",
          "kind": "municipalOffice",
          "partOf": "luhacovice",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "mu-slavicin",
          "name": "Městský úřad Slavičín",
          "kind": "municipalOffice",
          "partOf": "slavicin",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "odbor-luhacovice",
          "name": "odbor sociální Městského úřadu Luhačovice",
          "kind": "department",
          "partOf": "mu-luhacovice",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "odbor-slavicin",
          "name": "odbor sociální Městského úřadu Slavičín",
          "kind": "department",
          "partOf": "mu-slavicin",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "urad-prace",
          "name": "Úřad práce ČR",
          "kind": "labourOffice",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "up-luhacovice",
          "name": "Úřad práce ČR, pracoviště v Luhačovicích",
          "kind": "labourOffice",
          "partOf": "urad-prace",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "up-slavicin",
          "name": "Úřad práce ČR, pracoviště ve Slavičíně",
          "kind": "labourOffice",
          "partOf": "urad-prace",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "dc-zlin",
          "name": "Dětské centrum Zlín, p. o.",
          "kind": "childrensCentre",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "luhacovicke-noviny",
          "name": "Luhačovické noviny",
          "kind": "media",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "slavicinsky-zpravodaj",
          "name": "Slavičínský zpravodaj",
          "kind": "media",
          "sources": ["luhacovice-web"]
        }
      ],
      "contacts": [
        {
          "id": "koordinator",
          "function": "koordinátor",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"],
          "note": "Named as a contact for more information; neither an organisation nor an address is stated."
        }
      ],
      "targetGroups": [
        {
          "id": "osoby-se-zp",
          "name": "osoby se zdravotním postižením",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "seniori",
          "name": "senioři",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "rodiny-s-detmi",
          "name": "rodiny s dětmi",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "osoby-patologicke-jevy",
          "name": "osoby ohrožené sociálně patologickými jevy",
          "sources": ["luhacovice-web"]
        }
      ],
      "projects": [
        {
          "id": "vytvoreni-kp",
          "name": "Vytvoření komunitního plánu na území ORP Luhačovice",
          "registrationNumber": "CZ.03.2.63/0.0/0.0/16_0 63/0006588",
          "programme": {
            "programme": "Operační program Zaměstnanost"
          },
          "funds": ["esf"],
          "from": "1.5.2018",
          "to": "30. dubna 2020",
          "statedMonths": 24,
          "participants": [
            {"organisation": "luhacovice", "role": "participant", "words": "zapojeno do projektu"},
            {"organisation": "slavicin", "role": "partner", "words": "partner"},
            {"organisation": "pozlovice", "role": "partner", "words": "partner"}
          ],
          "area": "orp-luhacovice",
          "links": [
            {"relation": "produces", "target": "plans/kpss"},
            {"relation": "produces", "target": "catalogueEditions/katalog"}
          ],
          "sources": ["luhacovice-web"],
          "note": "The beneficiary is not stated. The first day is that since which the town takes part, the last day and the two years are those of the team's work. The text speaks of the running project in the past tense once (\"byl financován\")."
        }
      ],
      "promises": [
        {
          "id": "plan",
          "name": "Komunitní plán sociálních služeb ORP Luhačovice",
          "kind": "plan",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "proces",
          "name": "zavedení procesu komunitního plánování a jeho koordinace",
          "kind": "process",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "analyzy",
          "name": "zpracování analýz",
          "kind": "analysis",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"],
          "note": "Three are listed; their number is not printed."
        },
        {
          "id": "workshopy",
          "name": "workshopy s městy a obcemi z okolních ORP",
          "kind": "workshops",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"],
          "note": "No number is stated."
        },
        {
          "id": "seminare",
          "name": "semináře pro aktéry plánování",
          "kind": "seminars",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"],
          "note": "No number is stated."
        },
        {
          "id": "clanky",
          "name": "odborné články v místních médiích a na webech měst",
          "kind": "publication",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"],
          "note": "No number is stated."
        },
        {
          "id": "evaluace",
          "name": "evaluace v průběhu a na konci projektu",
          "kind": "evaluation",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "katalog",
          "name": "Katalog poskytovatelů sociálních služeb ORP Luhačovice",
          "kind": "catalogue",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        }
      ],
      "milestones": [
        {
          "id": "zapojeni",
          "name": "město Luhačovice vstoupilo do projektu",
          "project": "vytvoreni-kp",
          "time": "1.5.2018",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "konec-tymu",
          "name": "tým pracovníků ukončí práci",
          "project": "vytvoreni-kp",
          "time": "30. dubna 2020",
          "state": "promised",
          "sources": ["luhacovice-web"]
        }
      ],
      "bodies": [
        {
          "id": "ps-zp-seniori",
          "name": "osoby se zdravotním postižením a senioři",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["osoby-se-zp", "seniori"],
          "project": "vytvoreni-kp",
          "composition": [
            {"words": "uživatelé sociálních služeb", "side": "user"},
            {"words": "poskytovatelé", "side": "provider"},
            {"words": "zaměstnanci měst a obcí", "side": "commissioner"},
            {"words": "veřejnost", "side": "public"}
          ],
          "sources": ["luhacovice-web"],
          "note": "The list of the groups joins words by commas and \"a\"; only the number two tells where one group ends."
        },
        {
          "id": "ps-rodiny",
          "name": "rodiny s dětmi a osoby ohrožené sociálně patologickými jevy",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["rodiny-s-detmi", "osoby-patologicke-jevy"],
          "project": "vytvoreni-kp",
          "composition": [
            {"words": "uživatelé sociálních služeb", "side": "user"},
            {"words": "poskytovatelé", "side": "provider"},
            {"words": "zaměstnanci měst a obcí", "side": "commissioner"},
            {"words": "veřejnost", "side": "public"}
          ],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "tym",
          "name": "tým pracovníků",
          "project": "vytvoreni-kp",
          "to": "30. dubna 2020",
          "sources": ["luhacovice-web"],
          "note": "Who belongs to the team is not said; the invitation to the conference speaks of working teams (pracovní týmy) in the plural."
        },
        {
          "id": "rs",
          "name": "řídící skupina",
          "kind": "steeringGroup",
          "project": "vytvoreni-kp",
          "sources": ["l1"],
          "note": "Named only by the town's page; the first text is silent about a steering group."
        }
      ],
      "topics": [
        {
          "id": "sluzby",
          "name": "sociální a související služby pro cílové skupiny",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "bydleni",
          "name": "sociální a běžné bydlení",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "zdravotnictvi",
          "name": "zdravotnictví",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "socialni-system",
          "name": "sociální systém",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "zamestnanost",
          "name": "zaměstnanost",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "volny-cas",
          "name": "využívání volného času dětí a mládeže",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "zavislosti",
          "name": "pomoc a služby pro osoby se závislostí",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "bezbarierovost",
          "name": "bezbariérovost",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "senior-taxi",
          "name": "senior taxi",
          "isExample": true,
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "ws-financovani",
          "name": "financování sociálních služeb",
          "promise": "workshopy",
          "events": ["workshopy"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "ws-pecujici",
          "name": "podpora pečujících osob",
          "promise": "workshopy",
          "events": ["workshopy"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "ws-bydleni",
          "name": "sociální bydlení",
          "promise": "workshopy",
          "events": ["workshopy"],
          "sources": ["luhacovice-web"]
        }
      ],
      "meetings": [
        {
          "id": "setkavani",
          "bodies": ["ps-zp-seniori", "ps-rodiny"],
          "standsFor": "1+",
          "place": "prostory Městského úřadu Luhačovice a Městského úřadu Slavičín",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"],
          "note": "The text says that the meetings go on, without a number or a day, and not which group meets where."
        }
      ],
      "events": [
        {
          "id": "workshopy",
          "name": "workshopy s městy a obcemi z okolních ORP",
          "kind": "neighbourWorkshop",
          "standsFor": "1+",
          "project": "vytvoreni-kp",
          "audience": ["města a obce z okolních ORP"],
          "aim": "navázat užší spolupráci",
          "fulfils": ["workshopy"],
          "sources": ["luhacovice-web"],
          "note": "Three themes are listed, not a number of workshops."
        },
        {
          "id": "seminare",
          "name": "semináře pro aktéry KPSS",
          "kind": "seminar",
          "standsFor": "1+",
          "project": "vytvoreni-kp",
          "audience": ["aktéři KPSS"],
          "education": {
            "audience": ["aktéři KPSS"]
          },
          "fulfils": ["seminare"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "setkani-v-obcich",
          "name": "setkání v obcích",
          "kind": "meetingInMunicipality",
          "standsFor": "1+",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"],
          "note": "Said to go on; number, municipalities and days are not stated."
        },
        {
          "id": "verejna-setkani",
          "name": "veřejná setkání",
          "kind": "publicMeeting",
          "standsFor": "1+",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"],
          "note": "Said to go on; number, places and days are not stated."
        },
        {
          "id": "setkani-skol",
          "name": "setkání zástupců škol a poskytovatelů sociálních služeb",
          "kind": "schoolsAndProviders",
          "project": "vytvoreni-kp",
          "outcome": "held",
          "audience": ["školství", "sociální služby", "sociálně-právní ochrana dětí", "volný čas", "zdravotnictví"],
          "aim": "představit sociální služby, které v ORP Luhačovice působí, a předat základní informace",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "setkani-odboru",
          "name": "setkání sociálních odborů obou městských úřadů",
          "kind": "departments",
          "project": "vytvoreni-kp",
          "outcome": "held",
          "attending": ["odbor-luhacovice", "odbor-slavicin"],
          "invited": ["dc-zlin"],
          "services": ["sas"],
          "sources": ["luhacovice-web"],
          "note": "The children's centre and its service were asked along."
        },
        {
          "id": "zaverecna-konference",
          "name": "Závěrečná konference",
          "kind": "conference",
          "project": "vytvoreni-kp",
          "announced": "17. března 2020",
          "timeOfDay": "10:00",
          "place": "zasedací místnost Městského úřadu Luhačovice",
          "municipality": "585459",
          "audience": ["široká veřejnost", "členové pracovních týmů"],
          "aim": "sdílet zkušenosti z komunitního plánování sociálních služeb",
          "sources": ["luhacovice-web"],
          "note": "Announced only; no text says that it was held. The sentence about its content is broken in print."
        }
      ],
      "contests": [
        {
          "id": "logo",
          "name": "logo komunitního plánování",
          "project": "vytvoreni-kp",
          "entrants": [
            {"name": "žáci škol", "isMain": true},
            {"name": "široká veřejnost"},
            {"name": "uživatelé sociálních služeb"}
          ],
          "outcome": "vzniklo logo komunitního plánování",
          "sources": ["luhacovice-web"],
          "note": "\"Především\" stands before all three kinds of entrants; it is read as belonging to the pupils."
        }
      ],
      "publications": [
        {
          "id": "clanky-media",
          "kind": "article",
          "name": "odborné články v místních médiích",
          "outlets": ["luhacovicke-noviny", "slavicinsky-zpravodaj"],
          "outletWords": "místní média",
          "standsFor": "1+",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "clanky-weby",
          "kind": "article",
          "name": "odborné články na webech měst",
          "outlets": ["luhacovice", "slavicin"],
          "outletWords": "weby měst Luhačovice a Slavičín",
          "standsFor": "1+",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        }
      ],
      "publicityMarks": [
        {
          "id": "eu",
          "name": "Evropská unie",
          "kind": "name",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "esf",
          "name": "Evropský sociální fond",
          "kind": "name",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "opz",
          "name": "Operační program Zaměstnanost",
          "kind": "name",
          "project": "vytvoreni-kp",
          "sources": ["luhacovice-web"]
        }
      ],
      "analyses": [
        {
          "id": "sociodemograficka",
          "name": "sociodemografická analýza",
          "kind": "sociodemographic",
          "project": "vytvoreni-kp",
          "fulfils": ["analyzy"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "poskytovatele",
          "name": "analýza poskytovatelů sociálních služeb",
          "kind": "providers",
          "project": "vytvoreni-kp",
          "fulfils": ["analyzy"],
          "sources": ["luhacovice-web"]
        },
        {
          "id": "potreby-uzivatelu",
          "name": "analýza potřeb uživatelů sociálních služeb",
          "kind": "userNeeds",
          "project": "vytvoreni-kp",
          "respondents": ["uživatelé sociálních služeb"],
          "fulfils": ["analyzy"],
          "sources": ["luhacovice-web"]
        }
      ],
      "plans": [
        {
          "id": "kpss",
          "name": "Komunitní plán sociálních služeb ORP Luhačovice",
          "kind": "communityPlan",
          "aliases": ["KPSS"],
          "area": "orp-luhacovice",
          "fulfils": ["plan"],
          "state": "promised",
          "sources": ["luhacovice-web"],
          "note": "Its period is not stated. The text defines KPSS as the document and uses it for the process too (aktéři KPSS, v rámci KPSS)."
        }
      ],
      "evaluations": [
        {
          "id": "prubezna",
          "name": "evaluace v průběhu projektu",
          "kind": "interim",
          "project": "vytvoreni-kp",
          "planned": "v průběhu projektu [2018-05-01/2020-04-30]",
          "sources": ["luhacovice-web"]
        },
        {
          "id": "zaverecna",
          "name": "evaluace na konci projektu",
          "kind": "final",
          "project": "vytvoreni-kp",
          "planned": "na konci projektu [..]",
          "sources": ["luhacovice-web"]
        }
      ],
      "services": [
        {
          "id": "sas",
          "name": "Sociálně aktivizační služby pro rodiny s dětmi",
          "sources": ["luhacovice-web"],
          "note": "Printed after the name of Dětské centrum Zlín; whether it is that centre's service is not said in so many words."
        }
      ],
      "catalogueEditions": [
        {
          "id": "katalog",
          "title": "Katalog poskytovatelů sociálních služeb ORP Luhačovice",
          "state": "promised",
          "area": "orp-luhacovice",
          "audience": ["široká veřejnost", "potenciální uživatelé sociálních služeb", "jejich rodinní příslušníci", "pečující osoby"],
          "distribution": [
            {"name": "webové stránky města Luhačovice", "kind": "web", "organisations": ["luhacovice"]},
            {"name": "odbor sociální Městského úřadu Luhačovice", "kind": "socialDepartment", "organisations": ["odbor-luhacovice"]},
            {"name": "odbor sociální Městského úřadu Slavičín", "kind": "socialDepartment", "organisations": ["odbor-slavicin"]},
            {"name": "obecní úřady ORP Luhačovice", "kind": "municipalOffice", "area": "orp-luhacovice"},
            {"name": "pracoviště Úřadu práce ČR v Luhačovicích a ve Slavičíně", "kind": "labourOffice", "organisations": ["up-luhacovice", "up-slavicin"]}
          ],
          "content": "poskytovatelé sociálních služeb",
          "fulfils": ["katalog"],
          "sources": ["luhacovice-web"],
          "note": "Available on the web, and for reading at the offices; whether it is printed is not said."
        }
      ]
    }
    """#
}
