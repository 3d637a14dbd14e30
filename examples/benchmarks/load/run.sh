#!/usr/bin/env bash
# The load run: our server, graphql-java by itself, mercurius with its compiler on, and nginx with the answer as a file, one after
# the other on this machine with one query. Builds nothing: package first (see ../README.md). Prints one line per side and the
# ratios. Needs java 17, node 20 with npm, wrk, nginx, curl, python3.
#
#   ROUNDS=3 SECONDS_EACH=10 SECONDS_WARM=20 CONNECTIONS=8 ./run.sh
set -euo pipefail
cd "$(dirname "$0")"

rounds=${ROUNDS:-3}
each=${SECONDS_EACH:-10}
warm=${SECONDS_WARM:-20}
connections=${CONNECTIONS:-8}
root=../../..
schema=$root/schema/src/main/resources
server_jar=$(ls $root/graphql-server/target/delmal-graphql-server-*-exec.jar)
bench_jar=$root/examples/benchmarks/target/benchmarks.jar
export QUERY_FILE=$PWD/query.graphql
ours=18191 theirs=18192 static=18193

for tool in java node npm wrk nginx curl python3; do
    command -v "$tool" >/dev/null || { echo "Missing: $tool" >&2; exit 1; }
done
[ -d node_modules ] || npm ci --no-audit --no-fund --silent

work=$(mktemp -d)
started=()
stop() {
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT

await() { # url
    for _ in $(seq 240); do curl -sf -m 2 -o /dev/null "$1" && return; sleep 0.5; done
    echo "Nothing answers at $1" >&2
    exit 1
}

SPRING_PROFILES_ACTIVE=load SERVER_PORT=$ours DELMAL_DATA_DIR=$work/data DELMAL_DEMO_TOKENS_FILE=$work/tokens.json \
    java -jar "$server_jar" >"$work/server.log" 2>&1 &
server=$!
started+=("$server")
await "http://127.0.0.1:$ours/actuator/health"

# One answer of each side, which must be the same.
python3 -c 'import json, os; print(json.dumps({"query": open(os.environ["QUERY_FILE"]).read().replace("@alias@", "")}))' >"$work/request.json"
ask() { curl -sf -m 20 -H 'Content-Type: application/json' --data-binary "@$work/request.json" "http://127.0.0.1:$1/graphql"; }
mkdir "$work/www"
ask $ours >"$work/www/answer.json"
node mercurius.js $theirs "$schema/graphql" "$work/www/answer.json" >"$work/mercurius.log" 2>&1 &
mercurius=$!
started+=("$mercurius")
cat >"$work/nginx.conf" <<CONF
worker_processes auto; daemon off; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 256; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; types { application/json json; }
  client_body_temp_path $work/1; proxy_temp_path $work/2; fastcgi_temp_path $work/3; uwsgi_temp_path $work/4; scgi_temp_path $work/5;
  server { listen 127.0.0.1:$static; root $work/www; } }
CONF
chmod 755 "$work" "$work/www"
nginx -e "$work/nginx.log" -c "$work/nginx.conf" >"$work/nginx.out" 2>&1 &
nginx=$!
started+=("$nginx")
await "http://127.0.0.1:$static/answer.json"
for _ in $(seq 60); do ask $theirs >"$work/mercurius.json" 2>/dev/null && break; sleep 0.5; done
java -cp "$bench_jar" se.delmal.benchmarks.BareGraphQl "$QUERY_FILE" --once >"$work/bare.json"
id=sha256:$(sha256sum "$schema/graphql-documents/delmal-of-all-specialties.graphql" | cut -d' ' -f1)
door="http://127.0.0.1:$ours/catalogue/v1/$id?variables=%7B%22edition%22%3A%22HSLF_FS_2021_8%22%2C%22group%22%3A%22C%22%7D"
curl -sf "$door" >"$work/door.json"
python3 - "$work" <<'PY'
import json, sys
work = sys.argv[1]
def read(name):
    return json.load(open(f"{work}/{name}", encoding="utf-8"))["data"]
ours = read("www/answer.json")
assert read("mercurius.json") == ours, "mercurius answers otherwise"
assert read("bare.json") == ours, "graphql-java by itself answers otherwise"
door = read("door.json")
door["catalogue"].pop("release")
assert door == ours, "the registered document answers otherwise"
specialties = ours["catalogue"]["specialties"]
delmal = [d for s in specialties for t in s["targetDescriptions"] for d in t["delmal"]]
print(f"{len(specialties)} specialties, {len(delmal)} delmål, {len(delmal) * len(delmal[0])} values; all sides give the same answer")
PY

ticks() { # processor ticks of a process and its children, user and system
    local sum=0 fields process
    for process in "$1" $(pgrep -P "$1" || true); do
        fields=$(sed 's/.*) //' "/proc/$process/stat")
        set -- $fields
        sum=$((sum + ${12} + ${13}))
    done
    echo "$sum"
}

# name, seconds, process, wrk's arguments
load() {
    local before after out
    before=$(ticks "$3")
    out=$(wrk -t1 -c"$connections" -d"$2"s "${@:4}")
    after=$(ticks "$3")
    if echo "$out" | grep -q 'Non-2xx\|Socket errors'; then
        echo "$out" >&2
        exit 1
    fi
    echo "$out" | python3 -c '
import re, sys
text = sys.stdin.read()
rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
count = int(re.search(r"(\d+) requests in", text)[1])
print(sys.argv[1], round(rate, 1), round(int(sys.argv[2]) * 1e6 / int(sys.argv[3]) / count))' \
        "$1" "$((after - before))" "$(getconf CLK_TCK)"
}

never_seen() { load never-seen "$1" "$server" -s never-seen.lua "http://127.0.0.1:$ours/graphql"; }
by_get() { load repeated-get "$1" "$server" "$door"; }
by_post() { load repeated-post "$1" "$server" -s repeated.lua "http://127.0.0.1:$ours/graphql"; }
by_mercurius() { load mercurius "$1" "$mercurius" -s repeated.lua "http://127.0.0.1:$theirs/graphql"; }
by_nginx() { load nginx "$1" "$nginx" "http://127.0.0.1:$static/answer.json"; }
bare() { # name, threads
    echo "$1 $(java -cp "$bench_jar" se.delmal.benchmarks.BareGraphQl "$QUERY_FILE" "$2" "$warm" "$each")"
}

never_seen "$warm" >/dev/null
by_get 5 >/dev/null
by_post 5 >/dev/null
by_mercurius 5 >/dev/null
for round in $(seq "$rounds"); do
    {
        never_seen "$each"
        bare bare-1-thread 1
        bare bare-2-threads 2
        never_seen "$each"
        by_mercurius "$each"
        by_get "$each"
        by_nginx "$each"
        by_post "$each"
    } | sed "s/^/$round /" | tee -a "$work/rounds" >&2
done

python3 - "$work/rounds" <<'PY'
import collections, statistics, sys
rates, costs = collections.defaultdict(list), collections.defaultdict(list)
for line in open(sys.argv[1]):
    _, name, rate, cost = line.split()
    rates[name].append(float(rate))
    costs[name].append(int(cost))
rate = {name: statistics.median(values) for name, values in rates.items()}
cost = {name: statistics.median(values) for name, values in costs.items()}
for name in rate:
    print(f"{name:16} {rate[name]:10.1f} answers/s {cost[name]:8.0f} µs of processor each")
def ratio(label, over, under, target):
    print(f"{label:55} {rate[over] / rate[under]:6.2f} (target {target})   by processor time {cost[under] / cost[over]:6.2f}")
ratio("never seen / graphql-java by itself, 1 thread", "never-seen", "bare-1-thread", "0.6")
ratio("never seen / graphql-java by itself, 2 threads", "never-seen", "bare-2-threads", "0.6")
ratio("repeated, GET / mercurius", "repeated-get", "mercurius", "3")
ratio("repeated, POST / mercurius", "repeated-post", "mercurius", "3")
ratio("repeated, GET / nginx", "repeated-get", "nginx", "0.2")
ratio("repeated, POST / nginx", "repeated-post", "nginx", "0.2")
PY
