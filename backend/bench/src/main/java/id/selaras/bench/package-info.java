/**
 * Measurements: generated cities, the planner beside a peer, as ratios on the same machine in the same run.
 *
 * <pre>
 *   mvn -f backend -Pbench -pl bench -am -DskipTests package
 *   java -jar backend/bench/target/selaras-bench-0.1.0.jar [people ...]
 * </pre>
 */
package id.selaras.bench;
