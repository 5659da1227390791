#!/bin/sh
# Refrain: a start script with a Java archive behind it. It wants a JDK of version 25 or newer and looks at
# REFRAIN_JAVA, JAVA_HOME, the PATH and the usual folders, in this order. REFRAIN_JAVA_OPTS adds flags for Java,
# TMPDIR names a folder for temporary files.

wanted=25

# Prints the major version of the Java program $1; reads it from the JDK's own notes, as starting it would cost time.
major() {
  real=$(readlink -f "$1" 2>/dev/null) || real=$1
  notes=${real%/bin/java}/release
  if [ -r "$notes" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$notes")
  else
    version=$("$1" -version 2>&1 </dev/null | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  fi
  echo "${version:-0}"
}

# Whether $1 can be started and is new enough.
fits() {
  [ -f "$1" ] && [ -x "$1" ] && [ "$(major "$1")" -ge "$wanted" ] 2>/dev/null
}

find_java() {
  for candidate in \
    "${JAVA_HOME:+$JAVA_HOME/bin/java}" \
    "$(command -v java 2>/dev/null)" \
    /usr/lib/jvm/*/bin/java \
    /usr/local/lib/jvm/*/bin/java \
    /opt/java/*/bin/java \
    /opt/jdk*/bin/java \
    /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java \
    /opt/homebrew/opt/openjdk*/bin/java \
    /usr/local/opt/openjdk*/bin/java \
    "${HOME:-}"/.sdkman/candidates/java/*/bin/java \
    "${HOME:-}"/.jdks/*/bin/java; do
    if [ -n "$candidate" ] && fits "$candidate"; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

if [ -n "${REFRAIN_JAVA:-}" ]; then
  java=$REFRAIN_JAVA
  if ! fits "$java"; then
    echo "refrain: REFRAIN_JAVA is $java, which is not a Java $wanted or newer that can be started" >&2
    exit 1
  fi
elif ! java=$(find_java); then
  echo "refrain: found no Java $wanted or newer; install a JDK $wanted, or name one: REFRAIN_JAVA=/path/to/bin/java" >&2
  exit 1
fi

# It may have been called by a link to it.
program=$(readlink -f "$0" 2>/dev/null) || program=$0

# The words for Java come together from the last to the first. The options hold several words, so they stay unquoted.
# shellcheck disable=SC2086
set -- ${REFRAIN_JAVA_OPTS:-} -jar "$program" "$@"

if [ -n "${TMPDIR:-}" ]; then
  set -- -Djava.io.tmpdir="$TMPDIR" "$@"
fi

# What the build noted while it rehearsed halves the start. Java checks that it is of this very file and of itself, and does
# without where it is not.
if [ -r "$program.aot" ]; then
  set -- -XX:AOTCache="$program.aot" -Xlog:disable "$@"
fi

# A run of minutes wants the optimising compiler, a run of a second only pays for it: it starts ten times later, the quick
# compiler three times, and leaves out what of its work on loops costs more than it brings here.
set -- -XX:-PartialPeelLoop -XX:LoopUnrollLimit=20 \
  -XX:Tier3InvocationThreshold=600 -XX:Tier3MinInvocationThreshold=300 -XX:Tier3CompileThreshold=6000 \
  -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 \
  -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 "$@"

# What is new gets no more room after a look at the whole heap than a run at its start needs twice; otherwise Java takes
# half of what that look set free for it. A heap that somebody else measured out may be smaller than that. References of 4
# bytes, which reach over 30 GB, are worth more than a heap beyond them.
case " ${REFRAIN_JAVA_OPTS:-}" in
  *" -XX:+Use"*GC*) heap= ;;
  *)
    heap="-XX:MaxNewSize=256m -XX:+UseCompressedOops"
    # Room for the classes of a long run, which Java else finds by a look at the whole heap. What outlives two looks at
    # the new mostly stays for a stage of the run: to copy it at each further look would cost and free nothing.
    set -- -XX:+UseSerialGC -XX:MetaspaceSize=64m -XX:MaxTenuringThreshold=1 -Xlog:disable "$@"
    ;;
esac

# Java by itself takes a quarter of the machine at most.
case " ${REFRAIN_JAVA_OPTS:-}" in
  *" -Xmx"* | *" -XX:MaxHeapSize"* | *" -XX:MaxRAM"*) ;;
  # shellcheck disable=SC2086
  *) set -- -XX:MaxRAMPercentage=75 $heap "$@" ;;
esac

exec "$java" "$@"
