// Made by .ci/embed-dossiers from Tests/Cases/dossiers/blatna-2014.json; change the dossier, not this file.

extension GoldenDossier {
  static let blatna2014Text = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "blatna-2014",
      "title": "Komunitní plán sociálních služeb Svazku obcí Blatenska (aktualizace 2014)",
      "sources": [
        {
          "id": "t3",
          "title": "KPSS Svazku obcí Blatenska 2014 (aktualizace)",
          "address": "http://docplayer.cz/2146265-Komunitni-plan-socialnich-sluzeb-svazek-obci-blatenska.html",
          "extent": "opening"
        }
      ],
      "areas": [
        {
          "id": "blatensko",
          "name": "Svazek obcí Blatenska",
          "coverage": "words",
          "district": "3101",
          "words": "Svazek obcí Blatenska",
          "kind": "microregion",
          "region": "3034",
          "sources": ["t3"],
          "note": "Which municipalities belong to the association is not stated, nor whether they fill the district of Blatná."
        }
      ],
      "organisations": [
        {
          "id": "svazek-obci-blatenska",
          "name": "Svazek obcí Blatenska",
          "kind": "microregion",
          "sources": ["t3"]
        }
      ],
      "analyses": [
        {
          "id": "sociodemograficka",
          "name": "Sociodemografická analýza území Svazku obcí Blatenska",
          "kind": "sociodemographic",
          "sources": ["t3"]
        },
        {
          "id": "sluzby",
          "name": "Analýza sociálních služeb na území Svazku obcí Blatenska",
          "kind": "services",
          "sources": ["t3"]
        },
        {
          "id": "anketa",
          "name": "Průzkum názorů široké veřejnosti – anketa",
          "kind": "publicOpinion",
          "sources": ["t3"]
        },
        {
          "id": "potreby",
          "name": "Analýzy potřeb zadavatelů, poskytovatelů a uživatelů",
          "kind": "needs",
          "sources": ["t3"]
        },
        {
          "id": "swot",
          "name": "SWOT analýzy",
          "kind": "strengthsAndWeaknesses",
          "sources": ["t3"]
        }
      ],
      "plans": [
        {
          "id": "kpss",
          "name": "Komunitní plán sociálních služeb Svazku obcí Blatenska",
          "kind": "communityPlan",
          "holder": "svazek-obci-blatenska",
          "area": "blatensko",
          "made": "2014",
          "levels": [
            {"code": "vize", "label": "vize"},
            {"code": "priorita", "label": "priorita"},
            {"code": "opatreni", "label": "opatření"},
            {"code": "aktivita", "label": "aktivita"}
          ],
          "axis": "purpose",
          "sources": ["t3"],
          "note": "An update; the plan that it updates and its period are not transcribed."
        }
      ],
      "planItems": [
        {
          "id": "p1",
          "plan": "kpss",
          "level": "priorita",
          "code": "1",
          "name": "Udržení stávajícího systému sociálních služeb",
          "sources": ["t3"]
        },
        {
          "id": "p2",
          "plan": "kpss",
          "level": "priorita",
          "code": "2",
          "name": "Rozvoj sociálních služeb",
          "sources": ["t3"]
        },
        {
          "id": "p3",
          "plan": "kpss",
          "level": "priorita",
          "code": "3",
          "name": "Zajištění doprovodných oblastí",
          "sources": ["t3"]
        },
        {
          "id": "p4",
          "plan": "kpss",
          "level": "priorita",
          "code": "4",
          "name": "Všeobecná podpora rozvoje sociálních služeb",
          "sources": ["t3"]
        }
      ],
      "acts": [
        {
          "id": "aktualizace-2014",
          "kind": "revised",
          "subject": "plans/kpss",
          "time": "2014",
          "wording": "aktualizace",
          "sources": ["t3"]
        }
      ]
    }
    """#
}
