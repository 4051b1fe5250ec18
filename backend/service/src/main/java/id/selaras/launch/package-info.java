/**
 * Starts the application for somebody who has only a JDK: brings a real MySQL server along, keeps its data in one
 * folder, makes the secrets of that folder, and hands all of it to Quarkus as configuration.
 *
 * <p>Everything here yields to configuration: whoever sets {@code QUARKUS_DATASOURCE_JDBC_URL} gets no embedded
 * server. It runs before Quarkus does and therefore uses nothing of it but {@link id.selaras.launch.SelarasMain}.
 */
package id.selaras.launch;
