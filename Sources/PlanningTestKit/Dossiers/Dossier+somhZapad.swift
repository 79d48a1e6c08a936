// Made by .ci/embed-dossiers from Tests/Cases/dossiers/somh-zapad.json; change the dossier, not this file.

extension GoldenDossier {
  static let somhZapadText = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "somh-zapad",
      "title": "1. Střednědobý plán rozvoje sociálních služeb SOMH západ",
      "sources": [
        {
          "id": "t5",
          "title": "1. Střednědobý plán SOMH západ",
          "address": "http://docplayer.cz/2748056-1-strednedoby-plan-rozvoje-socialnich-sluzeb-somh-zapad.html",
          "extent": "opening"
        }
      ],
      "statements": [
        {
          "id": "vlastni-plany",
          "kind": "context",
          "text": "Každá ze čtrnácti obcí má také svůj vlastní plán.",
          "subject": "plans/sprss",
          "sources": ["t5"],
          "note": "The plans of the municipalities are not included."
        },
        {
          "id": "spolecna-kapitola",
          "kind": "scope",
          "text": "Kapitola o monitorování, hodnocení a aktualizaci je společná všem obcím.",
          "subject": "plans/sprss",
          "sources": ["t5"]
        }
      ],
      "statedCounts": [
        {
          "id": "pocet-obci",
          "counted": "municipalities",
          "count": "14",
          "subject": "areas/somh-zapad",
          "sources": ["t5"]
        }
      ],
      "areas": [
        {
          "id": "somh-zapad",
          "name": "SOMH západ",
          "coverage": "listedMunicipalities",
          "municipalities": ["506214", "507105", "507334", "507504", "507580", "509574", "510297", "510378", "510483", "510939", "512869", "512923", "568376", "569101"],
          "kind": "microregion",
          "sources": ["t5"],
          "note": "Fourteen municipalities of two districts (Kravaře and Opava)."
        }
      ],
      "plans": [
        {
          "id": "sprss",
          "name": "1. Střednědobý plán rozvoje sociálních služeb SOMH západ",
          "kind": "communityPlan",
          "area": "somh-zapad",
          "levels": [
            {"code": "obec", "label": "obec"},
            {"code": "priorita", "label": "priorita"}
          ],
          "axis": "municipality",
          "sources": ["t5"],
          "note": "Its period is not stated. Each chapter is a municipality."
        }
      ],
      "planItems": [
        {
          "id": "bolatice",
          "plan": "sprss",
          "level": "obec",
          "name": "Bolatice",
          "municipalities": ["506214"],
          "sources": ["t5"]
        },
        {
          "id": "hnevosice",
          "plan": "sprss",
          "level": "obec",
          "name": "Hněvošice",
          "municipalities": ["507105"],
          "sources": ["t5"]
        },
        {
          "id": "chlebicov",
          "plan": "sprss",
          "level": "obec",
          "name": "Chlebičov",
          "municipalities": ["512923"],
          "sources": ["t5"]
        },
        {
          "id": "chuchelna",
          "plan": "sprss",
          "level": "obec",
          "name": "Chuchelná",
          "municipalities": ["507334"],
          "sources": ["t5"]
        },
        {
          "id": "koberice",
          "plan": "sprss",
          "level": "obec",
          "name": "Kobeřice",
          "municipalities": ["507504"],
          "sources": ["t5"]
        },
        {
          "id": "kravare",
          "plan": "sprss",
          "level": "obec",
          "name": "Kravaře",
          "municipalities": ["507580"],
          "sources": ["t5"]
        },
        {
          "id": "oldrisov",
          "plan": "sprss",
          "level": "obec",
          "name": "Oldřišov",
          "municipalities": ["509574"],
          "sources": ["t5"]
        },
        {
          "id": "rohov",
          "plan": "sprss",
          "level": "obec",
          "name": "Rohov",
          "municipalities": ["568376"],
          "sources": ["t5"]
        },
        {
          "id": "sluzovice",
          "plan": "sprss",
          "level": "obec",
          "name": "Služovice",
          "municipalities": ["510297"],
          "sources": ["t5"]
        },
        {
          "id": "strahovice",
          "plan": "sprss",
          "level": "obec",
          "name": "Strahovice",
          "municipalities": ["512869"],
          "sources": ["t5"]
        },
        {
          "id": "sudice",
          "plan": "sprss",
          "level": "obec",
          "name": "Sudice",
          "municipalities": ["510378"],
          "sources": ["t5"]
        },
        {
          "id": "stepankovice",
          "plan": "sprss",
          "level": "obec",
          "name": "Štěpánkovice",
          "municipalities": ["510483"],
          "sources": ["t5"]
        },
        {
          "id": "trebom",
          "plan": "sprss",
          "level": "obec",
          "name": "Třebom",
          "municipalities": ["569101"],
          "sources": ["t5"]
        },
        {
          "id": "velke-hostice",
          "plan": "sprss",
          "level": "obec",
          "name": "Velké Hoštice",
          "municipalities": ["510939"],
          "sources": ["t5"]
        }
      ]
    }
    """#
}
