#!/usr/bin/env python3
"""The load run over stored trainees: on each database and at each size the packaged server, and beside them ../floor, the platform with
the same tokens and the same answers as constants. All in one run, by turns, over loopback, with one thread of wrk.

    DATABASES=h2,postgresql SIZES=10000,200000 ROUNDS=5 SECONDS_EACH=20 SECONDS_WARM=40 CONNECTIONS=4 DATA=folder ./stored.py

Builds nothing: package graphql-server, examples/benchmarks/floor and examples/benchmarks/load first (see ../README.md). DATA keeps the
filled databases for another run; without it they are thrown away. The server's settings can be added to with SERVER_ARGUMENTS, the
virtual machine's with SERVER_OPTIONS (-Xmx512m). Needs java, wrk, python3, and for PostgreSQL initdb, pg_ctl and psql on the path.
"""
import collections, glob, http.client, json, os, pwd, re, shlex, shutil, signal, socket, statistics, subprocess, sys, tempfile, time

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.normpath(os.path.join(here, "../../.."))
setting = os.environ.get
databases = setting("DATABASES", "h2,postgresql").split(",")
sizes = [int(size) for size in setting("SIZES", "10000,200000").split(",")]
rounds, each = int(setting("ROUNDS", "5")), int(setting("SECONDS_EACH", "20"))
warm, connections = int(setting("SECONDS_WARM", "40")), int(setting("CONNECTIONS", "4"))
options = shlex.split(setting("SERVER_OPTIONS", "-Xmx512m"))
more = shlex.split(setting("SERVER_ARGUMENTS", ""))
workloads = setting("WORKLOADS", "status,page,evaluate,mixed").split(",")
ticks = os.sysconf("SC_CLK_TCK")
java = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"


def jar(pattern):
    found = glob.glob(os.path.join(root, pattern))
    if len(found) != 1:
        sys.exit("Package first: " + pattern)
    return found[0]


server_jar = jar("graphql-server/target/delmal-graphql-server-*-exec.jar")
floor_jar = jar("examples/benchmarks/floor/target/delmal-floor-*-exec.jar")
load_jar = jar("examples/benchmarks/load/target/delmal-load-*-exec.jar")
for tool in ["wrk", java] + (["initdb", "pg_ctl", "psql"] if "postgresql" in databases else []):
    if not shutil.which(tool):
        sys.exit("Missing: " + tool)

work = tempfile.mkdtemp()
os.chmod(work, 0o755)
data = os.path.abspath(setting("DATA", os.path.join(work, "data")))
os.makedirs(data, exist_ok=True)
running, clusters = [], []


def say(*words):
    print(time.strftime("%H:%M:%S"), *words, file=sys.stderr, flush=True)


def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(name, *command, **environment):
    log = open(os.path.join(work, name + ".log"), "w")
    process = subprocess.Popen(command, env={**os.environ, **environment}, stdout=log, stderr=log)
    running.append(process)
    return process


def post(where, token, body):
    connection = http.client.HTTPConnection("127.0.0.1", where, timeout=60)
    connection.request("POST", "/graphql", body, {"Content-Type": "application/json", "Authorization": "Bearer " + token})
    answer = connection.getresponse()
    text = answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{answer.status} {text[:500]}")
    return text


def asked(where, token, body):
    answer = json.loads(post(where, token, body))
    if "errors" in answer:
        raise RuntimeError(str(answer["errors"])[:1000])
    return answer["data"]


def document(name):
    with open(os.path.join(here, "stored", name + ".graphql"), encoding="utf-8") as file:
        return " ".join(file.read().split())


def body(name, **variables):
    return json.dumps({"query": document(name), "variables": variables}, separators=(",", ":"), ensure_ascii=False)


def await_port(where, process, name):
    for _ in range(2400):
        if process.poll() is not None:
            break
        try:
            connection = http.client.HTTPConnection("127.0.0.1", where, timeout=20)
            connection.request("GET", "/actuator/health")
            connection.getresponse().read()
            return
        except OSError:
            time.sleep(0.25)
    sys.exit(f"{name} does not start:\n" + open(os.path.join(work, name + ".log")).read()[-3000:])


def as_postgres(*command):
    return ["runuser", "-u", "postgres", "--", *command] if os.getuid() == 0 else list(command)


def postgres():
    """A cluster of its own, as it comes but for the memory that a server of this size would be given."""
    folder, where = os.path.join(data, "postgresql"), port()
    if not os.path.exists(folder):
        os.makedirs(folder)
        if os.getuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
            for above in (data, os.path.dirname(data)):
                os.chmod(above, os.stat(above).st_mode | 0o055)
        subprocess.run(as_postgres("initdb", "-D", folder, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-instructions"),
                       check=True, stdout=subprocess.DEVNULL, cwd="/")
    subprocess.run(as_postgres("pg_ctl", "-D", folder, "-w", "-l", os.path.join(folder, "server.log"), "-o",
                               f"-p {where} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder}"
                               " -c shared_buffers=1GB -c max_wal_size=4GB", "start"),
                   check=True, stdout=subprocess.DEVNULL, cwd="/")
    clusters.append(folder)
    return where


def sql(where, database, text):
    return subprocess.run(["psql", "-h", "127.0.0.1", "-p", str(where), "-U", "postgres", "-d", database, "-AtXqc", text], check=True,
                          capture_output=True, text=True).stdout


Stored = collections.namedtuple("Stored", "name settings people")


def stored(database, size, cluster):
    """A filled database: the settings that name it, and who asks about whom."""
    name = f"{database}-{size}"
    people = os.path.join(data, name + ".json")
    if database == "h2":
        folder = os.path.join(data, name)
        settings = filling = ["--delmal.data-dir=" + folder]
    else:
        base = f"delmal{size}"
        url = f"jdbc:postgresql://127.0.0.1:{cluster}/{base}"
        settings = ["--spring.datasource.url=" + url, "--spring.datasource.username=postgres"]
        filling = ["--spring.datasource.url=" + url + "?reWriteBatchedInserts=true", settings[1],
                   "--spring.datasource.hikari.connection-init-sql=set synchronous_commit = off"]
    if not os.path.exists(people):
        if database == "h2":
            shutil.rmtree(folder, ignore_errors=True)
        else:
            sql(cluster, "postgres", f'drop database if exists {base}')
            sql(cluster, "postgres", f'create database {base}')
        began = time.monotonic()
        fill = start("fill-" + name, java, "-Xmx2g", "-jar", load_jar, "fill", str(size), people, *filling)
        if fill.wait() != 0:
            sys.exit("Filling failed:\n" + open(os.path.join(work, f"fill-{name}.log")).read()[-3000:])
        if database == "postgresql":
            sql(cluster, base, "vacuum analyze")
        say(f"{name}: filled in {time.monotonic() - began:.0f} s")
    return Stored(name, settings, people)


def processor(process):
    total = 0
    for one in [process]:
        fields = open(f"/proc/{one}/stat").read().rsplit(") ", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / ticks


def resident(process):
    return int(re.search(r"VmRSS:\s+(\d+)", open(f"/proc/{process}/status").read())[1]) // 1024


class Side:
    def __init__(self, name, command, **environment):
        self.name, self.port = name, port()
        self.process = start(name, *command, SERVER_ADDRESS="127.0.0.1", SERVER_PORT=str(self.port), **environment)
        await_port(self.port, self.process, name)

    def measure(self, script, requests, seconds):
        environment = {**os.environ, "REQUESTS": requests, "RUN": "%x" % time.time_ns(), "MUTATION": json.dumps(document("add"))}
        before = processor(self.process.pid)
        out = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "-s",
                              os.path.join(here, "stored", script), f"http://127.0.0.1:{self.port}/graphql"],
                             env=environment, capture_output=True, text=True)
        cost = processor(self.process.pid) - before
        found = re.search(r"^RESULT (.*)$", out.stdout, re.M)
        if not found:
            sys.exit(f"{self.name}: wrk ended with {out.returncode}\n" + out.stdout + out.stderr)
        count, duration, median, slow, bad, *changes = map(int, found[1].split())
        if bad or not count:
            sys.exit(f"{self.name}: {bad} of {count} requests failed\n" + out.stdout
                     + open(os.path.join(work, self.name + ".log")).read()[-3000:])
        return (count / duration * 1e6, median / 1000, slow / 1000, cost / count * 1e6, resident(self.process.pid),
                changes[0] / count if changes else 0)


def lines(name, rows):
    path = os.path.join(work, name)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)
    return path


def prepare(side, tokens, people):
    """The requests of each workload, as one side has to be asked."""
    director = tokens["director"]
    pages, after = [], None
    while True:
        pages.append((director, body("page", after=after) if after else body("page")))
        found = asked(side.port, *pages[-1])["viewer"]["trainees"]
        after = found["pageInfo"]["endCursor"]
        if not found["pageInfo"]["hasNextPage"]:
            break
    if len(pages) != len(people["records"]) // 20:
        sys.exit(f"{side.name}: {len(pages)} pages")
    variables = json.loads(subprocess.run([java, "-jar", load_jar, "record", "100"], check=True, capture_output=True, text=True).stdout)
    variables["asOf"] = "2026-11-22"
    return {
        "status": [(director, body("status", id=record)) for record in people["records"]],
        "page": pages,
        "evaluate": [(director, body("evaluate", input=variables))],
        "mixed": [(writer["record"], version(side, writer), writer["token"], body("status", id=writer["record"]))
                  for writer in tokens["writers"]],
    }


def version(side, writer):
    query = json.dumps({"query": "query ($id: ID!) { trainingRecord(id: $id) { version } }", "variables": {"id": writer["record"]}})
    return asked(side.port, writer["token"], query)["trainingRecord"]["version"]


def record_answers(side, tokens, requests):
    """What the server answers once is what the floor always answers."""
    folder = os.path.join(work, "answers")
    os.makedirs(folder)
    writer = tokens["writers"][1]
    add = body("add", record=writer["record"], entry={"meeting": {"ref": "once", "meeting": "RECONCILIATION", "on": "2026-01-01"}},
               context={"idempotencyKey": "load-%016x" % time.time_ns(), "expectedVersion": version(side, writer)})
    questions = {"status": requests["status"][0], "page": requests["page"][0], "evaluate": requests["evaluate"][0],
                 "add": (writer["token"], add)}
    for name, question in questions.items():
        asked(side.port, *question)
    questions.pop("add")
    for name, question in questions.items():
        with open(os.path.join(folder, name + ".json"), "wb") as file:
            file.write(post(side.port, *question))
    with open(os.path.join(folder, "add.json"), "w", encoding="utf-8") as file:
        record = {"id": writer["record"], "version": version(side, writer)}
        json.dump({"data": {"entryAdd": {"record": record, "userErrors": []}}}, file)
    return folder, questions


def main():
    cluster = postgres() if "postgresql" in databases else None
    filled = [stored(database, size, cluster) for database in databases for size in sizes]
    issuer_port = port()
    issuer = f"http://127.0.0.1:{issuer_port}"
    files = {one.name: os.path.join(work, one.name + "-tokens.json") for one in filled}
    start("issuer", java, "-Xmx64m", "-jar", load_jar, "issue", str(issuer_port), *[p for one in filled for p in (one.people, files[one.name])])
    while not open(os.path.join(work, "issuer.log")).read().strip().endswith(issuer):
        time.sleep(0.2)
    keys = os.path.join(work, "keys.json")
    with open(keys, "w") as file:
        subprocess.run([java, "-jar", server_jar, "identity-keys", "new"], check=True, stdout=file)
    trust = [f"--spring.security.oauth2.resourceserver.jwt.issuer-uri={issuer}",
             "--spring.security.oauth2.resourceserver.jwt.audiences=delmal-load"]

    sides, requests, tokens = {}, {}, {}
    for one in filled:
        say("starting", one.name)
        sides[one.name] = Side(one.name, [java, *options, "-jar", server_jar, "--spring.profiles.active=load",
                                          "--delmal.identity.keyset-file=" + keys, *trust, *one.settings, *more])
        tokens[one.name] = json.load(open(files[one.name], encoding="utf-8"))
        requests[one.name] = prepare(sides[one.name], tokens[one.name], json.load(open(one.people, encoding="utf-8")))
    first = filled[0].name
    folder, questions = record_answers(sides[first], tokens[first], requests[first])
    sides["floor"] = Side("floor", [java, *options, "-jar", floor_jar, "--spring.profiles.active=constant", "--floor.answers=" + folder, *trust,
                                    "--spring.datasource.url=jdbc:h2:mem:floor"])
    requests["floor"] = requests[first]
    for name, question in questions.items():
        ours, theirs = post(sides[first].port, *question), post(sides["floor"].port, *question)
        if json.loads(ours) != json.loads(theirs):
            sys.exit(f"The floor answers {name} otherwise:\n{ours[:2000]}\n{theirs[:2000]}")
        print(f"{name}: the same answer of {len(ours)} bytes ({len(theirs)} of the floor) to {len(question[1])} bytes")

    def measure(name, workload, seconds):
        rows = requests[name][workload]
        if workload == "mixed" and name != "floor":
            writers = {writer["record"]: writer for writer in tokens[name]["writers"]}
            rows = [(record, version(sides[name], writers[record]), token, text) for record, _, token, text in rows]
        script = "mixed.lua" if workload == "mixed" else "requests.lua"
        return sides[name].measure(script, lines(f"{name}-{workload}", rows), seconds)

    for workload in workloads:
        for name in sides:
            say("warming", workload, name, "%.0f a second" % measure(name, workload, warm)[0])
    seen = collections.defaultdict(list)
    for round in range(rounds):
        for workload in workloads:
            for name in list(sides) if round % 2 == 0 else list(sides)[::-1]:
                seen[workload, name].append(measure(name, workload, each))
                say(round + 1, workload, name, "%.0f/s, p50 %.2f ms, p99 %.2f ms, %.0f µs, %d MB, %.1f%% changes"
                    % (*seen[workload, name][-1][:5], 100 * seen[workload, name][-1][5]))
    median = {key: [statistics.median(values) for values in zip(*found)] for key, found in seen.items()}
    print("%-10s %-20s %10s %10s %10s %12s %8s %12s %12s" % ("", "", "answers/s", "p50 ms", "p99 ms", "processor µs", "MB", "of floor", "by processor"))
    for (workload, name), found in median.items():
        floor = median[workload, "floor"]
        print("%-10s %-20s %10.0f %10.2f %10.2f %12.0f %8d %12.2f %12.2f"
              % (workload, name, *found[:5], found[0] / floor[0], floor[3] / found[3]))
    for database in databases:
        small, *larger = sizes
        for size in larger:
            for workload in workloads:
                few, many = median[workload, f"{database}-{small}"], median[workload, f"{database}-{size}"]
                print("%-10s %-10s %d to %d trainees: p99 %.2f, p50 %.2f, answers/s %.2f" % (
                    workload, database, small, size, many[2] / few[2], many[1] / few[1], many[0] / few[0]))


signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
try:
    main()
finally:
    for process in running:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
    for process in running:
        process.wait()
    for folder in clusters:
        subprocess.run(as_postgres("pg_ctl", "-D", folder, "-m", "fast", "stop"), stdout=subprocess.DEVNULL, cwd="/")
    shutil.rmtree(work, ignore_errors=True)
