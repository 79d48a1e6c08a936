// Made by .ci/embed-dossiers from Tests/Cases/dossiers/frydlant-2009-2013.json; change the dossier, not this file.

extension GoldenDossier {
  static let frydlant20092013Text = #"""
    {
      "format": "community-planning-dossier/1",
      "id": "frydlant-2009-2013",
      "title": "Střednědobý plán rozvoje sociálních služeb města Frýdlant nad Ostravicí a obcí v jeho správním obvodu (2009–2013)",
      "sources": [
        {
          "id": "t6",
          "title": "Frýdlant nad Ostravicí 2009-2013",
          "address": "http://docplayer.cz/400340-Strednedoby-plan-rozvoje-socialnich-sluzeb-mesta-frydlant-nad-ostravici-a-obci-v-jeho-spravnim-obvodu-2009-2013.html",
          "extent": "opening"
        }
      ],
      "areas": [
        {
          "id": "frydlantsko",
          "name": "město Frýdlant nad Ostravicí a obce v jeho správním obvodu",
          "coverage": "listedMunicipalities",
          "district": "8107",
          "municipalities": ["507181", "507423", "512184", "552577", "552593", "598020", "598071", "598143", "598356", "598542", "598747"],
          "words": "město Frýdlant nad Ostravicí a obce v jeho správním obvodu",
          "sources": ["t6"],
          "note": "Listed as those that commission the plan."
        }
      ],
      "organisations": [
        {
          "id": "bila",
          "name": "Bílá",
          "kind": "village",
          "municipality": "598020",
          "sources": ["t6"]
        },
        {
          "id": "celadna",
          "name": "Čeladná",
          "kind": "village",
          "municipality": "598071",
          "sources": ["t6"]
        },
        {
          "id": "janovice",
          "name": "Janovice",
          "kind": "village",
          "municipality": "507423",
          "sources": ["t6"]
        },
        {
          "id": "kuncice-pod-ondrejnikem",
          "name": "Kunčice pod Ondřejníkem",
          "kind": "village",
          "municipality": "598356",
          "sources": ["t6"]
        },
        {
          "id": "malenovice",
          "name": "Malenovice",
          "kind": "village",
          "municipality": "552593",
          "sources": ["t6"]
        },
        {
          "id": "ostravice",
          "name": "Ostravice",
          "kind": "village",
          "municipality": "598542",
          "sources": ["t6"]
        },
        {
          "id": "metylovice",
          "name": "Metylovice",
          "kind": "village",
          "municipality": "512184",
          "sources": ["t6"]
        },
        {
          "id": "przno",
          "name": "Pržno",
          "kind": "village",
          "municipality": "507181",
          "sources": ["t6"]
        },
        {
          "id": "pstruzi",
          "name": "Pstruží",
          "kind": "village",
          "municipality": "552577",
          "sources": ["t6"]
        },
        {
          "id": "stare-hamry",
          "name": "Staré Hamry",
          "kind": "village",
          "municipality": "598747",
          "sources": ["t6"]
        },
        {
          "id": "frydlant-nad-ostravici",
          "name": "Frýdlant nad Ostravicí",
          "kind": "town",
          "municipality": "598143",
          "sources": ["t6"]
        }
      ],
      "plans": [
        {
          "id": "sprss",
          "name": "Střednědobý plán rozvoje sociálních služeb města Frýdlant nad Ostravicí a obcí v jeho správním obvodu",
          "kind": "communityPlan",
          "participants": [
            {"organisation": "bila", "role": "commissioner"},
            {"organisation": "celadna", "role": "commissioner"},
            {"organisation": "janovice", "role": "commissioner"},
            {"organisation": "kuncice-pod-ondrejnikem", "role": "commissioner"},
            {"organisation": "malenovice", "role": "commissioner"},
            {"organisation": "ostravice", "role": "commissioner"},
            {"organisation": "metylovice", "role": "commissioner"},
            {"organisation": "przno", "role": "commissioner"},
            {"organisation": "pstruzi", "role": "commissioner"},
            {"organisation": "stare-hamry", "role": "commissioner"},
            {"organisation": "frydlant-nad-ostravici", "role": "commissioner"}
          ],
          "area": "frydlantsko",
          "from": "2009",
          "to": "2013",
          "sources": ["t6"],
          "note": "By what its priorities are split is not seen in the opening."
        }
      ]
    }
    """#
}
