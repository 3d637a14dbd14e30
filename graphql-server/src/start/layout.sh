#!/usr/bin/env bash
# Makes a layout that starts fast: the jar unpacked as Spring Boot does it, beside an archive of its loaded classes, which is a CDS
# archive before JDK 25 and an AOT cache from 25 on. Prints nothing but where it is; `start` in it starts the server.
#
#   layout.sh <the executable jar> <the folder to make> [settings of the training run ...]
#
# The archive is made by starting the application once, asking it over HTTP what it is asked first wherever it runs, and stopping it:
# on this machine only, with a data folder of its own, which is thrown away, and with no database but its own. Make the layout where
# it will run, with the JDK that will run it; another JDK or another place starts it as well, but without the archive.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
jar=$(realpath "$1")
target=$2
shift 2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p')

rm -rf "$target"
mkdir -p "$target"
target=$(realpath "$target")
scratch=$(mktemp -d)
trap 'kill "${training:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT

"$java" -Djarmode=tools -jar "$jar" extract --force --destination "$scratch/layout" >"$scratch/log" 2>&1 \
    || { cat "$scratch/log" >&2; exit 1; }
mv "$scratch/layout"/* "$target"
mv "$target/$(basename "$jar")" "$target/application.jar"

if [ "$version" -ge 25 ] 2>/dev/null; then
    archive=application.aot making=-XX:AOTCacheOutput using=-XX:AOTCache
else
    archive=application.jsa making=-XX:ArchiveClassesAtExit using=-XX:SharedArchiveFile
fi

fail() {
    cat "$scratch/log" >&2
    [ $# -eq 0 ] || echo "$1" >&2
    exit 1
}

# Prints the first line of the answer, if there is one: ask <port> <request>
ask() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1" && printf "$2" >&3 && head -n 1 <&3) 2>/dev/null || true
}

port=$((20000 + RANDOM % 20000))
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((20000 + RANDOM % 20000))
done

# The settings of whoever builds must not lead the training run to a real database or issuer.
(cd "$scratch" && exec env -i PATH="$PATH" HOME="$scratch" TMPDIR="$scratch" DELMAL_DATA_DIR="$scratch/data" SERVER_PORT="$port" \
    "$java" "$making=$target/$archive" -jar "$target/application.jar" "$@") >"$scratch/log" 2>&1 &
training=$!
health='GET /actuator/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n'
question='POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{"query":"{ __typename }"}'
for _ in $(seq 1200); do
    case $(ask "$port" "$health") in *" 200"*) ready=yes; break ;; esac
    kill -0 "$training" 2>/dev/null || fail
    sleep 0.1
done
[ "${ready:-no}" = yes ] || fail "The training run is not ready after two minutes."
ask "$port" "$question" >/dev/null
kill "$training"
wait "$training" || true
[ -s "$target/$archive" ] || fail "The training run left no $archive."

cat >"$target/start" <<START
#!/usr/bin/env bash
# Starts the server. Options of the virtual machine go into JAVA_OPTIONS, settings of the server into the arguments.
here=\$(cd "\$(dirname "\$0")" && pwd)
exec "\${JAVA_HOME:+\$JAVA_HOME/bin/}java" $using="\$here/$archive" \${JAVA_OPTIONS:-} -jar "\$here/application.jar" "\$@"
START
chmod +x "$target/start"
echo "$target/start"
