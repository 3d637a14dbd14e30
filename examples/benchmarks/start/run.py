#!/usr/bin/env python3
"""Starts the server and a bare Spring Boot application with the same starters (../floor) by turns, both from layouts that
../../../graphql-server/src/start/layout.sh makes, and prints medians: seconds to the first answer of /actuator/health, processor
seconds until then, resident memory after the start and after some load.

    run.py [rounds, 10] [heap limit, 512m]

Builds nothing: package graphql-server and examples/benchmarks/floor first (see ../README.md). JAVA_HOME chooses the JDK.
Sides: `floor`; `server` with an issuer of tokens and a database that is there; `demo`, as the README starts it, with a database that
is there; `first`, the same with no database yet.
"""
import glob, http.client, json, os, re, shutil, signal, socket, statistics, subprocess, sys, tempfile, time

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.normpath(os.path.join(here, "../../.."))
rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
heap = sys.argv[2] if len(sys.argv) > 2 else "512m"
java = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
ticks = os.sysconf("SC_CLK_TCK")


def starters(pom):
    with open(os.path.join(root, pom), encoding="utf-8") as file:
        main = [d for d in re.findall(r"<dependency>.*?</dependency>", file.read(), re.S) if "<scope>test</scope>" not in d]
    return {name for d in main for name in re.findall(r"<artifactId>(spring-boot-starter[^<]*|flyway[^<]*|h2|postgresql)<", d)}


def jar(pattern):
    found = glob.glob(os.path.join(root, pattern))
    if len(found) != 1:
        sys.exit("Package first: " + pattern)
    return found[0]


def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ask(where, path, body=None):
    try:
        connection = http.client.HTTPConnection("127.0.0.1", where, timeout=20)
        headers = {"Content-Type": "application/json"} if body else {}
        connection.request("POST" if body else "GET", path, body, headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status
    except OSError:
        return 0


def processor(process):
    fields = open(f"/proc/{process}/stat").read().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / ticks


def resident(process):
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{process}/status").read())[1]) // 1024


class Side:
    def __init__(self, layout, arguments, question, keeps):
        self.layout, self.arguments, self.question, self.keeps = layout, arguments, question, keeps
        self.data = tempfile.mkdtemp(dir=work)

    def run(self, seconds_of_load):
        if not self.keeps:
            self.data = tempfile.mkdtemp(dir=work)
        where = port()
        environment = {**os.environ, "JAVA_OPTIONS": f"-Xmx{heap}", "SERVER_PORT": str(where), "DELMAL_DATA_DIR": self.data}
        log = open(os.path.join(work, "log"), "w")
        began = time.monotonic()
        process = subprocess.Popen([os.path.join(self.layout, "start"), *self.arguments], env=environment, stdout=log, stderr=log)
        try:
            while ask(where, "/actuator/health") != 200:
                if process.poll() is not None or time.monotonic() - began > 300:
                    sys.exit("It does not start:\n" + open(log.name).read())
                time.sleep(0.005)
            seconds, cost = time.monotonic() - began, processor(process.pid)
            time.sleep(2)
            started = resident(process.pid)
            end = time.monotonic() + seconds_of_load
            while time.monotonic() < end:
                status = ask(where, "/graphql", self.question)
                if status not in (200, 401):
                    sys.exit(f"It answers {status}:\n" + open(log.name).read())
            return seconds, cost, started, resident(process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()


if starters("graphql-server/pom.xml") != starters("examples/benchmarks/floor/pom.xml"):
    sys.exit("The floor has other starters than the server: "
             + str(starters("graphql-server/pom.xml") ^ starters("examples/benchmarks/floor/pom.xml")))
work = tempfile.mkdtemp()
try:
    layouts = {}
    for name, pattern in {"server": "graphql-server/target/delmal-graphql-server-*-exec.jar",
                          "floor": "examples/benchmarks/floor/target/delmal-floor-*-exec.jar"}.items():
        layouts[name] = os.path.join(work, "layout-" + name)
        subprocess.run([os.path.join(root, "graphql-server/src/start/layout.sh"), jar(pattern), layouts[name]], check=True,
                       stdout=subprocess.DEVNULL)
    keys = os.path.join(work, "keys.json")
    with open(keys, "w") as file:
        subprocess.run([java, "-jar", os.path.join(layouts["server"], "application.jar"), "identity-keys", "new"], check=True, stdout=file)
    prefix = "--spring.security.oauth2.resourceserver.jwt."
    query = open(os.path.join(here, "../load/query.graphql"), encoding="utf-8").read().replace("@alias@", "")
    catalogue = json.dumps({"query": query})
    sides = {
        "floor": Side(layouts["floor"], [], json.dumps({"query": "{ ping }"}), True),
        "server": Side(layouts["server"], [prefix + "issuer-uri=http://127.0.0.1:9", prefix + "audiences=start",
                                           "--delmal.identity.keyset-file=" + keys], catalogue, True),
        "demo": Side(layouts["server"], [], catalogue, True),
        "first": Side(layouts["server"], [], catalogue, False),
    }
    for side in sides.values():
        side.run(0)
    seen = {name: [] for name in sides}
    for round in range(rounds):
        for name, side in sides.items():
            seen[name].append(side.run(5))
            print(round + 1, name, "%.2f s, %.2f s of processor, %d MB, after load %d MB" % seen[name][-1], file=sys.stderr)
    medians = {name: [statistics.median(values) for values in zip(*runs)] for name, runs in seen.items()}
    for name, values in medians.items():
        print("%-8s %6.2f s to health, %6.2f s of processor, %4d MB after the start, %4d MB after load" % (name, *values))
    for name in ("server", "demo", "first"):
        print("%-8s %5.2f of the floor's time (goal 1.20), %5.2f of its processor time"
              % (name, medians[name][0] / medians["floor"][0], medians[name][1] / medians["floor"][1]))
finally:
    shutil.rmtree(work, ignore_errors=True)
