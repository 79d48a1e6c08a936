// Made by .ci/embed-dossiers from Tests/Cases/dossiers/rokycany-2008-2011.json; change the dossier, not this file.

extension GoldenDossier {
  static let rokycany20082011Text = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "rokycany-2008-2011",
      "title": "Komunitní střednědobý plán rozvoje sociálních služeb na Rokycansku 2008–2011: zásobník projektů",
      "sources": [
        {
          "id": "t8",
          "title": "Rokycansko 2008-2011, Zásobník projektů",
          "address": "http://docplayer.cz/1283482",
          "extent": "opening",
          "note": "The rest of the address is left out, because it holds a person's name."
        }
      ],
      "statements": [
        {
          "id": "abecedne",
          "kind": "principle",
          "text": "Projekty jsou seřazeny abecedně.",
          "subject": "plans/zasobnik",
          "sources": ["t8"]
        }
      ],
      "statedCounts": [
        {
          "id": "pocet-projektu",
          "counted": "projects",
          "count": "6",
          "subject": "plans/zasobnik",
          "sources": ["t8"]
        },
        {
          "id": "pocet-stran",
          "counted": "pages",
          "count": "27",
          "subject": "plans/zasobnik",
          "sources": ["t8"]
        }
      ],
      "otherReadings": [
        {
          "id": "dum-pokojneho-stari",
          "path": "planItems/domov-2/name",
          "text": "Dům pokojného stáří",
          "sources": ["t8"],
          "note": "If each line is a title, this is a project of its own and there are seven; the text states six."
        }
      ],
      "areas": [
        {
          "id": "rokycansko",
          "name": "Rokycansko",
          "coverage": "words",
          "words": "na Rokycansku",
          "sources": ["t8"]
        }
      ],
      "plans": [
        {
          "id": "kspss",
          "name": "Komunitní střednědobý plán rozvoje sociálních služeb na Rokycansku pro období 2008-2011",
          "kind": "communityPlan",
          "area": "rokycansko",
          "from": "2008",
          "to": "2011",
          "sources": ["t8"]
        },
        {
          "id": "zasobnik",
          "name": "Zásobník projektů",
          "kind": "projectPool",
          "from": "2008",
          "to": "2011",
          "partOf": "kspss",
          "levels": [
            {"code": "projekt", "label": "projekt"}
          ],
          "sources": ["t8"],
          "note": "A stock of projects beside the plan, in the order of the alphabet."
        }
      ],
      "planItems": [
        {
          "id": "denni-1",
          "plan": "zasobnik",
          "level": "projekt",
          "name": "Denní stacionář pro osoby se zdravotním postižením",
          "sources": ["t8"]
        },
        {
          "id": "domov-2",
          "plan": "zasobnik",
          "level": "projekt",
          "name": "Domov pro seniory Dům pokojného stáří",
          "sources": ["t8"],
          "note": "Printed in two lines of the table of contents: Domov pro seniory, Dům pokojného stáří. Six projects are stated, so it is one."
        },
        {
          "id": "osobni-3",
          "plan": "zasobnik",
          "level": "projekt",
          "name": "Osobní asistence",
          "sources": ["t8"]
        },
        {
          "id": "rozsireni-4",
          "plan": "zasobnik",
          "level": "projekt",
          "name": "Rozšíření stávající pečovatelské služby v Radnicích o terénní pečovatelskou službu",
          "sources": ["t8"]
        },
        {
          "id": "socialne-5",
          "plan": "zasobnik",
          "level": "projekt",
          "name": "Sociálně terapeutické dílny pro osoby se zdravotním postižením",
          "sources": ["t8"]
        },
        {
          "id": "terenni-6",
          "plan": "zasobnik",
          "level": "projekt",
          "name": "Terénní programy pro osoby ohrožené sociálním vyloučením",
          "sources": ["t8"]
        }
      ]
    }
    """#
}
