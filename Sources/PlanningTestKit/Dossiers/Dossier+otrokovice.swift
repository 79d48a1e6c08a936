// Made by .ci/embed-dossiers from Tests/Cases/dossiers/otrokovice.json; change the dossier, not this file.

extension GoldenDossier {
  static let otrokoviceText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "otrokovice",
      "title": "Monitoring a vyhodnocování komunitního plánování sociálních služeb na Otrokovicku (2012–2014)",
      "sources": [
        {
          "id": "pohorelice-web",
          "title": "Komunitní plán SS",
          "publisher": "pohorelice",
          "publisherRole": "partner",
          "extent": "whole",
          "leadsTo": ["www.esfcr.cz", "www.mpsv.cz"],
          "note": "Web page of the municipality of Pohořelice, a partner of the project. It also sends its reader to the web of the town of Otrokovice, without printing the address (documents/web-otrokovice)."
        }
      ],
      "documents": [
        {
          "id": "web-otrokovice",
          "name": "Komunitní plánování sociálních služeb (webové stránky města Otrokovice)",
          "kind": "webPage",
          "availability": "linked",
          "sources": ["pohorelice-web"],
          "note": "The page sends its reader there for information not only on the plan of 2013-2015; the address itself is not in the text."
        },
        {
          "id": "zapisy",
          "name": "Zápisy z pracovních skupin",
          "kind": "minutes",
          "availability": "promised",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani"],
          "fulfils": ["minutes"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "usneseni",
          "name": "Usnesení řídící skupiny",
          "kind": "resolution",
          "availability": "promised",
          "bodies": ["rs"],
          "fulfils": ["resolutions"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "agenda",
          "name": "Agenda podnětů a připomínek",
          "kind": "suggestionAgenda",
          "availability": "promised",
          "fulfils": ["suggestion-agenda"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "popis-systemu",
          "name": "Dokument popisující nový systém monitoringu a vyhodnocování",
          "kind": "monitoringSystem",
          "availability": "promised",
          "fulfils": ["monitoring-document"],
          "sources": ["pohorelice-web"]
        }
      ],
      "statements": [
        {
          "id": "aim-availability",
          "kind": "aim",
          "text": "Na úrovni ORP vytvořit prostředí a systémová opatření, která uživatelům zajistí dostupné a kvalitní sociální služby.",
          "subject": "projects/monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "aim-burden",
          "kind": "aim",
          "text": "Poskytovatelům ani zadavatelům tím nemá vzniknout nepřiměřená administrativní zátěž.",
          "subject": "projects/monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "aim-process",
          "kind": "aim",
          "text": "Zlepšit, jak se KPSS na Otrokovicku sleduje, vyhodnocuje a aktualizuje.",
          "subject": "projects/monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "aim-cooperation",
          "kind": "aim",
          "text": "Dát nový rámec spolupráci těch, kdo řeší situaci uživatelů sociálních služeb.",
          "subject": "projects/monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "aim-stability",
          "kind": "aim",
          "text": "Nastavit systém, který lépe předchází nestabilitě sociálních služeb.",
          "subject": "projects/monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "aim-innovation",
          "kind": "aim",
          "text": "Hledat inovativní řešení stávajících problémů.",
          "subject": "projects/monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "purpose-sharing",
          "kind": "purpose",
          "text": "Pravidelná setkání slouží ke sdílení informací.",
          "subject": "keyActivities/setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "purpose-agreement",
          "kind": "purpose",
          "text": "Získat politickou a odbornou shodu na podobě sítě sociálních služeb.",
          "subject": "keyActivities/setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "purpose-weak-points",
          "kind": "purpose",
          "text": "Projednávat slabá místa systému.",
          "subject": "keyActivities/setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "purpose-unmet",
          "kind": "purpose",
          "text": "Projednávat priority a opatření, která se nenaplňují, především systémová a rozvojová.",
          "subject": "keyActivities/setkavani",
          "sources": ["pohorelice-web"],
          "note": "The text names kinds of item (systemic, developmental) without listing any item of the plan."
        },
        {
          "id": "purpose-lessons",
          "kind": "purpose",
          "text": "Ve skupinách se mluví i o tom, jak zavést poznatky z projektu mezinárodní spolupráce.",
          "subject": "keyActivities/setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "purpose-suggestions",
          "kind": "purpose",
          "text": "Průběžně přijímat podněty zapojených občanů ze všech oblastí života a řešit je.",
          "subject": "keyActivities/setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "purpose-users",
          "kind": "purpose",
          "text": "Pracovní skupiny trvale zapojují uživatele sociálních služeb do plánování.",
          "subject": "keyActivities/setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "context-partnership",
          "kind": "context",
          "text": "V rámci místního partnerství se procesu účastní obce správního obvodu ORP Otrokovice, obce spádové oblasti, poskytovatelé sociálních služeb a uživatelé.",
          "subject": "areas/otrokovicko",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "context-structure",
          "kind": "context",
          "text": "Setkávání zachovává dosavadní členění na pět pracovních skupin.",
          "subject": "keyActivities/setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "scope-information",
          "kind": "scope",
          "text": "Aktivita nastavuje, jak se získávají a vyhodnocují informace o sociálních službách.",
          "subject": "keyActivities/system-monitoringu",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "intention-collection",
          "kind": "intention",
          "text": "Údaje poskytnou zástupci poskytovatelů, uživatelé a představitelé obcí; výčet způsobů sběru je otevřený.",
          "subject": "keyActivities/system-monitoringu",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "intention-authors",
          "kind": "intention",
          "text": "Systém vytvoří členové realizačního týmu s dalšími zainteresovanými lidmi z řad partnerů projektu.",
          "subject": "bodies/realizacni-tym",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "intention-current-topics",
          "kind": "intention",
          "text": "Vedle stanovených témat chce projekt nechat prostor i aktuální problematice.",
          "subject": "promises/workshops",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "context-topics-set",
          "kind": "context",
          "text": "Témata workshopů vzešla z partnerství, hlavně od poskytovatelů sociálních služeb.",
          "subject": "keyActivities/workshopy",
          "sources": ["pohorelice-web"]
        }
      ],
      "statedCounts": [
        {
          "id": "count-rounds",
          "counted": "rounds",
          "count": "12",
          "subject": "promises/rounds",
          "sources": ["pohorelice-web"],
          "note": "Printed as twelve meetings of all the working groups and the steering group: rounds, not joint meetings."
        },
        {
          "id": "count-meetings",
          "counted": "meetings",
          "count": "72",
          "subject": "promises/meetings",
          "parts": ["count-meetings-ps", "count-meetings-rs"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "count-meetings-ps",
          "counted": "meetings",
          "count": "60",
          "subject": "promises/meetings-ps",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "count-meetings-rs",
          "counted": "meetings",
          "count": "12",
          "subject": "promises/meetings-rs",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "count-working-groups",
          "counted": "workingGroups",
          "count": "5",
          "subject": "projects/monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "count-workshops",
          "counted": "workshops",
          "count": "6",
          "subject": "promises/workshops",
          "sources": ["pohorelice-web"]
        }
      ],
      "otherReadings": [
        {
          "id": "name-short",
          "path": "projects/monitoring/name",
          "text": "Monitoring a vyhodnocování KPSS na Otrokovicku",
          "sources": ["pohorelice-web"],
          "note": "Short name in the opening sentence on the partnership."
        },
        {
          "id": "name-heading",
          "path": "projects/monitoring/name",
          "text": "Monitoring a vyhodnocování komunitního plánování sociálních služeb na Otrokovice",
          "isRejected": true,
          "sources": ["pohorelice-web"],
          "note": "Heading with a wrong ending (na Otrokovice), a typing slip."
        },
        {
          "id": "programme-grant-title",
          "path": "projects/monitoring/programme/programme",
          "text": "Operační program zaměstnanost Lidské zdroje a zaměstnanost",
          "sources": ["pohorelice-web"],
          "note": "So the line on the grant title; the opening and the closing sentence print Operační program Lidské zdroje a zaměstnanost."
        },
        {
          "id": "axis-number",
          "path": "projects/monitoring/programme/priorityAxis",
          "text": "3.1.03",
          "sources": ["pohorelice-web"],
          "note": "The registration number holds 3.1.03 where the text prints axis 4.3. The prefix 4 may stand for the regional objective; one is not to be derived from the other by comparing texts."
        },
        {
          "id": "rs-abbreviation",
          "path": "bodies/rs/name",
          "text": "RS",
          "isRejected": true,
          "sources": ["pohorelice-web"],
          "note": "The line on the key activity abbreviates the steering group RS instead of ŘS, a typing slip; once the name itself is printed rídící skupina."
        }
      ],
      "areas": [
        {
          "id": "otrokovicko",
          "name": "Otrokovicko",
          "coverage": "words",
          "district": "7205",
          "words": "obce správního ORP III Otrokovice a obce ze spádové oblasti",
          "sources": ["pohorelice-web"],
          "note": "Which municipalities the catchment area holds is not said; the aims speak of the level of the ORP. The partner municipalities are another territory."
        }
      ],
      "organisations": [
        {
          "id": "otrokovice",
          "name": "Otrokovice",
          "kind": "town",
          "municipality": "585599",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "napajedla",
          "name": "Napajedla",
          "kind": "town",
          "municipality": "585513",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "belov",
          "name": "Bělov",
          "kind": "village",
          "municipality": "588318",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "halenkovice",
          "name": "Halenkovice",
          "kind": "village",
          "municipality": "585220",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "nova-dedina",
          "name": "Nová Dědina",
          "kind": "village",
          "municipality": "588814",
          "sources": ["pohorelice-web"],
          "note": "Lies in the administrative district of Kroměříž (code list of municipalities); the text only names it as a partner."
        },
        {
          "id": "oldrichovice",
          "name": "Oldřichovice",
          "kind": "village",
          "municipality": "549444",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "pohorelice",
          "name": "Pohořelice",
          "kind": "village",
          "municipality": "549461",
          "sources": ["pohorelice-web"],
          "note": "Publisher of the text."
        },
        {
          "id": "zlutava",
          "name": "Žlutava",
          "kind": "village",
          "municipality": "586013",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "czp-zlinskeho-kraje",
          "name": "Centrum pro zdravotně postižené Zlínského kraje",
          "kind": "organisation",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "domov-pro-seniory-napajedla",
          "name": "Domov pro seniory Napajedla",
          "kind": "organisation",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "onyx",
          "name": "Občanské sdružení ONYX",
          "kind": "association",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "charita-sv-anezky",
          "name": "Charita sv. Anežky Otrokovice",
          "kind": "organisation",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "senior-otrokovice",
          "name": "SENIOR Otrokovice",
          "kind": "organisation",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "nadeje-otrokovice",
          "name": "Naděje Otrokovice",
          "kind": "organisation",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "cck-zlin",
          "name": "Oblastní spolek CCK Zlín",
          "kind": "organisation",
          "aliases": ["Oblastní spolek ČČK Zlín"],
          "sources": ["pohorelice-web"],
          "note": "Printed without diacritics (CCK)."
        },
        {
          "id": "mpsv",
          "name": "Ministerstvo práce a sociálních věcí ČR",
          "kind": "ministry",
          "sources": ["pohorelice-web"]
        }
      ],
      "targetGroups": [
        {
          "id": "seniori",
          "name": "senioři",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "zdravotne-postizeni",
          "name": "osoby se zdravotním postižením",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "rodiny-s-detmi",
          "name": "rodiny s dětmi",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "ohrozeni-patologickymi-jevy",
          "name": "osoby ohrožené sociálně patologickými jevy",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "osoby-v-krizi",
          "name": "osoby v krizi",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "nezamestnani",
          "name": "nezaměstnaní",
          "sources": ["pohorelice-web"]
        }
      ],
      "projects": [
        {
          "id": "monitoring",
          "name": "Monitoring a vyhodnocování komunitního plánování sociálních služeb na Otrokovicku",
          "registrationNumber": "CZ.1.04/3.1.03/78.00040",
          "programme": {
            "programme": "Operační program Lidské zdroje a zaměstnanost",
            "priorityAxis": "Prioritní osa 4.3 Sociální integrace a rovné příležitosti",
            "managingAuthority": "mpsv"
          },
          "funds": ["esf", "stateBudget"],
          "budget": "Kč 1 609 236,80 Kč",
          "from": "1. květen 2012",
          "to": "30. duben 2014",
          "participants": [
            {"organisation": "otrokovice", "role": "partner"},
            {"organisation": "napajedla", "role": "partner"},
            {"organisation": "belov", "role": "partner"},
            {"organisation": "halenkovice", "role": "partner"},
            {"organisation": "nova-dedina", "role": "partner"},
            {"organisation": "oldrichovice", "role": "partner"},
            {"organisation": "pohorelice", "role": "partner"},
            {"organisation": "zlutava", "role": "partner"},
            {"organisation": "czp-zlinskeho-kraje", "role": "partner"},
            {"organisation": "domov-pro-seniory-napajedla", "role": "partner"},
            {"organisation": "onyx", "role": "partner"},
            {"organisation": "charita-sv-anezky", "role": "partner"},
            {"organisation": "senior-otrokovice", "role": "partner"},
            {"organisation": "nadeje-otrokovice", "role": "partner"},
            {"organisation": "cck-zlin", "role": "partner"}
          ],
          "area": "otrokovicko",
          "links": [
            {"relation": "monitors", "target": "plans/kpss-2013-2015"},
            {"relation": "usesLessonsOf", "target": "projects/mezinarodni-spoluprace", "words": "Poznatky z projektu se probírají v pracovních skupinách i v řídící skupině."}
          ],
          "sources": ["pohorelice-web"],
          "note": "The budget is the total cost; its currency is printed twice. Who the beneficiary is and how the money divides among the funds is not stated. The project begins eight months before the period of the plan."
        },
        {
          "id": "mezinarodni-spoluprace",
          "name": "Mezinárodní spolupráce v KPSS na Otrokovicku",
          "sources": ["pohorelice-web"],
          "note": "Only named, as the source of lessons."
        }
      ],
      "keyActivities": [
        {
          "id": "setkavani",
          "project": "monitoring",
          "name": "Setkávání pracovních skupin a řídící skupiny",
          "description": "Pět pracovních skupin a řídící skupina se pravidelně scházejí; výstupem jsou zápisy, usnesení, vypořádaná agenda podnětů a připomínek a aktualizovaný plán.",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "system-monitoringu",
          "project": "monitoring",
          "name": "Nastavení a činnost systému monitoringu a vyhodnocování",
          "isContinuous": true,
          "description": "Sběr údajů od zástupců poskytovatelů, uživatelů a představitelů obcí; výstupem je dokument, který nový systém popíše.",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "workshopy",
          "project": "monitoring",
          "name": "Workshopy",
          "description": "Neakreditované vzdělávání s odpovídajícími lektory pro pracovníky poskytovatelů a zadavatelů; přizváni jsou zástupci uživatelů a pečující osoby.",
          "sources": ["pohorelice-web"]
        }
      ],
      "promises": [
        {
          "id": "rounds",
          "name": "Kola setkání všech pracovních skupin a řídící skupiny",
          "kind": "rounds",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "amount": "12",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "sources": ["pohorelice-web"],
          "note": "The text says twelve meetings of all the groups and, in the same breath, seventy-two in all: twelve rounds of six bodies."
        },
        {
          "id": "meetings",
          "name": "Setkání pracovních skupin a řídící skupiny celkem",
          "kind": "meetings",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "amount": "72",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "parts": ["meetings-ps", "meetings-rs"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "meetings-ps",
          "name": "Jednání pracovních skupin",
          "kind": "meetings",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "amount": "60",
          "perYear": "6",
          "isPerBody": true,
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani"],
          "sources": ["pohorelice-web"],
          "note": "perYear is per body: each working group meets six times a year. Which year is meant is not stated; by calendar years the schedule gives 4, 6 and 2."
        },
        {
          "id": "meetings-rs",
          "name": "Jednání řídící skupiny",
          "kind": "meetings",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "amount": "12",
          "perYear": "6",
          "isPerBody": true,
          "bodies": ["rs"],
          "sources": ["pohorelice-web"],
          "note": "Which year is meant is not stated; by calendar years the schedule gives 4, 6 and 2."
        },
        {
          "id": "minutes",
          "name": "Zápisy z pracovních skupin",
          "kind": "minutes",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "resolutions",
          "name": "Usnesení řídící skupiny",
          "kind": "resolutions",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "suggestion-agenda",
          "name": "Průběžně vedená a vypořádávaná agenda podnětů a připomínek",
          "kind": "suggestionAgenda",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "updated-plan",
          "name": "Aktualizovaný Komunitní plán sociálních služeb na Otrokovicku",
          "kind": "updatedPlan",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"],
          "note": "The text does not say whether the updated document is that of 2013-2015."
        },
        {
          "id": "monitoring-process",
          "name": "Nastavení a činnost systému monitoringu a vyhodnocování",
          "kind": "process",
          "project": "monitoring",
          "keyActivity": "system-monitoringu",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "monitoring-document",
          "name": "Dokument popisující nový systém monitoringu a vyhodnocování",
          "kind": "document",
          "project": "monitoring",
          "keyActivity": "system-monitoringu",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "workshops",
          "name": "Odborné workshopy pro poskytovatele sociálních služeb",
          "kind": "workshops",
          "project": "monitoring",
          "keyActivity": "workshopy",
          "amount": "6",
          "hoursEach": "6+",
          "participantsEach": "10+",
          "sources": ["pohorelice-web"],
          "note": "The list of key activities names providers only; the description adds commissioners' staff and invites users and carers."
        }
      ],
      "bodies": [
        {
          "id": "ps-seniori",
          "name": "Senioři",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["seniori"],
          "project": "monitoring",
          "statedParticipants": "7 -20",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "ps-zdravotne-postizeni",
          "name": "Osoby se zdravotním postižením",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["zdravotne-postizeni"],
          "project": "monitoring",
          "statedParticipants": "7 -20",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "ps-rodiny",
          "name": "Rodiny s dětmi",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["rodiny-s-detmi"],
          "project": "monitoring",
          "statedParticipants": "7 -20",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "ps-patologicke-jevy",
          "name": "Osoby ohrožené sociálně patologickými jevy",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["ohrozeni-patologickymi-jevy"],
          "project": "monitoring",
          "statedParticipants": "7 -20",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "ps-krize-nezamestnani",
          "name": "Osoby v krizi a nezaměstnaní",
          "kind": "workingGroup",
          "basis": "targetGroup",
          "targetGroups": ["osoby-v-krizi", "nezamestnani"],
          "project": "monitoring",
          "statedParticipants": "7 -20",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "rs",
          "name": "Řídící skupina",
          "kind": "steeringGroup",
          "project": "monitoring",
          "composition": [
            {"words": "zástupci partnerů projektu"},
            {"words": "uživatelé", "side": "user"},
            {"words": "zástupci místních samospráv", "side": "commissioner"},
            {"words": "zástupci dalších spolupracujících organizací"}
          ],
          "sources": ["pohorelice-web"],
          "note": "Four kinds of member, not the three of a triad; partners of the project are themselves municipalities and other organisations. The text abbreviates the group RS, a typing slip for ŘS."
        },
        {
          "id": "realizacni-tym",
          "name": "Realizační tým",
          "kind": "implementationTeam",
          "project": "monitoring",
          "sources": ["pohorelice-web"],
          "note": "Does not take part in the rounds; the text says only that its members, with others from among the partners, make the monitoring system."
        }
      ],
      "topics": [
        {
          "id": "fundraising",
          "name": "Fundraising a samofinancování soc. služeb",
          "promise": "workshops",
          "setBy": "partnerství projektu, především poskytovatelé sociálních služeb",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "strategicke-planovani",
          "name": "Strategické plánování a řízení",
          "promise": "workshops",
          "setBy": "partnerství projektu, především poskytovatelé sociálních služeb",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "trendy",
          "name": "Trendy v sociální práci, přístup k uživatelům",
          "promise": "workshops",
          "setBy": "partnerství projektu, především poskytovatelé sociálních služeb",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "motivace",
          "name": "Motivace uživatele",
          "promise": "workshops",
          "setBy": "partnerství projektu, především poskytovatelé sociálních služeb",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "kvalita",
          "name": "Kvalita služeb vs. současné dotace",
          "promise": "workshops",
          "setBy": "partnerství projektu, především poskytovatelé sociálních služeb",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "transformace",
          "name": "Transformace služeb",
          "promise": "workshops",
          "setBy": "partnerství projektu, především poskytovatelé sociálních služeb",
          "sources": ["pohorelice-web"]
        }
      ],
      "rounds": [
        {
          "id": "round-2012-05",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2012-05",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2012-07",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2012-07",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2012-09",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2012-09",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2012-11",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2012-11",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2013-01",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2013-01",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2013-03",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2013-03",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2013-05",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2013-05",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2013-07",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2013-07",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2013-09",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2013-09",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2013-11",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2013-11",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2014-01",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2014-01",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "round-2014-03",
          "bodies": ["ps-seniori", "ps-zdravotne-postizeni", "ps-rodiny", "ps-patologicke-jevy", "ps-krize-nezamestnani", "rs"],
          "scheduled": "2014-03",
          "project": "monitoring",
          "keyActivity": "setkavani",
          "sources": ["pohorelice-web"]
        }
      ],
      "events": [
        {
          "id": "workshop-2012-06",
          "name": "Workshop, červen 2012",
          "kind": "workshop",
          "project": "monitoring",
          "keyActivity": "workshopy",
          "scheduled": "2012-06",
          "audience": ["pracovníci poskytovatelů sociálních služeb", "pracovníci zadavatelů sociálních služeb", "přizvaní zástupci uživatelů sociálních služeb", "přizvané osoby pečující o osobu blízkou"],
          "education": {
            "themeSetBy": "partnerství projektu, především poskytovatelé sociálních služeb",
            "lecturers": "odpovídající lektoři",
            "isAccredited": false,
            "audience": ["poskytovatelé sociálních služeb"]
          },
          "fulfils": ["workshops"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "workshop-2012-10",
          "name": "Workshop, říjen 2012",
          "kind": "workshop",
          "project": "monitoring",
          "keyActivity": "workshopy",
          "scheduled": "2012-10",
          "audience": ["pracovníci poskytovatelů sociálních služeb", "pracovníci zadavatelů sociálních služeb", "přizvaní zástupci uživatelů sociálních služeb", "přizvané osoby pečující o osobu blízkou"],
          "education": {
            "themeSetBy": "partnerství projektu, především poskytovatelé sociálních služeb",
            "lecturers": "odpovídající lektoři",
            "isAccredited": false,
            "audience": ["poskytovatelé sociálních služeb"]
          },
          "fulfils": ["workshops"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "workshop-2013-02",
          "name": "Workshop, únor 2013",
          "kind": "workshop",
          "project": "monitoring",
          "keyActivity": "workshopy",
          "scheduled": "2013-02",
          "audience": ["pracovníci poskytovatelů sociálních služeb", "pracovníci zadavatelů sociálních služeb", "přizvaní zástupci uživatelů sociálních služeb", "přizvané osoby pečující o osobu blízkou"],
          "education": {
            "themeSetBy": "partnerství projektu, především poskytovatelé sociálních služeb",
            "lecturers": "odpovídající lektoři",
            "isAccredited": false,
            "audience": ["poskytovatelé sociálních služeb"]
          },
          "fulfils": ["workshops"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "workshop-2013-06",
          "name": "Workshop, červen 2013",
          "kind": "workshop",
          "project": "monitoring",
          "keyActivity": "workshopy",
          "scheduled": "2013-06",
          "audience": ["pracovníci poskytovatelů sociálních služeb", "pracovníci zadavatelů sociálních služeb", "přizvaní zástupci uživatelů sociálních služeb", "přizvané osoby pečující o osobu blízkou"],
          "education": {
            "themeSetBy": "partnerství projektu, především poskytovatelé sociálních služeb",
            "lecturers": "odpovídající lektoři",
            "isAccredited": false,
            "audience": ["poskytovatelé sociálních služeb"]
          },
          "fulfils": ["workshops"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "workshop-2013-10",
          "name": "Workshop, říjen 2013",
          "kind": "workshop",
          "project": "monitoring",
          "keyActivity": "workshopy",
          "scheduled": "2013-10",
          "audience": ["pracovníci poskytovatelů sociálních služeb", "pracovníci zadavatelů sociálních služeb", "přizvaní zástupci uživatelů sociálních služeb", "přizvané osoby pečující o osobu blízkou"],
          "education": {
            "themeSetBy": "partnerství projektu, především poskytovatelé sociálních služeb",
            "lecturers": "odpovídající lektoři",
            "isAccredited": false,
            "audience": ["poskytovatelé sociálních služeb"]
          },
          "fulfils": ["workshops"],
          "sources": ["pohorelice-web"]
        },
        {
          "id": "workshop-2014-02",
          "name": "Workshop, únor 2014",
          "kind": "workshop",
          "project": "monitoring",
          "keyActivity": "workshopy",
          "scheduled": "2014-02",
          "audience": ["pracovníci poskytovatelů sociálních služeb", "pracovníci zadavatelů sociálních služeb", "přizvaní zástupci uživatelů sociálních služeb", "přizvané osoby pečující o osobu blízkou"],
          "education": {
            "themeSetBy": "partnerství projektu, především poskytovatelé sociálních služeb",
            "lecturers": "odpovídající lektoři",
            "isAccredited": false,
            "audience": ["poskytovatelé sociálních služeb"]
          },
          "fulfils": ["workshops"],
          "sources": ["pohorelice-web"]
        }
      ],
      "publicityMarks": [
        {
          "id": "loga",
          "name": "Loga",
          "kind": "logo",
          "project": "monitoring",
          "sources": ["pohorelice-web"],
          "note": "A block of logos under this heading; whose they are is not described."
        },
        {
          "id": "jmeno-esf",
          "name": "Evropský sociální fond",
          "kind": "name",
          "project": "monitoring",
          "sources": ["pohorelice-web"],
          "note": "Printed in the opening and in the closing sentence."
        },
        {
          "id": "jmeno-op-lzz",
          "name": "Operační program Lidské zdroje a zaměstnanost",
          "kind": "name",
          "project": "monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "jmeno-statni-rozpocet",
          "name": "Státní rozpočet České republiky",
          "kind": "name",
          "project": "monitoring",
          "sources": ["pohorelice-web"]
        }
      ],
      "forwardingRoutes": [
        {
          "id": "to-departments",
          "destination": "department",
          "what": ["podněty uživatelů sociálních služeb", "výstupy setkání pracovních skupin a řídící skupiny"],
          "keyActivity": "setkavani",
          "project": "monitoring",
          "sources": ["pohorelice-web"],
          "note": "Relevant departments of the town office, to be solved; the town is not named."
        },
        {
          "id": "to-strategic-plan",
          "destination": "strategicPlan",
          "what": ["podněty uživatelů sociálních služeb", "výstupy setkání pracovních skupin a řídící skupiny"],
          "keyActivity": "setkavani",
          "project": "monitoring",
          "sources": ["pohorelice-web"],
          "note": "The strategic development plan of the town, which is not named."
        },
        {
          "id": "to-internal-rules",
          "destination": "internalRule",
          "what": ["podněty uživatelů sociálních služeb", "výstupy setkání pracovních skupin a řídící skupiny"],
          "keyActivity": "setkavani",
          "project": "monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "to-process-instructions",
          "destination": "processInstruction",
          "what": ["podněty uživatelů sociálních služeb", "výstupy setkání pracovních skupin a řídící skupiny"],
          "keyActivity": "setkavani",
          "project": "monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "to-practice",
          "destination": "servicePractice",
          "what": ["výstupy z workshopů"],
          "keyActivity": "workshopy",
          "project": "monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "to-local-planning",
          "destination": "localPlanning",
          "what": ["výstupy z workshopů"],
          "keyActivity": "workshopy",
          "project": "monitoring",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "to-regional-planning",
          "destination": "regionalPlanning",
          "what": ["výstupy z workshopů"],
          "keyActivity": "workshopy",
          "project": "monitoring",
          "sources": ["pohorelice-web"]
        }
      ],
      "plans": [
        {
          "id": "kpss-2013-2015",
          "name": "Komunitní plán sociálních služeb na Otrokovicku na období 2013 - 2015",
          "kind": "communityPlan",
          "aliases": ["Komunitní plán sociálních služeb na Otrokovicku"],
          "area": "otrokovicko",
          "from": "2013",
          "to": "2015",
          "levels": [
            {"code": "priorita", "label": "priorita"},
            {"code": "opatreni", "label": "opatření"}
          ],
          "sources": ["pohorelice-web"],
          "note": "The text names priorities and measures in this order and no items. The alias (without a period) is what the text calls the document that is updated."
        }
      ],
      "monitoringChannels": [
        {
          "id": "konzultace",
          "name": "Konzultace",
          "method": "consultation",
          "respondents": ["zástupci poskytovatelů", "uživatelé", "představitelé obcí"],
          "keyActivity": "system-monitoringu",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "dotazniky",
          "name": "Dotazníková šetření",
          "method": "questionnaire",
          "respondents": ["zástupci poskytovatelů", "uživatelé", "představitelé obcí"],
          "keyActivity": "system-monitoringu",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "verejna-setkani",
          "name": "Veřejná setkání",
          "method": "publicMeeting",
          "respondents": ["zástupci poskytovatelů", "uživatelé", "představitelé obcí"],
          "keyActivity": "system-monitoringu",
          "sources": ["pohorelice-web"]
        },
        {
          "id": "rady-uzivatelu",
          "name": "Komunikace s radami uživatelů jednotlivých zařízení sociálních služeb",
          "method": "usersCouncil",
          "respondents": ["rady uživatelů zařízení sociálních služeb"],
          "keyActivity": "system-monitoringu",
          "sources": ["pohorelice-web"]
        }
      ]
    }
    """#
}
