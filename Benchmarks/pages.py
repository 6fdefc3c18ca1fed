"""Asks a served Wellmet for pages, as a browser would, and says how long each took."""

import http.client
import re
import statistics
import subprocess
import time
import urllib.parse

LINK = re.compile(r"http://([\w.]+):(\d+)(/sign-in/\w+)")


class Pages:
    """A server on a workspace, signed in to."""

    def __init__(self, binary: str, workspace: str):
        self.process = subprocess.Popen(
            [binary, "serve", "--no-open", "--port", "0", "--workspace", workspace],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for line in self.process.stdout:
            if match := LINK.search(line):
                break
        else:
            raise SystemExit("wellmet serve ended without a sign-in link.")
        host, port, path = match.groups()
        self.host = f"{host}:{port}"
        self.connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=60)
        self.cookie = ""
        response, _ = self.ask(path)
        self.cookie = (response.getheader("set-cookie") or "").split(";")[0]

    def ask(self, path: str, form: dict | None = None):
        headers = {"Host": self.host, "Cookie": self.cookie, "Sec-Fetch-Site": "same-origin"}
        body = None
        if form is not None:
            headers |= {"Origin": f"http://{self.host}", "Content-Type": "application/x-www-form-urlencoded"}
            body = urllib.parse.urlencode(form)
        self.connection.request("GET" if form is None else "POST", path, body, headers)
        response = self.connection.getresponse()
        return response, response.read().decode()

    def milliseconds(self, path: str, times: int, form=None, expected: int = 200) -> tuple[float, float, int]:
        """Median and 95th percentile in ms, and the bytes of one answer; the first answer is not counted."""
        taken = []
        for index in range(times + 1):
            started = time.perf_counter()
            response, body = self.ask(path, form(index) if form else None)
            taken.append((time.perf_counter() - started) * 1000)
            if response.status != expected:
                raise SystemExit(f"{path} answered {response.status} instead of {expected}.")
        taken = sorted(taken[1:])
        return statistics.median(taken), taken[int(0.95 * (len(taken) - 1))], len(body.encode())

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()
