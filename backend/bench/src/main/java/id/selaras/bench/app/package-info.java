/**
 * Measurements of the packaged application from outside: as a process of its own, through its API, beside its
 * database. They need {@code backend/service/target/quarkus-app} or {@code -Dselaras.jar=...}.
 */
package id.selaras.bench.app;
