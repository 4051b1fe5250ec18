#!/usr/bin/env bash
# Sends many nearly right requests to every operation of the contract in every role.
# Usage: backend/bench/fuzz.sh [requests] [seed]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -B -f backend -pl service -am test -Dskip.frontend=true -Dtest=ContractFuzzTest \
  -Dselaras.fuzz.requests="${1:-50000}" -Dselaras.fuzz.seed="${2:-1}" -Dsurefire.failIfNoSpecifiedTests=false
