"""Et fagsystem i Python: kontrollerer et dokument, lager brevet og leverer det. Bare standardbiblioteket, og typene i svar.py.

    HJEMMEL_URL=http://127.0.0.1:8080 HJEMMEL_NOEKKEL=... python3 klient.py vedtak.json brev.pdf
"""

import json
import os
import sys
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from svar import Bestilt, Levering, Problem, Rapport, Severity


class HjemmelProblem(Exception):
    """Tjenesten sa nei; `problem` sier hvorfor og hva en gjør med det."""

    def __init__(self, problem: Problem):
        super().__init__(f"{problem.title}: {problem.detail}")
        self.problem = problem


class Hjemmel:
    def __init__(self, url: str, noekkel: str):
        self._url = url
        self._hoder = {"Authorization": f"Bearer {noekkel}"}

    def valider(self, dokument: bytes) -> Rapport:
        return Rapport.from_dict(json.loads(self._send("/v1/validate", dokument)))

    def lag_pdf(self, dokument: bytes) -> bytes:
        return self._send("/v1/render", dokument, format="pdf")

    def lever(self, dokument: bytes, adapter: str) -> Bestilt:
        return Bestilt.from_dict(json.loads(self._send("/v1/deliveries", dokument, adapter=adapter)))

    def levering(self, levering_id: str) -> Levering:
        return Levering.from_dict(json.loads(self._send(f"/v1/deliveries/{levering_id}")))

    def _send(self, sti: str, kropp: "bytes | None" = None, **parametre: str) -> bytes:
        hoder = {**self._hoder, **({"Content-Type": "application/json"} if kropp else {})}
        try:
            with urlopen(Request(f"{self._url}{sti}?{urlencode(parametre)}", kropp, hoder), timeout=60) as svar:
                return svar.read()
        except HTTPError as feil:
            raise HjemmelProblem(Problem.from_dict(json.loads(feil.read()))) from None


def main(inn: str, ut: str) -> int:
    hjemmel = Hjemmel(os.environ["HJEMMEL_URL"], os.environ["HJEMMEL_NOEKKEL"])
    with open(inn, "rb") as fil:
        dokument = fil.read()
    rapport = hjemmel.valider(dokument)
    for funn in rapport.findings:
        if funn.severity is Severity.ERROR:
            print(f"linje {funn.position.line}: {funn.text}")
    if not rapport.ok:
        return 1
    try:
        with open(ut, "wb") as fil:
            fil.write(hjemmel.lag_pdf(dokument))
        bestilt = hjemmel.lever(dokument, "filslipp")
        print(f"{bestilt.id} står som {hjemmel.levering(bestilt.id).state.value}")
    except HjemmelProblem as problem:
        print(problem)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
